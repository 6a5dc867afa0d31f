package nl.stagepact.application.employer;

import static nl.stagepact.application.employer.EmployerApi.EMPLOYER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Part;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.employer.EmployerAnswers.Employer;
import nl.stagepact.application.employer.ProcedureRequests.NewApplication;
import nl.stagepact.application.employer.ProcedureRequests.NewHearing;
import nl.stagepact.application.employer.ProcedureRequests.NewObjection;
import nl.stagepact.application.employer.ProcedureRequests.NewObjectionDecision;
import nl.stagepact.application.employer.ProcedureRequests.NewRelief;
import nl.stagepact.application.employer.RecognitionAnswers.Objection;
import nl.stagepact.application.employer.RecognitionAnswers.Recognition;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.projections.employer.EmployerFile;
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
@RequestMapping(path = "/api/v1/employers/{employerId}", produces = "application/json")
@Tag(name = "Recognitions", description = "What SBB decides about who may train students, and how that is contested")
class RecognitionApi {

    private final Acts acts;
    private final Clock clock;

    RecognitionApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    record Moment(
            @Parameter(description = "Today unless said otherwise; may lie in the past")
            Optional<LocalDate> date) {}

    @PostMapping("/recognition-applications")
    @Operation(operationId = "applyForRecognition", summary = "Apply for recognition for one or more qualifications")
    ResponseEntity<Items<Recognition>> apply(
            @PathVariable EmployerId employerId, @RequestBody NewApplication application) {
        return changed(employerId, application.toCommand(employerId));
    }

    @PostMapping("/recognition-decisions")
    @Operation(
            operationId = "decideRecognition",
            summary = "Record what SBB decided about recognitions",
            description = "Before WITHDRAW the employer is heard, or does without: see recognition-hearings. Measures"
                    + " from an investigation don't come this way.")
    ResponseEntity<Employer> decide(
            @PathVariable EmployerId employerId, @RequestBody RecognitionDecisionRequest decision) {
        return acts.change(EMPLOYER, decision.toCommand(employerId));
    }

    @PostMapping("/recognition-hearings")
    @Operation(
            operationId = "hearEmployer",
            summary = "Invite an employer to a hearing, or record what came of that",
            description = "RECORD and WAIVE are about all qualifications that the employer was invited for.")
    ResponseEntity<Items<Recognition>> hear(@PathVariable EmployerId employerId, @RequestBody NewHearing hearing) {
        return changed(employerId, hearing.toCommand(employerId));
    }

    @GetMapping("/recognitions")
    @Operation(
            operationId = "showRecognitions",
            summary = "Show how an employer stands on a day, also in the past",
            description = "As known now: what was undone with effect for the past counts as never having held, and"
                    + " stays among the decisions.")
    ResponseEntity<Items<Recognition>> recognitions(
            @PathVariable EmployerId employerId, @ParameterObject Moment moment) {
        var employer = acts.find(EMPLOYER, employerId);
        // no entity tag: how it stands today may be another thing tomorrow, without any event
        return ResponseEntity.ok(on(employer, moment.date().orElseGet(this::today)));
    }

    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "lodgeObjection",
            summary = "Object to a suspension, a withdrawal or a refusal",
            description = "Within six weeks after it was published. What it is against holds meanwhile.")
    ResponseEntity<Objection> object(@PathVariable EmployerId employerId, @RequestBody NewObjection objection) {
        return acts.createPart(EMPLOYER, objection.toCommand(employerId), employer -> {
            var newest = employer.proceedings().objections().getLast();
            return new Part<>(objectionPath(employerId, newest.number()), Objection.of(newest));
        });
    }

    @GetMapping("/objections/{objectionId}")
    @Operation(operationId = "showObjection", summary = "Show an objection and what became of it")
    ResponseEntity<Objection> objection(@PathVariable EmployerId employerId, @PathVariable int objectionId) {
        var employer = acts.find(EMPLOYER, employerId);
        return acts.show(employer.version(), objectionOf(employer, objectionId));
    }

    @PostMapping("/objections/{objectionId}/decision")
    @Operation(
            operationId = "decideObjection",
            summary = "Record what SBB decided on an objection",
            description =
                    "Not to the measure of a case: that is decided on in the case, by an officer who had no part in it.")
    ResponseEntity<Objection> decideObjection(
            @PathVariable EmployerId employerId,
            @PathVariable int objectionId,
            @RequestBody NewObjectionDecision decision) {
        return acts.changePart(
                EMPLOYER, decision.toCommand(employerId, objectionId), employer -> part(employer, objectionId));
    }

    @PostMapping("/objections/{objectionId}/interim-relief")
    @Operation(
            operationId = "grantInterimRelief",
            summary = "Record that a court suspended the decision until the objection is decided")
    ResponseEntity<Objection> relieve(
            @PathVariable EmployerId employerId, @PathVariable int objectionId, @RequestBody NewRelief relief) {
        return acts.changePart(
                EMPLOYER, relief.toCommand(employerId, objectionId), employer -> part(employer, objectionId));
    }

    private ResponseEntity<Items<Recognition>> changed(EmployerId employerId, Object command) {
        return acts.changePart(
                EMPLOYER,
                command,
                employer -> new Part<>(EMPLOYER.pathOf(employerId, "/recognitions"), on(employer, today())));
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }

    private static Items<Recognition> on(EmployerFile.Employer employer, LocalDate date) {
        return new Items<>(employer.crebos().stream()
                .map(crebo -> Recognition.of(employer, crebo, date))
                .toList());
    }

    private static Part<Objection> part(EmployerFile.Employer employer, int objectionId) {
        return new Part<>(objectionPath(employer.id(), objectionId), objectionOf(employer, objectionId));
    }

    private static String objectionPath(EmployerId employerId, int objectionId) {
        return EMPLOYER.pathOf(employerId, "/objections/" + objectionId);
    }

    private static Objection objectionOf(EmployerFile.Employer employer, int objectionId) {
        return employer.proceedings().objection(objectionId).map(Objection::of).orElseThrow(Acts::notFound);
    }
}
