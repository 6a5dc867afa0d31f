package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.student.StudentRequests.NewProfile;
import nl.stagepact.application.student.StudentRequests.NewSearch;
import nl.stagepact.application.student.StudentRequests.NewStudent;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
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

    private static final Shown<StudentId, SeenStudent, StudentAnswer> STUDENT = new Shown<>(
            StudentId.class,
            StudentFile.class,
            "/students",
            FindStudent::new,
            SeenStudent.class,
            seen -> seen.student().version(),
            StudentAnswer::of);

    private final Acts acts;
    private final NaturalKeys keys;

    StudentApi(Acts acts, NaturalKeys keys) {
        this.acts = acts;
        this.keys = keys;
    }

    record StudentFilter(
            Optional<SchoolId> schoolId,

            @Parameter(
                    description = "Only who looks for a place and has none, whoever wants to start first comes first")
            Optional<Boolean> unplaced,

            @Parameter(description = "The programme's crebo")
            Optional<Crebo> programme,

            @Parameter(description = "By what to sort; descending with a minus before it. Not together with unplaced")
            Optional<@Pattern(regexp = "-?(name|studentNumber|programme|year|registeredAt)") String> sort) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerStudent",
            summary = "Register a student; one that is known already is shown with 200")
    ResponseEntity<StudentAnswer> register(@RequestBody NewStudent student) {
        var id = keys.studentId(student.schoolId(), student.studentNumber());
        return acts.createOnce(STUDENT, id, student.toCommand(id));
    }

    @GetMapping
    @Operation(operationId = "findStudents", summary = "Find students")
    ResponseEntity<PageOf<StudentAnswer>> find(@ParameterObject StudentFilter filter, @ParameterObject Paging paging) {
        return filter.unplaced().orElse(false) ? unplaced(filter, paging) : all(filter, paging);
    }

    private ResponseEntity<PageOf<StudentAnswer>> unplaced(StudentFilter filter, Paging paging) {
        var query = new FindUnplaced(filter.schoolId(), filter.programme(), paging.sortedBy(Optional.empty()));
        // who was registered this very moment may be on this list before being in the file
        return acts.page(acts.findPage(query, SeenSeeker.class)
                .mapAll(seekers -> seekers.stream()
                        .flatMap(seeker -> seeker.student().stream())
                        .map(student -> StudentAnswer.of(new SeenStudent(student, Optional.empty())))
                        .toList()));
    }

    private ResponseEntity<PageOf<StudentAnswer>> all(StudentFilter filter, Paging paging) {
        var query = new FindStudents(filter.schoolId(), filter.programme(), paging.sortedBy(filter.sort()));
        return acts.list(query, SeenStudent.class, StudentAnswer::of);
    }

    @GetMapping("/{studentId}")
    @Operation(operationId = "showStudent", summary = "Show a student")
    ResponseEntity<StudentAnswer> show(@PathVariable StudentId studentId) {
        return acts.show(STUDENT, studentId);
    }

    @PutMapping("/{studentId}/profile")
    @Operation(operationId = "updateProfile", summary = "Update a student's profile")
    ResponseEntity<StudentAnswer> updateProfile(@PathVariable StudentId studentId, @RequestBody NewProfile profile) {
        return acts.change(STUDENT, profile.toCommand(studentId));
    }

    @PostMapping("/{studentId}/searches")
    @Operation(operationId = "startSearch", summary = "Start to look for a place")
    ResponseEntity<StudentAnswer> startSearch(@PathVariable StudentId studentId, @RequestBody NewSearch search) {
        return acts.change(STUDENT, search.toCommand(studentId));
    }
}
