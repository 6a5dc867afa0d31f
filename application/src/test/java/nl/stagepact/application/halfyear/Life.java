package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.util.List;

/**
 * The script of one placement.
 *
 * @param title what is special about it, for whoever reads a difference
 * @param acts in the order in which they are done
 */
record Life(
        int number, String title, int school, int employer, LocalDate startDate, LocalDate endDate, List<Act> acts) {

    record Act(LocalDate day, Deed deed) {}

    List<Deed> on(LocalDate day) {
        return acts.stream().filter(act -> act.day().equals(day)).map(Act::deed).toList();
    }

    boolean becomesPlacement() {
        return acts.stream().anyMatch(act -> act.deed() == Deed.Simple.CONFIRMS);
    }

    LocalDate firstDay() {
        return acts.getFirst().day();
    }

    @Override
    public String toString() {
        return "%d (%s, %s..%s)".formatted(number, title, startDate, endDate);
    }
}
