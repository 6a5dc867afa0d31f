package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.PlacementStatus.*;
import static nl.stagepact.domain.placement.ResultRule.A_COMPLETION_TELLS_THE_HOURS;

import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;

/** A placement starts, and is completed, terminated, or cancelled before it started. */
record CourseDecisions(PlacementState placement, Surroundings around) {

    private static final String STUDENT_IS_GONE = "De student is niet meer op deze school.";

    List<PlacementEvent> on(CourseCommand command) {
        return switch (command) {
            case StartPlacement _ -> start();
            case CompletePlacement c -> complete(c);
            case TerminatePlacement c -> terminate(c);
            case CancelPlacement c -> cancel(c);
            case ReleaseStudent c -> release(c);
        };
    }

    private List<PlacementEvent> start() {
        if (placement.status() == ACTIVE) {
            return List.of();
        }
        placement.hasNotEnded();
        NO_START_WITHOUT_ALL_SIGNATURES.holdsIf(placement.status() == SIGNED);
        var firstDay = placement.period().startDate();
        NO_START_BEFORE_THE_FIRST_DAY.holdsIf(!around.today().isBefore(firstDay));
        placement.isAtARecognisedEmployer(around, firstDay);
        return List.of(new PlacementStarted(placement.id(), firstDay));
    }

    private List<PlacementEvent> complete(CompletePlacement command) {
        var results = placement.way().results();
        var event =
                new PlacementCompleted(placement.id(), command.realisedHours().orElseGet(results::recordedHours));
        if (placement.endedBy(event)) {
            return List.of();
        }
        placement.isRunning();
        NO_COMPLETION_BEFORE_THE_LAST_DAY.holdsIf(
                !around.today().isBefore(placement.period().endDate()));
        NO_COMPLETION_WITHOUT_THE_CONVERSATIONS.holdsUnlessMissing(
                placement.supervision().missing());
        placement.assessment().isComplete();
        A_COMPLETION_TELLS_THE_HOURS.holdsIf(command.realisedHours().isPresent() || results.recordedHours() > 0);
        // an amendment that not all have signed will not be: its days are free
        if (placement.agreed().openAmendment().isPresent()) {
            around.keeps(placement, placement.agreed().content());
        }
        return and(event, new ReplacementDecisions(placement, around).after(event));
    }

    private List<PlacementEvent> terminate(TerminatePlacement command) {
        var event = new PlacementTerminated(
                placement.id(),
                placement.place().studentId(),
                command.initiator(),
                command.reason(),
                command.lastDay(),
                command.explanation());
        if (placement.endedBy(event)) {
            return List.of();
        }
        placement.isRunning();
        THE_LAST_DAY_LIES_WITHIN_THE_PLACEMENT.holdsIf(placement.period().contains(command.lastDay())
                && !command.lastDay().isAfter(around.today()));
        around.calendar().shorten(placement.id(), command.lastDay());
        return Stream.of(
                        List.of(event),
                        new ReplacementDecisions(placement, around).after(event),
                        new PlanDecisions(placement, around).after(event))
                .<PlacementEvent>flatMap(List::stream)
                .toList();
    }

    /** What runs ends no earlier than it began, and no later than was agreed. */
    private List<PlacementEvent> release(ReleaseStudent command) {
        var student = placement.place().studentId();
        if (placement.ending().isPresent()) {
            return List.of();
        }
        if (placement.status().isBeforeStart()) {
            return cancel(new CancelPlacement(placement.id(), Party.SCHOOL, Personal.of(student, STUDENT_IS_GONE)));
        }
        var period = placement.period();
        if (!command.lastDay().isBefore(period.endDate())) {
            return List.of();
        }
        var lastDay = command.lastDay().isBefore(period.startDate()) ? period.startDate() : command.lastDay();
        return terminate(new TerminatePlacement(
                placement.id(),
                Party.SCHOOL,
                Personal.of(student, TerminationReason.STUDENT_LEFT_SCHOOL),
                lastDay,
                Personal.of(student, STUDENT_IS_GONE)));
    }

    private List<PlacementEvent> cancel(CancelPlacement command) {
        var event = new PlacementCancelled(
                placement.id(),
                placement.place().studentId(),
                placement.confirmed().offerId(),
                placement.confirmed().candidacyId(),
                command.initiator(),
                command.reason());
        if (placement.endedBy(event)) {
            return List.of();
        }
        placement.hasNotEnded();
        ONLY_WHAT_HAS_NOT_STARTED_IS_CANCELLED.holdsIf(placement.status().isBeforeStart());
        around.calendar().release(placement.id());
        return List.of(event);
    }

    private static List<PlacementEvent> and(PlacementEvent event, List<PlacementEvent> more) {
        return Stream.concat(Stream.of(event), more.stream()).toList();
    }
}
