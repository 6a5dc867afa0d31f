package nl.stagepact.application.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Consistent;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.erasure.ErasureRegister;
import nl.stagepact.projections.erasure.ErasureRegister.Erased;
import nl.stagepact.projections.erasure.ErasureRegister.FindErasure;
import nl.stagepact.projections.erasure.ErasureRegister.FindErasures;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/erasures", produces = "application/json")
@Tag(name = "Erasures", description = "Erase what is known of a person; what happened, and the figures, stay")
class ErasureApi {

    private static final Shown<ErasureId, Erased, ErasureAnswer> ERASURE = new Shown<>(
            ErasureId.class,
            ErasureRegister.class,
            "/erasures",
            FindErasure::new,
            Erased.class,
            Erased::version,
            ErasureAnswer::of);

    private final Acts acts;

    ErasureApi(Acts acts) {
        this.acts = acts;
    }

    @Schema(description = "Whom to erase, and why; either a student or somebody else", example = """
                {"studentId": "5b1f2c3d-0000-4000-8000-000000000000", "ground": "ON_REQUEST"}""")
    record NewErasure(
            Optional<StudentId> studentId,

            @Schema(description = "A mentor, a member of staff, a guardian: for Stagepact's administrator")
            Optional<PersonId> personId,

            @Schema(description = "RETENTION_OVER is for Stagepact itself", example = "ON_REQUEST")
            ErasureGround ground)
            implements Consistent {

        @Override
        public List<Finding> contradictions() {
            if (studentId.isEmpty() && personId.isEmpty()) {
                return List.of(Finding.of("studentId", Flaw.REQUIRED));
            }
            return studentId.isPresent() && personId.isPresent()
                    ? List.of(Finding.of("personId", Flaw.CONTRADICTION, "studentId"))
                    : List.of();
        }

        EraseSubject toCommand() {
            return studentId
                    .map(student -> EraseSubject.of(student, ground))
                    .orElseGet(() -> EraseSubject.of(personId.orElseThrow(), ground));
        }
    }

    @Schema(name = "Erasure", description = "That somebody was erased; nothing tells who it was")
    record ErasureAnswer(
            ErasureId id,
            Optional<StudentId> studentId,
            Optional<PersonId> personId,
            ErasureGround ground,
            Instant erasedAt) {

        static ErasureAnswer of(Erased erased) {
            return new ErasureAnswer(
                    erased.id(), erased.studentId(), erased.personId(), erased.ground(), erased.erasedAt());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person for good; one who is erased already is shown with 200",
            description =
                    "A school's coordinator erases its own students, once they have left, nothing of them goes on, and seven"
                            + " years have passed since their last placement. The key of everything that was ever stored about"
                            + " them is destroyed, and all copies go. What happened stays, without a name.")
    ResponseEntity<ErasureAnswer> erase(@RequestBody NewErasure erasure) {
        var command = erasure.toCommand();
        return acts.createOnce(ERASURE, command.erasureId(), command);
    }

    @GetMapping
    @Operation(operationId = "findErasures", summary = "Find who was erased, the newest first")
    ResponseEntity<PageOf<ErasureAnswer>> find(@ParameterObject Paging paging) {
        return acts.list(new FindErasures(paging.sortedBy(Optional.empty())), Erased.class, ErasureAnswer::of);
    }

    @GetMapping("/{erasureId}")
    @Operation(operationId = "showErasure", summary = "Show that somebody was erased")
    ResponseEntity<ErasureAnswer> show(@PathVariable ErasureId erasureId) {
        return acts.show(ERASURE, erasureId);
    }
}
