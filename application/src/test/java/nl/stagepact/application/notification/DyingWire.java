package nl.stagepact.application.notification;

import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Breaks once, right after the mail server has accepted a mail. */
final class DyingWire {

    private boolean died;

    JavaMailSender before(JavaMailSender server) {
        return new JavaMailSender() {
            @Override
            public MimeMessage createMimeMessage() {
                return server.createMimeMessage();
            }

            @Override
            public MimeMessage createMimeMessage(InputStream source) {
                return server.createMimeMessage(source);
            }

            @Override
            public void send(MimeMessage... messages) {
                server.send(messages);
                if (!died) {
                    died = true;
                    throw new IllegalStateException("died");
                }
            }

            @Override
            public void send(SimpleMailMessage... messages) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
