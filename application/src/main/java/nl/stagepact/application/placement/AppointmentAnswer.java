package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.projections.placement.Appointed;
import nl.stagepact.projections.supervision.Scheduled;

/** What clients see of an appointment. */
@Schema(name = "Appointment", description = "When and where student, school and employer will talk")
public record AppointmentAnswer(
        Instant startsAt,

        @Schema(description = "How long it lasts", example = "45")
        int minutes,

        ConversationForm form,

        @Schema(description = "A place, a link or who calls whom; absent once it was erased", example = "Kantine")
        Optional<String> where,

        @Schema(description = "By which calendars know it, the same for all appointments of this conversation")
        String calendarUid,

        @Schema(description = "Rises with everything that is told of it", example = "0")
        int sequence) {

    static AppointmentAnswer of(Appointed appointed) {
        return new AppointmentAnswer(
                appointed.startsAt(),
                appointed.minutes(),
                appointed.form(),
                appointed.where(),
                appointed.uid(),
                appointed.sequence());
    }

    public static AppointmentAnswer of(Scheduled scheduled) {
        return new AppointmentAnswer(
                scheduled.startsAt(),
                scheduled.minutes(),
                scheduled.form(),
                scheduled.where(),
                scheduled.uid(),
                scheduled.sequence());
    }
}
