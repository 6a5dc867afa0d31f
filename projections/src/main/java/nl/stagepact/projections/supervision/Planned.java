package nl.stagepact.projections.supervision;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;

/**
 * One conversation of a placement, as far as it has come.
 *
 * @param dropped it need not be held any more, since the placement ended early or was cancelled
 * @param pausedFrom from that day on nobody owes it, as the placement is interrupted
 * @param term how late it is, as was said last about this window: due, overdue or escalated
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
        Optional<State> term,
        Optional<LocalDate> scheduledDate,
        Optional<Scheduled> scheduled) {

    /** As it is planned first. */
    static Planned of(PlannedConversation planned) {
        return new Planned(
                planned.conversation(),
                planned.window(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** On that day, as known now. */
    public State stateOn(LocalDate today) {
        if (timing.isPresent()) {
            return timing.get() == Timing.LATE ? State.LATE : State.HELD;
        }
        if (exempted) {
            return State.EXEMPTED;
        }
        if (window.isEmpty()) {
            return State.NOT_REQUIRED;
        }
        if (dropped) {
            return State.DROPPED;
        }
        return pausedFrom.filter(from -> !today.isBefore(from)).isPresent() ? State.PAUSED : owedOn(today);
    }

    /** An appointment answers for what is due, but not for what is too late. */
    private State owedOn(LocalDate today) {
        if (isTooLate()) {
            return term.orElseThrow();
        }
        return scheduledDate.filter(date -> !date.isBefore(today)).isPresent()
                ? State.SCHEDULED
                : term.orElse(State.PLANNED);
    }

    /** Its window closed before it was held, as far as anybody said so. */
    private boolean isTooLate() {
        return term.filter(said -> said != State.DUE).isPresent();
    }

    /** It was too late when the placement ended, and need not be held any more. */
    public boolean wasMissed() {
        return isTooLate() && dropped && !isDone();
    }

    /** What stands of it in another plan: its appointment, and how late it is if the window closes as before. */
    Planned in(PlannedConversation plan) {
        var same = plan.window().map(Window::closesDate).equals(window.map(Window::closesDate));
        var next = of(plan).scheduled(scheduled);
        return same ? next.late(term) : next;
    }

    Planned late(Optional<State> said) {
        return new Planned(
                conversation, window, heldDate, timing, exempted, dropped, pausedFrom, said, scheduledDate, scheduled);
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
                term,
                scheduledDate,
                scheduled);
    }

    Planned exempt() {
        return new Planned(
                conversation, window, heldDate, timing, true, dropped, pausedFrom, term, scheduledDate, scheduled);
    }

    Planned drop() {
        return new Planned(
                conversation, window, heldDate, timing, exempted, true, pausedFrom, term, scheduledDate, scheduled);
    }

    Planned paused(Optional<LocalDate> from) {
        return new Planned(
                conversation, window, heldDate, timing, exempted, dropped, from, term, scheduledDate, scheduled);
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
                term,
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
