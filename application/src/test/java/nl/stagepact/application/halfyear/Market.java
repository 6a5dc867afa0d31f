package nl.stagepact.application.halfyear;

import static nl.stagepact.application.halfyear.Milestone.CANDIDACY_EXPIRED;
import static nl.stagepact.application.halfyear.Milestone.CANDIDATE_WAITING;
import static nl.stagepact.application.halfyear.Milestone.OFFER_EXPIRED;
import static nl.stagepact.application.halfyear.Milestone.OFFER_STALE_SOON;
import static nl.stagepact.application.halfyear.Milestone.SEARCH_ESCALATED;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The terms of one life before there is a placement: of the offer, of an answer, and of the search. */
final class Market {

    private static final int FRESH_WEEKS = 8;
    private static final int STALE_SOON_WEEKS = 6;
    private static final int ESCALATION_WEEKS = 6;
    private static final int ANSWER_DAYS = 14;
    private static final Set<Integer> REMINDER_DAYS = Set.of(3, 10);

    private final LocalDate wantedStart;
    private final BiConsumer<LocalDate, Milestone> mail;

    private @Nullable LocalDate freshSince;
    private boolean filled;
    private @Nullable LocalDate askedOn;
    private boolean searching;

    Market(LocalDate wantedStart, BiConsumer<LocalDate, Milestone> mail) {
        this.wantedStart = wantedStart;
        this.mail = mail;
    }

    void morning(LocalDate day) {
        if (freshSince != null && !filled) {
            // once the period has begun nobody can say any more that the place is still there
            if (day.equals(freshSince.plusWeeks(STALE_SOON_WEEKS)) && day.isBefore(wantedStart)) {
                mail.accept(day, OFFER_STALE_SOON);
            }
            if (day.equals(freshSince.plusWeeks(FRESH_WEEKS))) {
                mail.accept(day, OFFER_EXPIRED);
                freshSince = null;
            }
        }
        if (askedOn != null) {
            if (REMINDER_DAYS.stream().map(askedOn::plusDays).anyMatch(day::equals)) {
                mail.accept(day, CANDIDATE_WAITING);
            }
            // an answer on the last of these days is still in time
            if (day.equals(askedOn.plusDays(ANSWER_DAYS + 1))) {
                mail.accept(day, CANDIDACY_EXPIRED);
                askedOn = null;
            }
        }
        if (searching && day.equals(wantedStart.minusWeeks(ESCALATION_WEEKS))) {
            mail.accept(day, SEARCH_ESCALATED);
        }
    }

    void freshAgain(LocalDate day) {
        freshSince = day;
    }

    /** Somebody has to answer from now on: the employer to a proposal, the student to an acceptance. */
    void asks(LocalDate day) {
        askedOn = day;
    }

    void answered() {
        askedOn = null;
    }

    void searches(LocalDate day) {
        searching = true;
        // too late to wait for the day on which it would escalate
        if (!day.isBefore(wantedStart.minusWeeks(ESCALATION_WEEKS))) {
            mail.accept(day, SEARCH_ESCALATED);
        }
    }

    void placed() {
        answered();
        searching = false;
        filled = true;
    }

    /** The seat is free and the student without a place, as before. */
    void placeLost(LocalDate day, boolean seatIsFree) {
        filled = !seatIsFree;
        if (seatIsFree && freshSince != null && !day.isBefore(freshSince.plusWeeks(FRESH_WEEKS))) {
            // nobody kept it fresh while it was filled
            mail.accept(day, OFFER_EXPIRED);
            freshSince = null;
        }
        searches(day);
    }
}
