package nl.stagepact.projections.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Page;

/** Which conversations must be held, by when, and which were: for whoever owes one. */
public final class SupervisionAgenda {

    /** @param version of the placement's stream at the last event that changed this */
    public record Cycle(
            PlacementId id,
            long version,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            PlacementStatus status,
            List<Planned> conversations) {}

    /** @param dropped it need not be held any more, since the placement ended early or was cancelled */
    public record Planned(
            Conversation conversation,
            Optional<Window> window,
            Optional<LocalDate> heldDate,
            Optional<Timing> timing,
            boolean exempted,
            boolean dropped) {}

    /** Where a conversation stands on a given day. */
    public enum State {
        /** Nothing to do yet. */
        PLANNED,
        /** Its window is open, or closes within 7 days. */
        DUE,
        /** Its window has closed. */
        OVERDUE,
        HELD,
        EXEMPTED,
        /** The placement is too short for it. */
        NOT_REQUIRED,
        /** The placement ended before it was held. */
        DROPPED
    }

    /** One conversation on the agenda, with the names that a reader wants beside it. */
    public record AgendaItem(
            PlacementId placementId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Planned planned,
            State state,
            Optional<String> studentName,
            Optional<String> employerName,
            Optional<String> mentorName,
            Optional<String> schoolSupervisorName) {}

    /**
     * Answered with {@code PageOf<AgendaItem>}, the earliest deadline first. Every filter that is empty lets everything
     * through.
     *
     * @param states empty for those that somebody still owes: planned, due and overdue
     * @param supervisorId the school's supervisor
     * @param before the window closes before this day
     * @param today the day for which the states are asked
     */
    public record FindConversations(
            Set<State> states,
            Optional<PlacementId> placementId,
            Optional<SchoolId> schoolId,
            Optional<PersonId> supervisorId,
            Optional<EmployerId> employerId,
            Optional<LocalDate> before,
            LocalDate today,
            Page page) {}
}
