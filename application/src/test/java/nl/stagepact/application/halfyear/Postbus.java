package nl.stagepact.application.halfyear;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody's mail server, emptied every evening. */
final class Postbus implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Caught> caught = new ArrayList<>();

    /**
     * @param to the address
     * @param id of the mail, as Stagepact gave it
     */
    record Caught(LocalDate day, String to, String id, Optional<Invitation> invitation) {}

    Postbus() {
        server.start();
    }

    Map<String, String> settings() {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                Integer.toString(server.getSmtp().getPort()));
    }

    void empty(LocalDate day) {
        try {
            for (var message : server.getReceivedMessages()) {
                caught.add(read(day, message));
            }
            server.purgeEmailFromAllMailboxes();
        } catch (MessagingException | FolderException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Caught read(LocalDate day, MimeMessage message) throws MessagingException, IOException {
        return new Caught(
                day,
                ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                message.getMessageID().replaceFirst("<([^.]+)\\..*", "$1"),
                Invitation.in(message.getContent()));
    }

    List<Caught> caught() {
        return List.copyOf(caught);
    }

    @Override
    public void close() {
        server.stop();
    }
}
