package nl.stagepact.application.supervision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.placement.AppointmentAnswer;
import nl.stagepact.application.placement.ConversationName;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaItem;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;

/** What clients see of one conversation on the agenda. */
@Schema(name = "AgendaItem", description = "One conversation that must be held, or was")
record AgendaAnswer(
        PlacementId placementId,
        @Schema(example = "start-gesprek") String kind,
        @Schema(description = "Where it stands today") State state,

        @Schema(description = "The days on which it should be held")
        Optional<Window> window,

        @Schema(description = "The appointment that was made for it")
        Optional<AppointmentAnswer> appointment,

        Optional<LocalDate> heldDate,

        @Schema(description = "Of one that was held, seen from its window")
        Optional<Timing> timing,

        StudentId studentId,
        Optional<String> studentName,
        @Schema(description = "The qualification") Crebo crebo,

        SchoolId schoolId,
        EmployerId employerId,
        Optional<String> employerName,
        PersonId mentorId,
        Optional<String> mentorName,
        Optional<PersonId> schoolSupervisorId,
        Optional<String> schoolSupervisorName) {

    static AgendaAnswer of(AgendaItem item) {
        var planned = item.planned();
        return new AgendaAnswer(
                item.placementId(),
                ConversationName.of(planned.conversation()),
                item.state(),
                planned.window(),
                planned.scheduled().map(AppointmentAnswer::of),
                planned.heldDate(),
                planned.timing(),
                item.studentId(),
                item.studentName(),
                item.crebo(),
                item.schoolId(),
                item.employerId(),
                item.employerName(),
                item.mentorId(),
                item.mentorName(),
                item.schoolSupervisorId(),
                item.schoolSupervisorName());
    }
}
