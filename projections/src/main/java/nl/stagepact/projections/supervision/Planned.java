package nl.stagepact.projections.supervision;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;

/**
 * One conversation of a placement, as far as it has come.
 *
 * @param dropped it need not be held any more, since the placement ended early or was cancelled
 * @param pausedFrom from that day on nobody owes it, as the placement is interrupted
 * @param scheduledDate the Dutch day of the appointment that stands
 * @param scheduled that appointment
 */
public record Planned(
        Conversation conversation,
        Optional<Window> window,
        Optional<LocalDate> heldDate,
        Optional<Timing> timing,
        boolean exempted,
        boolean dropped,
        Optional<LocalDate> pausedFrom,
        Optional<LocalDate> scheduledDate,
        Optional<Scheduled> scheduled) {

    /** So long before its window closes a conversation is due at the latest. */
    static final int DAYS_OF_NOTICE = 7;

    /** On that day, as known now. */
    public State stateOn(LocalDate today) {
        if (timing.isPresent()) {
            return timing.get() == Timing.LATE ? State.LATE : State.HELD;
        }
        if (exempted) {
            return State.EXEMPTED;
        }
        return window.map(days -> dropped ? State.DROPPED : owedOn(today, days)).orElse(State.NOT_REQUIRED);
    }

    private State owedOn(LocalDate today, Window window) {
        return pausedFrom.filter(from -> !today.isBefore(from)).isPresent() ? State.PAUSED : stateOn(today, window);
    }

    private State stateOn(LocalDate today, Window window) {
        if (today.isAfter(window.closesDate())) {
            return State.OVERDUE;
        }
        if (scheduledDate.filter(date -> !date.isBefore(today)).isPresent()) {
            return State.SCHEDULED;
        }
        return window.opensDate().isAfter(today) && window.closesDate().isAfter(today.plusDays(DAYS_OF_NOTICE))
                ? State.PLANNED
                : State.DUE;
    }

    Planned held(LocalDate date, Timing when) {
        return new Planned(
                conversation,
                window,
                Optional.of(date),
                Optional.of(when),
                exempted,
                dropped,
                pausedFrom,
                scheduledDate,
                scheduled);
    }

    Planned exempt() {
        return new Planned(conversation, window, heldDate, timing, true, dropped, pausedFrom, scheduledDate, scheduled);
    }

    Planned drop() {
        return new Planned(
                conversation, window, heldDate, timing, exempted, true, pausedFrom, scheduledDate, scheduled);
    }

    Planned paused(Optional<LocalDate> from) {
        return new Planned(conversation, window, heldDate, timing, exempted, dropped, from, scheduledDate, scheduled);
    }

    Planned scheduled(Optional<Scheduled> appointment) {
        return new Planned(
                conversation,
                window,
                heldDate,
                timing,
                exempted,
                dropped,
                pausedFrom,
                appointment.map(Scheduled::startsAt).map(BusinessDay::of),
                appointment);
    }

    boolean isDone() {
        return heldDate.isPresent() || exempted;
    }

    boolean isOwed() {
        return !isDone() && !dropped && window.isPresent();
    }
}
