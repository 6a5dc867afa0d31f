package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementStatus.*;
import static nl.stagepact.domain.placement.ResultRule.*;

import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ResultEvent.*;
import nl.stagepact.domain.shared.Party;

/** The hours that were worked, what the student thought of it, and where the student went. */
record ResultDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(ResultCommand command) {
        return switch (command) {
            case RecordHours c -> recordHours(c);
            case ReviewPlacement c -> review(c);
            case RecordOutflow c -> recordOutflow(c);
        };
    }

    private List<PlacementEvent> recordHours(RecordHours command) {
        var event = new HoursRecorded(placement.id(), command.period(), command.hours(), command.by());
        if (event.equals(results().hours().get(command.period()))) {
            return List.of();
        }
        placement.isRunning();
        HOURS_LIE_BEHIND_US_AND_WITHIN_THE_PLACEMENT.holdsIf(
                placement.period().contains(command.period().startDate())
                        && placement.period().contains(command.period().endDate())
                        && !command.period().endDate().isAfter(around.today()));
        HOURS_OF_A_DAY_ARE_RECORDED_ONCE.holdsIf(!results().crosses(command.period()));
        THE_STUDENT_CHANGES_NO_CONFIRMED_HOURS.holdsIf(
                command.by() != Party.STUDENT || !results().isConfirmed(command.period()));
        return List.of(event);
    }

    private List<PlacementEvent> review(ReviewPlacement command) {
        var event = new StudentReviewed(placement.id(), command.review());
        if (results().review().filter(event::equals).isPresent()) {
            return List.of();
        }
        isOver();
        A_STUDENT_REVIEWS_ONCE.holdsIf(results().review().isEmpty());
        return List.of(event);
    }

    private List<PlacementEvent> recordOutflow(RecordOutflow command) {
        var event = new OutflowRecorded(placement.id(), command.outflow());
        if (results().outflow().filter(event::equals).isPresent()) {
            return List.of();
        }
        isOver();
        return List.of(event);
    }

    private void isOver() {
        boolean lastDayHasCome = placement.status() == ACTIVE
                && !around.today().isBefore(placement.period().endDate());
        A_PLACEMENT_IS_LOOKED_BACK_UPON_AT_ITS_END.holdsIf(
                lastDayHasCome || placement.status() == COMPLETED || placement.status() == TERMINATED);
    }

    private Results results() {
        return placement.way().results();
    }
}
