package nl.stagepact.application.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mail box to which mail servers return what they could not deliver: that of the sender's address. Looks at what is unread
 * in it; a report about one of our mails is noted and deleted, anything else stays, read.
 */
final class ReturnBox {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnBox.class);
    /** Milliseconds, for each step. */
    private static final String PATIENCE = "10000";

    private final URLName address;
    private final MailQueue queue;

    /** @param address such as {@code imaps://user:password@mail.school.example/INBOX} */
    ReturnBox(String address, MailQueue queue) {
        this.address = new URLName(address);
        this.queue = queue;
    }

    /** Can be repeated: what was noted is not noted again. */
    void empty() {
        try (var store = Session.getInstance(settings()).getStore(address)) {
            store.connect();
            var name = address.getFile();
            try (Folder folder = store.getFolder(name == null || name.isEmpty() ? "INBOX" : name)) {
                folder.open(Folder.READ_WRITE);
                for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    note((MimeMessage) message);
                    message.setFlag(Flags.Flag.SEEN, true);
                }
            }
        } catch (MessagingException | IOException e) {
            // the next look comes soon; its words may quote addresses
            LOG.warn("The box of returned mails can't be read: {}", e.getClass().getSimpleName());
        }
    }

    private void note(MimeMessage message) throws MessagingException, IOException {
        var returned = ReturnedMail.of(message);
        if (returned.isPresent()) {
            var one = returned.get();
            if (queue.returned(one.mail(), one.round(), one.problem().name())) {
                LOG.warn("Mail {} came back: {}", one.mail(), one.problem());
            }
            message.setFlag(Flags.Flag.DELETED, true);
        }
    }

    private Properties settings() {
        var settings = new Properties();
        var protocol = "mail." + address.getProtocol();
        settings.put(protocol + ".connectiontimeout", PATIENCE);
        settings.put(protocol + ".timeout", PATIENCE);
        settings.put(protocol + ".writetimeout", PATIENCE);
        return settings;
    }
}
