package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.student.StudentRequests.NewSupportRequest;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.student.SupportDesk;
import nl.stagepact.projections.student.SupportDesk.FindSupport;
import nl.stagepact.projections.student.SupportDesk.Support;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Apart from the rest of a student, as few may read it. */
@RestController
@RequestMapping(path = "/api/v1/students/{studentId}/support-requests", produces = "application/json")
@Tag(name = "Students")
class SupportApi {

    private static final Shown<StudentId, Support, SupportAnswer> SUPPORT = new Shown<>(
            StudentId.class,
            SupportDesk.class,
            "/students",
            FindSupport::new,
            Support.class,
            Support::version,
            SupportAnswer::of);

    private final Acts acts;

    SupportApi(Acts acts) {
        this.acts = acts;
    }

    @PostMapping
    @Operation(
            operationId = "requestSupport",
            summary = "Ask for support, from a jobcoach say",
            description =
                    "For the school's coordinator, supervisors and confidant and for the student; no employer ever"
                            + " sees it, and it plays no part in matching.")
    ResponseEntity<SupportAnswer> request(@PathVariable StudentId studentId, @RequestBody NewSupportRequest request) {
        return acts.change(SUPPORT, request.toCommand(studentId));
    }

    @GetMapping
    @Operation(operationId = "showSupport", summary = "Show which support a student asked for")
    ResponseEntity<SupportAnswer> show(@PathVariable StudentId studentId) {
        return acts.show(SUPPORT, studentId);
    }
}
