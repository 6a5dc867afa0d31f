package nl.stagepact.application.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * One mail that was sent to nobody.
 *
 * @param id as counted by the catcher
 * @param source the whole message as it came over the line
 * @param to whom it was handed in for, bare addresses; those in blind copy too
 */
public record CaughtMail(
        long id,
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        Optional<String> text,
        Optional<String> html,
        List<Attachment> attachments,
        byte[] source) {

    /** @param index position in the mail, from 0 */
    public record Attachment(int index, String fileName, String contentType, byte[] content) {}

    static CaughtMail read(long id, Instant receivedAt, List<String> to, byte[] source) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
        var parts = new Parts();
        try {
            parts.collect(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CaughtMail(
                id,
                receivedAt,
                from(message),
                to,
                message.getSubject() == null ? "" : message.getSubject(),
                Optional.ofNullable(parts.text),
                Optional.ofNullable(parts.html),
                List.copyOf(parts.attachments),
                source);
    }

    private static String from(MimeMessage message) throws MessagingException {
        var from = message.getFrom();
        return from == null ? "" : decoded(from[0].toString());
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }

    /** The first plain and the first HTML text are the mail; whatever has a file name, or is neither, hangs on it. */
    private static final class Parts {

        private @Nullable String text;
        private @Nullable String html;
        private final List<Attachment> attachments = new ArrayList<>();

        void collect(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    collect(several.getBodyPart(i));
                }
            } else if (text == null && part.getFileName() == null && part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            } else if (html == null && part.getFileName() == null && part.isMimeType("text/html")) {
                html = part.getContent().toString();
            } else {
                attach(part);
            }
        }

        private void attach(Part part) throws MessagingException, IOException {
            var name = part.getFileName() == null ? "part-" + attachments.size() : decoded(part.getFileName());
            try (var content = part.getInputStream()) {
                attachments.add(
                        new Attachment(attachments.size(), name, part.getContentType(), content.readAllBytes()));
            }
        }
    }
}
