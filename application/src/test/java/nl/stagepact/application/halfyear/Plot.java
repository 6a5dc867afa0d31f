package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stagepact.application.halfyear.Deed.Appoints;
import nl.stagepact.application.halfyear.Deed.CallsOff;
import nl.stagepact.application.halfyear.Deed.DrawsUp;
import nl.stagepact.application.halfyear.Deed.Exempts;
import nl.stagepact.application.halfyear.Deed.Holds;
import nl.stagepact.application.halfyear.Deed.Side;
import nl.stagepact.application.halfyear.Deed.Signs;
import nl.stagepact.application.halfyear.Deed.Simple;
import nl.stagepact.application.halfyear.Life.Act;
import nl.stagepact.application.halfyear.Windows.Window;

/** Writes one life, chapter by chapter; the deeds of one day happen in the order in which they were written. */
final class Plot {

    private static final Comparator<Act> BY_DAY = Comparator.comparing(Act::day);

    final LocalDate first;
    final LocalDate start;
    final LocalDate end;
    private final List<Act> acts = new ArrayList<>();

    /** @param first the day of the offer */
    Plot(LocalDate first, LocalDate start, LocalDate end) {
        this.first = first;
        this.start = start;
        this.end = end;
    }

    List<Act> acts() {
        return acts.stream().sorted(BY_DAY).toList();
    }

    Plot on(LocalDate day, Deed deed) {
        acts.add(new Act(day, deed));
        return this;
    }

    Window window(String conversation) {
        return Windows.of(start, end).get(conversation);
    }

    List<String> conversations() {
        return List.copyOf(Windows.of(start, end).keySet());
    }

    /** @return the day on which the employer has a candidate */
    LocalDate proposed() {
        on(first, Simple.OFFERS).on(first, Simple.SEARCHES).on(first.plusDays(1), Simple.PROPOSES);
        return first.plusDays(1);
    }

    Plot placed() {
        return confirmed(proposed().plusDays(1), 1);
    }

    Plot confirmed(LocalDate accepted, int daysLater) {
        return on(accepted, Simple.ACCEPTS).on(accepted.plusDays(daysLater), Simple.CONFIRMS);
    }

    Plot drawnUp() {
        return on(first.plusDays(5), new DrawsUp(end));
    }

    Plot signed() {
        return drawnUp().signedFrom(first.plusDays(6));
    }

    /** Each on a day of their own. */
    Plot signedFrom(LocalDate day) {
        return on(day, new Signs(Side.STUDENT))
                .on(day.plusDays(1), new Signs(Side.SCHOOL))
                .on(day.plusDays(2), new Signs(Side.EMPLOYER));
    }

    Plot started() {
        return on(start, Simple.STARTS);
    }

    /** A day within each window. */
    Plot talksInTime(List<String> conversations) {
        conversations.forEach(conversation -> on(inTime(conversation), new Holds(conversation)));
        return this;
    }

    LocalDate inTime(String conversation) {
        return switch (conversation) {
            case Windows.START -> start.plusDays(2);
            case Windows.END -> end.minusDays(1);
            default -> window(conversation).opens().plusDays(3);
        };
    }

    Plot holdsLate(String conversation, int days) {
        return on(window(conversation).closes().plusDays(days), new Holds(conversation));
    }

    Plot exempts(String conversation) {
        return on(inTime(conversation), new Exempts(conversation));
    }

    /** For ten o'clock that day. */
    Plot appoints(LocalDate made, String conversation, LocalDate day) {
        return on(made, new Appoints(conversation, day.atTime(10, 0)));
    }

    Plot callsOff(LocalDate day, String conversation) {
        return on(day, new CallsOff(conversation));
    }

    Plot completed(LocalDate day) {
        return on(day, Simple.JUDGES).on(day, Simple.DECIDES).on(day, Simple.COMPLETES);
    }
}
