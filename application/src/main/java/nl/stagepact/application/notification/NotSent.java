package nl.stagepact.application.notification;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.StringJoiner;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** A mail that didn't go out. It says why with a code only: what mail servers say quotes addresses. */
final class NotSent extends RuntimeException {

    private final Problem problem;

    NotSent(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    enum Problem {
        /** The mail server can't be reached, or doesn't accept mail now. */
        MAIL_SERVER,
        MAIL_SERVER_LOGIN,
        /** The mail server knows for good that nobody reads there. */
        ADDRESS_REFUSED,
        ADDRESS_INVALID,
        /** Came back: the mail box is closed or full for good. */
        MAILBOX_UNAVAILABLE,
        /** Came back for another reason. */
        DELIVERY_REFUSED,
        /** A text or something it speaks of is missing. */
        NOT_WRITTEN
    }

    String problem() {
        return problem.name();
    }

    /** What kind of accident it was, for the log: the names of the exceptions, never their words. */
    String accident() {
        var names = new StringJoiner(" < ");
        for (Throwable one = getCause(); one != null; one = one.getCause()) {
            names.add(one.getClass().getSimpleName());
        }
        return names.toString();
    }

    /** Whether another attempt can't help. */
    boolean isFinal() {
        return problem == Problem.ADDRESS_REFUSED || problem == Problem.ADDRESS_INVALID;
    }

    static NotSent becauseOf(Exception accident) {
        return new NotSent(problemOf(accident), accident);
    }

    private static Problem problemOf(Exception accident) {
        return switch (accident) {
            case MailAuthenticationException _ -> Problem.MAIL_SERVER_LOGIN;
            case MailSendException failed when refused(failed) -> Problem.ADDRESS_REFUSED;
            case MailException _ -> Problem.MAIL_SERVER;
            case AddressException _ -> Problem.ADDRESS_INVALID;
            default -> Problem.NOT_WRITTEN;
        };
    }

    /** Refused for now, a full mailbox for instance, is not among the invalid addresses. */
    private static boolean refused(MailSendException failed) {
        return Arrays.stream(failed.getMessageExceptions())
                .anyMatch(one -> one instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
