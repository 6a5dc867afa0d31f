package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.IncidentRule.*;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.school.StaffRole;

/** Something comes between: an interruption, a student who does not come, somebody else who supervises. */
record IncidentDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(IncidentCommand command) {
        return switch (command) {
            case InterruptPlacement c -> interrupt(c);
            case ResumePlacement c -> resume(c);
            case ReportNoShow c -> reportNoShow(c);
            case ReplaceMentor c -> replaceMentor(c);
            case ReplaceSupervisor c -> replaceSupervisor(c);
        };
    }

    private List<PlacementEvent> interrupt(InterruptPlacement command) {
        var event = new PlacementInterrupted(
                placement.id(), command.fromDate(), command.expectedUntilDate(), command.reason());
        if (incidents().interruption().filter(event::equals).isPresent()) {
            return List.of();
        }
        placement.isRunning();
        A_PLACEMENT_IS_INTERRUPTED_ONCE_AT_A_TIME.holdsIf(
                incidents().interruption().isEmpty());
        boolean afterTheLastOne =
                incidents().resumed().filter(command.fromDate()::isBefore).isEmpty();
        boolean endsAfterItBegins =
                command.expectedUntilDate().filter(command.fromDate()::isAfter).isEmpty();
        AN_INTERRUPTION_LIES_WITHIN_THE_PLACEMENT.holdsIf(
                placement.period().contains(command.fromDate()) && afterTheLastOne && endsAfterItBegins);
        return List.of(event);
    }

    /**
     * The end date stays as it was agreed; more time asks for an amendment. The windows of what is still to be held close as
     * many days later as the interruption took.
     */
    private List<PlacementEvent> resume(ResumePlacement command) {
        var open = incidents().interruption();
        if (open.isEmpty()
                && incidents().resumed().filter(command.resumedDate()::equals).isPresent()) {
            return List.of();
        }
        placement.isRunning();
        ONLY_AN_INTERRUPTED_PLACEMENT_RESUMES.holdsIf(open.isPresent());
        var from = open.orElseThrow().fromDate();
        A_PLACEMENT_RESUMES_AFTER_IT_STOPPED.holdsIf(
                command.resumedDate().isAfter(from) && !command.resumedDate().isAfter(around.today()));
        var happened = new ArrayList<PlacementEvent>();
        happened.add(new PlacementResumed(placement.id(), command.resumedDate()));
        happened.addAll(new PlanDecisions(placement, around)
                .plan(placement.period(), incidents().awayUntil(command.resumedDate())));
        return happened;
    }

    private List<PlacementEvent> reportNoShow(ReportNoShow command) {
        if (incidents().noShows().contains(command.date())) {
            return List.of();
        }
        placement.isRunning();
        var firstDay = placement.period().startDate();
        A_NO_SHOW_IS_REPORTED_IN_THE_FIRST_WEEK.holdsIf(!command.date().isBefore(firstDay)
                && !command.date().isAfter(firstDay.plusDays(around.course().noShowDays()))
                && !command.date().isAfter(around.today()));
        return List.of(new NoShowReported(
                placement.id(), command.date(), around.course().version()));
    }

    private List<PlacementEvent> replaceMentor(ReplaceMentor command) {
        if (placement.mentor().equals(command.mentorId())) {
            return List.of();
        }
        placement.hasNotEnded();
        PlacementRule.A_MENTOR_WORKS_FOR_THE_EMPLOYER.holdsIf(around.mentors()
                .isMentorAt(command.mentorId(), placement.place().employerId()));
        return List.of(new MentorReplaced(placement.id(), placement.mentor(), command.mentorId()));
    }

    private List<PlacementEvent> replaceSupervisor(ReplaceSupervisor command) {
        var before = placement.supervisor();
        if (before.filter(command.schoolSupervisorId()::equals).isPresent()) {
            return List.of();
        }
        placement.hasNotEnded();
        ONLY_WHO_WAS_NAMED_IS_REPLACED.holdsIf(before.isPresent());
        PlacementRule.A_SUPERVISOR_WORKS_FOR_THE_SCHOOL.holdsIf(around.staff()
                .isAppointed(
                        command.schoolSupervisorId(),
                        StaffRole.SCHOOL_SUPERVISOR,
                        placement.place().schoolId()));
        return List.of(new SupervisorReplaced(placement.id(), before.orElseThrow(), command.schoolSupervisorId()));
    }

    private Incidents incidents() {
        return placement.incidents();
    }
}
