package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.student.SupportDesk.Support;

/** What the school's staff and the student see of the support that was asked for. */
@Schema(name = "Support", description = "Which support a student asked for; never shown to an employer")
record SupportAnswer(
        StudentId studentId,
        @Schema(description = "The oldest first") List<RequestAnswer> requests) {

    @Schema(name = "SupportRequest", description = "One request for support; what was erased is absent")
    record RequestAnswer(Instant requestedAt, Optional<String> explanation) {}

    static SupportAnswer of(Support support) {
        return new SupportAnswer(
                support.id(),
                support.requests().stream()
                        .map(request -> new RequestAnswer(request.at(), request.explanation()))
                        .toList());
    }
}
