package nl.stagepact.application.reliability;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody else's mail server, which outlives the application. */
final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        server.start();
    }

    Map<String, String> settings() {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                Integer.toString(server.getSmtp().getPort()));
    }

    /** How often each mail came, by the id that Stagepact gave it. */
    Map<String, Long> received() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.groupingBy(MailServer::idOf, Collectors.counting()));
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID().replaceFirst("<([^.]+)\\..*", "$1");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
