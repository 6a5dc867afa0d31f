package nl.stagepact.application.school;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Part;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.school.SchoolAnswers.School;
import nl.stagepact.application.school.SchoolAnswers.StaffMember;
import nl.stagepact.application.school.SchoolRequests.NewPeriods;
import nl.stagepact.application.school.SchoolRequests.NewSchool;
import nl.stagepact.application.school.SchoolRequests.NewSigningPolicy;
import nl.stagepact.application.school.SchoolRequests.NewStaff;
import nl.stagepact.application.school.SchoolRequests.SchoolCorrection;
import nl.stagepact.application.school.SchoolRequests.StaffDeparture;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.school.SchoolFile.FindSchool;
import nl.stagepact.projections.school.SchoolFile.FindSchools;
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
@RequestMapping(path = "/api/v1/schools", produces = "application/json")
@Tag(name = "Schools", description = "Who places students: schools, their staff and their periods")
class SchoolApi {

    private static final Shown<SchoolId, SchoolFile.School, School> SCHOOL = new Shown<>(
            SchoolId.class,
            SchoolFile.class,
            "/schools",
            FindSchool::new,
            SchoolFile.School.class,
            SchoolFile.School::version,
            School::of);

    private final Acts acts;
    private final NaturalKeys keys;

    SchoolApi(Acts acts, NaturalKeys keys) {
        this.acts = acts;
        this.keys = keys;
    }

    record SchoolFilter(
            @Parameter(description = "Somewhere in name or institution code")
            Optional<String> q,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(name|institutionCode|registeredAt)") String> sort) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerSchool",
            summary = "Register a school; one that is known already is shown with 200")
    ResponseEntity<School> register(@RequestBody NewSchool school) {
        return acts.createOnce(SCHOOL, school.schoolId(), school.toCommand());
    }

    @GetMapping
    @Operation(operationId = "findSchools", summary = "Find schools")
    ResponseEntity<PageOf<School>> find(@ParameterObject SchoolFilter filter, @ParameterObject Paging paging) {
        var query = new FindSchools(filter.q(), paging.sortedBy(filter.sort()));
        return acts.list(query, SchoolFile.School.class, School::of);
    }

    @GetMapping("/{schoolId}")
    @Operation(operationId = "showSchool", summary = "Show a school")
    ResponseEntity<School> show(@PathVariable SchoolId schoolId) {
        return acts.show(SCHOOL, schoolId);
    }

    @PostMapping("/{schoolId}/staff")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "appointStaff", summary = "Appoint a coordinator, a school supervisor or a confidant")
    ResponseEntity<Items<StaffMember>> appoint(@PathVariable SchoolId schoolId, @RequestBody NewStaff staff) {
        var personId = keys.personId(schoolId, staff.contact().email());
        return acts.createPart(
                SCHOOL,
                staff.toCommand(schoolId, personId),
                school -> new Part<>(SCHOOL.pathOf(schoolId, "/staff/" + personId), rolesOf(school, personId)));
    }

    @GetMapping("/{schoolId}/staff/{personId}")
    @Operation(operationId = "showStaff", summary = "Show in which roles somebody works for a school")
    ResponseEntity<Items<StaffMember>> showStaff(@PathVariable SchoolId schoolId, @PathVariable PersonId personId) {
        var school = acts.find(SCHOOL, schoolId);
        return acts.show(school.version(), rolesOf(school, personId));
    }

    @PostMapping("/{schoolId}/staff/{personId}/departure")
    @Operation(
            operationId = "endAppointment",
            summary = "Record that somebody left a role at a school",
            description =
                    "Nothing new can be asked of that person in that role; placements that go on show that somebody"
                            + " must take over.")
    ResponseEntity<School> endAppointment(
            @PathVariable SchoolId schoolId, @PathVariable PersonId personId, @RequestBody StaffDeparture departure) {
        return acts.change(SCHOOL, departure.toCommand(schoolId, personId));
    }

    @PostMapping("/{schoolId}/corrections")
    @Operation(operationId = "correctSchool", summary = "Correct the name of a school")
    ResponseEntity<School> correct(@PathVariable SchoolId schoolId, @RequestBody SchoolCorrection correction) {
        return acts.change(SCHOOL, correction.toCommand(schoolId));
    }

    @PostMapping("/{schoolId}/periods")
    @Operation(operationId = "publishPeriods", summary = "Publish the placement periods of a programme")
    ResponseEntity<School> publish(@PathVariable SchoolId schoolId, @RequestBody NewPeriods periods) {
        return acts.change(SCHOOL, periods.toCommand(schoolId));
    }

    @PutMapping("/{schoolId}/signing-policy")
    @Operation(
            operationId = "setSigningPolicy",
            summary = "Choose who signs for the school, and whether a guardian signs for minors",
            description =
                    "For the school itself and Stagepact's administrator. Holds for agreements that are drawn up from then on; each"
                            + " choice is a version of its own. Until a school chooses, its coordinators sign and no guardian does.")
    ResponseEntity<School> setSigningPolicy(@PathVariable SchoolId schoolId, @RequestBody NewSigningPolicy policy) {
        return acts.change(SCHOOL, policy.toCommand(schoolId));
    }

    private static Items<StaffMember> rolesOf(SchoolFile.School school, PersonId personId) {
        var roles = school.staff().stream()
                .filter(member -> member.personId().equals(personId))
                .map(StaffMember::of)
                .toList();
        return new Items<>(nonEmpty(roles));
    }

    private static <T> List<T> nonEmpty(List<T> found) {
        return found.stream().findFirst().map(_ -> found).orElseThrow(Acts::notFound);
    }
}
