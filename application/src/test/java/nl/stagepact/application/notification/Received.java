package nl.stagepact.application.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A mail as its reader got it. */
record Received(String to, String subject, String text, String html, String messageId, String language, String source) {

    static Received of(MimeMessage message) {
        try {
            var all = (MimeMultipart) message.getContent();
            var parts = all.getContentType().startsWith("multipart/mixed")
                    ? (MimeMultipart) all.getBodyPart(0).getContent()
                    : all;
            var source = new ByteArrayOutputStream();
            message.writeTo(source);
            return new Received(
                    onlyReader(message),
                    message.getSubject(),
                    ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n"),
                    ((String) parts.getBodyPart(1).getContent()).replace("\r\n", "\n"),
                    message.getMessageID(),
                    message.getHeader("Content-Language", null),
                    source.toString(StandardCharsets.UTF_8));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String onlyReader(MimeMessage message) throws MessagingException {
        var readers = message.getAllRecipients();
        if (readers.length != 1) {
            throw new IllegalStateException("A mail has one reader, this one has " + readers.length);
        }
        return ((InternetAddress) readers[0]).getAddress();
    }

    /** Who got it: the part of the address before the at sign. */
    String reader() {
        return to.substring(0, to.indexOf('@'));
    }

    boolean says(String words) {
        return subject.contains(words) || text.contains(words) || html.contains(words);
    }
}
