package nl.stagepact.application.embedded;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A mail server on loopback that delivers nothing: it keeps the last ones to be read here. */
public final class MailCatcher implements AutoCloseable {

    private final Clock clock;
    private final int kept;
    private final GreenMail server;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private MovingMessage last = new MovingMessage();
    private long count;

    /** @param kept how many mails at most; an older one makes room for a new one */
    MailCatcher(Clock clock, int kept) {
        this.clock = clock;
        this.kept = kept;
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var everybody = new CatchAllMailbox(this::keep);
        server.getUserManager().setMessageDeliveryHandler((_, _) -> everybody);
        server.start();
    }

    private synchronized void keep(MovingMessage message) {
        // the server delivers once per recipient; to us it is one mail
        if (message == last) {
            return;
        }
        last = message;
        try {
            var source = new ByteArrayOutputStream();
            message.getMessage().writeTo(source);
            var to = message.getToAddresses().stream()
                    .map(MailAddress::getEmail)
                    .sorted()
                    .toList();
            mails.addFirst(CaughtMail.read(++count, clock.instant(), to, source.toByteArray()));
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail that was accepted can be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (mails.size() > kept) {
            mails.removeLast();
        }
    }

    /** The newest first. */
    public synchronized List<CaughtMail> list() {
        return List.copyOf(mails);
    }

    public synchronized Optional<CaughtMail> get(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    public synchronized void clear() {
        mails.clear();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
