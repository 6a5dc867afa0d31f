package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Part;
import nl.stagepact.application.api.Contact;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.employer.EmployerAnswers.Employer;
import nl.stagepact.application.employer.EmployerAnswers.Mentor;
import nl.stagepact.application.employer.EmployerRequests.EmployerCorrection;
import nl.stagepact.application.employer.EmployerRequests.MentorDeparture;
import nl.stagepact.application.employer.EmployerRequests.MentorTraining;
import nl.stagepact.application.employer.EmployerRequests.NewEmployer;
import nl.stagepact.application.employer.EmployerRequests.TrainingCorrection;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.ChangeContact;
import nl.stagepact.domain.employer.EmployerCommand.EndMentorship;
import nl.stagepact.domain.employer.EmployerCommand.RecordMentorTraining;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.employer.EmployerFile.FindEmployer;
import nl.stagepact.projections.employer.EmployerFile.FindEmployers;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/employers", produces = "application/json")
@Tag(name = "Employers", description = "Who trains students, and what SBB decided about them")
class EmployerApi {

    static final Shown<EmployerId, EmployerFile.Employer, Employer> EMPLOYER = new Shown<>(
            EmployerId.class,
            EmployerFile.class,
            "/employers",
            FindEmployer::new,
            EmployerFile.Employer.class,
            EmployerFile.Employer::version,
            Employer::of);

    private final Acts acts;
    private final NaturalKeys keys;

    EmployerApi(Acts acts, NaturalKeys keys) {
        this.acts = acts;
        this.keys = keys;
    }

    record EmployerFilter(
            @Parameter(description = "Somewhere in name, municipality or KvK number")
            Optional<String> q,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(name|municipality|registeredAt)") String> sort) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerEmployer",
            summary = "Register an employer; one that is known already is shown with 200")
    ResponseEntity<Employer> register(@RequestBody NewEmployer employer) {
        var contactId = keys.personId(employer.employerId(), employer.contact().email());
        return acts.createOnce(EMPLOYER, employer.employerId(), employer.toCommand(contactId));
    }

    @GetMapping
    @Operation(operationId = "findEmployers", summary = "Find employers")
    ResponseEntity<PageOf<Employer>> find(@ParameterObject EmployerFilter filter, @ParameterObject Paging paging) {
        var query = new FindEmployers(filter.q(), paging.sortedBy(filter.sort()));
        return acts.list(query, EmployerFile.Employer.class, Employer::of);
    }

    @GetMapping("/{employerId}")
    @Operation(operationId = "showEmployer", summary = "Show an employer")
    ResponseEntity<Employer> show(@PathVariable EmployerId employerId) {
        return acts.show(EMPLOYER, employerId);
    }

    @PutMapping("/{employerId}/contact")
    @Operation(operationId = "changeContact", summary = "Change who speaks for the employer")
    ResponseEntity<Employer> changeContact(@PathVariable EmployerId employerId, @RequestBody Contact contact) {
        var contactId = keys.personId(employerId, contact.email());
        return acts.change(EMPLOYER, new ChangeContact(employerId, contactId, contact.of(contactId)));
    }

    @PostMapping("/{employerId}/mentors")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "appointMentor", summary = "Appoint a mentor (praktijkopleider)")
    ResponseEntity<Mentor> appointMentor(@PathVariable EmployerId employerId, @RequestBody Contact mentor) {
        var mentorId = keys.personId(employerId, mentor.email());
        return acts.createPart(
                EMPLOYER,
                new AppointMentor(employerId, mentorId, mentor.of(mentorId)),
                employer -> new Part<>(mentorPath(employerId, mentorId), mentorOf(employer, mentorId)));
    }

    @GetMapping("/{employerId}/mentors/{mentorId}")
    @Operation(operationId = "showMentor", summary = "Show a mentor")
    ResponseEntity<Mentor> showMentor(@PathVariable EmployerId employerId, @PathVariable PersonId mentorId) {
        var employer = acts.find(EMPLOYER, employerId);
        return acts.show(employer.version(), mentorOf(employer, mentorId));
    }

    @PostMapping("/{employerId}/mentors/{mentorId}/trainings")
    @Operation(operationId = "recordMentorTraining", summary = "Record that a mentor was trained to receive students")
    ResponseEntity<Employer> recordTraining(
            @PathVariable EmployerId employerId,
            @PathVariable PersonId mentorId,
            @RequestBody MentorTraining training) {
        return acts.change(EMPLOYER, new RecordMentorTraining(employerId, mentorId, training.trainedDate()));
    }

    @PostMapping("/{employerId}/mentors/{mentorId}/training-corrections")
    @Operation(operationId = "correctMentorTraining", summary = "Correct when a mentor was trained")
    ResponseEntity<Employer> correctTraining(
            @PathVariable EmployerId employerId,
            @PathVariable PersonId mentorId,
            @RequestBody TrainingCorrection correction) {
        return acts.change(EMPLOYER, correction.toCommand(employerId, mentorId));
    }

    @PostMapping("/{employerId}/mentors/{mentorId}/departure")
    @Operation(
            operationId = "endMentorship",
            summary = "Record that a mentor left",
            description =
                    "Nothing new can be asked of the mentor; placements that go on show that somebody must take over.")
    ResponseEntity<Employer> endMentorship(
            @PathVariable EmployerId employerId,
            @PathVariable PersonId mentorId,
            @RequestBody MentorDeparture departure) {
        return acts.change(EMPLOYER, new EndMentorship(employerId, mentorId, departure.lastDate()));
    }

    @PostMapping("/{employerId}/corrections")
    @Operation(operationId = "correctEmployer", summary = "Correct the name or the address of an employer")
    ResponseEntity<Employer> correct(@PathVariable EmployerId employerId, @RequestBody EmployerCorrection correction) {
        return acts.change(EMPLOYER, correction.toCommand(employerId));
    }

    private static String mentorPath(EmployerId employerId, PersonId mentorId) {
        return EMPLOYER.pathOf(employerId, "/mentors/" + mentorId);
    }

    private static Mentor mentorOf(EmployerFile.Employer employer, PersonId mentorId) {
        return employer.mentors().stream()
                .filter(mentor -> mentor.id().equals(mentorId))
                .findFirst()
                .map(Mentor::of)
                .orElseThrow(Acts::notFound);
    }
}
