package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What somebody does in a placement. What Stagepact does by itself is no deed: that follows. */
sealed interface Deed {

    /** The three parties of an agreement. */
    enum Side {
        STUDENT,
        SCHOOL,
        EMPLOYER
    }

    enum Simple implements Deed {
        OFFERS,
        RECONFIRMS,
        SEARCHES,
        PROPOSES,
        INVITES,
        ACCEPTS,
        REJECTS,
        WITHDRAWS,
        CONFIRMS,
        STARTS,
        RESUMES,
        JUDGES,
        DECIDES,
        COMPLETES,
        CANCELS,
        SOLVES_REPLACEMENT
    }

    /** A first agreement, or one that ends on another day. */
    record DrawsUp(LocalDate endDate) implements Deed {}

    record Signs(Side side) implements Deed {}

    record Refuses(Side side) implements Deed {}

    /** Makes an appointment or moves it, wherever there is one. */
    record Appoints(String conversation, LocalDateTime at) implements Deed {}

    record CallsOff(String conversation) implements Deed {}

    record Holds(String conversation) implements Deed {}

    record Exempts(String conversation) implements Deed {}

    record Interrupts(LocalDate expectedUntil) implements Deed {}

    /** @param asksReplacement for a reason after which the student must go on elsewhere */
    record Terminates(LocalDate lastDate, boolean asksReplacement) implements Deed {}
}
