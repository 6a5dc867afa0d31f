package nl.stagepact.application.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stagepact.application.notification.NotSent.Problem;

/**
 * One of our mails that a mail server could not deliver after all, as its report says (RFC 3464). Of the report only codes are
 * kept: the rest quotes addresses.
 *
 * @param mail which one
 * @param round which time that it was sent
 */
record ReturnedMail(UUID mail, int round, Problem problem) {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,9})@");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d{1,3})\\.");
    /** Of a part; headers come first, and more than that no report needs. */
    private static final int READ = 64 * 1024;

    /** Nothing when it is no report, or one of a delay, or not about a mail of ours. */
    static Optional<ReturnedMail> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        var status = new StringBuilder();
        var original = new StringBuilder();
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status")) {
                status.append(text(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original.append(text(part));
            }
        }
        var id = MESSAGE_ID.matcher(original);
        var code = STATUS.matcher(status);
        return FAILED.matcher(status).find() && code.find() && id.find()
                ? Optional.of(new ReturnedMail(
                        UUID.fromString(id.group(1)), Integer.parseInt(id.group(2)), problem(code.group(1))))
                : Optional.empty();
    }

    /** By class of the enhanced status codes (RFC 3463). */
    private static Problem problem(String status) {
        return switch (status) {
            case "5.1" -> Problem.ADDRESS_REFUSED;
            case "5.2" -> Problem.MAILBOX_UNAVAILABLE;
            default -> Problem.DELIVERY_REFUSED;
        };
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(READ), StandardCharsets.ISO_8859_1);
        }
    }
}
