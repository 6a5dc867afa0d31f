package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.student.StudentAnswer.CorrectionAnswer;
import nl.stagepact.application.student.StudentRequests.*;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.EndSearch;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.student.StudentFile;
import nl.stagepact.projections.student.StudentFile.FindStudent;
import nl.stagepact.projections.student.StudentFile.FindStudents;
import nl.stagepact.projections.student.StudentFile.SeenStudent;
import nl.stagepact.projections.student.UnplacedList.FindUnplaced;
import nl.stagepact.projections.student.UnplacedList.SeenSeeker;
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
@RequestMapping(path = "/api/v1/students", produces = "application/json")
@Tag(name = "Students", description = "Who looks for a place")
class StudentApi {

    private final Acts acts;
    private final NaturalKeys keys;
    private final Clock clock;
    private final Shown<StudentId, SeenStudent, StudentAnswer> students;

    StudentApi(Acts acts, NaturalKeys keys, Clock clock) {
        this.acts = acts;
        this.keys = keys;
        this.clock = clock;
        this.students = new Shown<>(
                StudentId.class,
                StudentFile.class,
                "/students",
                FindStudent::new,
                SeenStudent.class,
                seen -> seen.student().version(),
                this::answer);
    }

    private StudentAnswer answer(SeenStudent seen) {
        return StudentAnswer.of(seen, BusinessDay.today(clock));
    }

    record StudentFilter(
            Optional<SchoolId> schoolId,

            @Parameter(
                    description = "Only who looks for a place and has none, whoever wants to start first comes first")
            Optional<Boolean> unplaced,

            @Parameter(description = "The programme's crebo")
            Optional<Crebo> programme,

            @Parameter(
                    description =
                            "Together with unplaced: only those whom the school must place now, or with false the others")
            Optional<Boolean> escalated,

            @Parameter(
                    description =
                            "Together with unplaced: only those for whom somebody answers, or with false the others")
            Optional<Boolean> owned,

            @Parameter(description = "Together with unplaced: only those for whom this member of staff answers")
            Optional<PersonId> ownerId,

            @Parameter(description = "By what to sort; descending with a minus before it. Not together with unplaced")
            Optional<@Pattern(regexp = "-?(name|studentNumber|programme|year|registeredAt)") String> sort) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerStudent",
            summary = "Register a student; one that is known already is shown with 200")
    ResponseEntity<StudentAnswer> register(@RequestBody NewStudent student) {
        var id = keys.studentId(student.schoolId(), student.studentNumber());
        return acts.createOnce(students, id, student.toCommand(id));
    }

    @GetMapping
    @Operation(operationId = "findStudents", summary = "Find students")
    ResponseEntity<PageOf<StudentAnswer>> find(@ParameterObject StudentFilter filter, @ParameterObject Paging paging) {
        return filter.unplaced().orElse(false) ? unplaced(filter, paging) : all(filter, paging);
    }

    private ResponseEntity<PageOf<StudentAnswer>> unplaced(StudentFilter filter, Paging paging) {
        var query = new FindUnplaced(
                filter.schoolId(),
                filter.programme(),
                filter.escalated(),
                filter.owned(),
                filter.ownerId(),
                paging.sortedBy(Optional.empty()));
        // who was registered this very moment may be on this list before being in the file
        return acts.page(acts.findPage(query, SeenSeeker.class)
                .mapAll(seekers -> seekers.stream()
                        .flatMap(seeker -> seeker.shown().stream())
                        .map(this::answer)
                        .toList()));
    }

    private ResponseEntity<PageOf<StudentAnswer>> all(StudentFilter filter, Paging paging) {
        var query = new FindStudents(filter.schoolId(), filter.programme(), paging.sortedBy(filter.sort()));
        return acts.list(query, SeenStudent.class, this::answer);
    }

    @GetMapping("/{studentId}")
    @Operation(operationId = "showStudent", summary = "Show a student")
    ResponseEntity<StudentAnswer> show(@PathVariable StudentId studentId) {
        return acts.show(students, studentId);
    }

    @PutMapping("/{studentId}/profile")
    @Operation(operationId = "updateProfile", summary = "Update a student's profile")
    ResponseEntity<StudentAnswer> updateProfile(@PathVariable StudentId studentId, @RequestBody NewProfile profile) {
        return acts.change(students, profile.toCommand(studentId));
    }

    @PostMapping("/{studentId}/searches")
    @Operation(operationId = "startSearch", summary = "Start to look for a place")
    ResponseEntity<StudentAnswer> startSearch(@PathVariable StudentId studentId, @RequestBody NewSearch search) {
        return acts.change(students, search.toCommand(studentId));
    }

    @PostMapping("/{studentId}/search-owner")
    @Operation(
            operationId = "assignSearchOwner",
            summary = "Name who of the school's staff sees to it that a place is found")
    ResponseEntity<StudentAnswer> assignOwner(@PathVariable StudentId studentId, @RequestBody NewSearchOwner owner) {
        return acts.change(students, owner.toCommand(studentId));
    }

    @PostMapping("/{studentId}/search-withdrawal")
    @Operation(operationId = "withdrawSearch", summary = "Stop looking for a place")
    ResponseEntity<StudentAnswer> withdrawSearch(@PathVariable StudentId studentId) {
        return acts.change(students, new EndSearch(studentId, SearchEnd.WITHDRAWN));
    }

    @PostMapping("/{studentId}/guardian")
    @Operation(operationId = "nameGuardian", summary = "Name a parent or guardian of a student under 18")
    ResponseEntity<StudentAnswer> nameGuardian(@PathVariable StudentId studentId, @RequestBody NewGuardian guardian) {
        return acts.change(students, guardian.toCommand(studentId));
    }

    @PostMapping("/{studentId}/corrections")
    @Operation(
            operationId = "correctRegistration",
            summary = "Correct what was registered wrongly, with a reason",
            description =
                    "The correction stays visible as one. When the programme changes, open candidacies for another"
                            + " qualification end; placements stay, and are for the school to end where needed.")
    ResponseEntity<StudentAnswer> correct(@PathVariable StudentId studentId, @RequestBody NewCorrection correction) {
        return acts.change(students, correction.toCommand(studentId));
    }

    @GetMapping("/{studentId}/corrections")
    @Operation(operationId = "showCorrections", summary = "Show what was registered wrongly and put right")
    ResponseEntity<Items<CorrectionAnswer>> showCorrections(@PathVariable StudentId studentId) {
        var found = acts.find(students, studentId).student();
        return acts.show(
                found.version(),
                new Items<>(
                        found.corrections().stream().map(CorrectionAnswer::of).toList()));
    }

    @PostMapping("/{studentId}/departure")
    @Operation(
            operationId = "leaveSchool",
            summary = "Record that a student left the school",
            description = "Open candidacies are withdrawn, placements that have not started are cancelled, running ones"
                    + " end on the last day; nothing new can be started for the student.")
    ResponseEntity<StudentAnswer> leave(@PathVariable StudentId studentId, @RequestBody NewDeparture departure) {
        return acts.change(students, departure.toCommand(studentId));
    }
}
