package nl.stagepact.application.embedded;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Consumer;

/** The mail server's idea of a user: everybody's mail comes here, and none of it stays in the server's own memory. */
record CatchAllMailbox(Consumer<MovingMessage> receiver) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        receiver.accept(message);
    }

    @Override
    public void deliver(MimeMessage message) {
        var moving = new MovingMessage();
        moving.setMimeMessage(message);
        receiver.accept(moving);
    }

    @Override
    public String getEmail() {
        return "everybody@localhost";
    }

    @Override
    public String getLogin() {
        return getEmail();
    }

    @Override
    public String getQualifiedMailboxName() {
        return getEmail();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void create() {
        // it always exists
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void authenticate(String password) {
        // anybody may hand in a mail: the server is reached from this machine alone
    }
}
