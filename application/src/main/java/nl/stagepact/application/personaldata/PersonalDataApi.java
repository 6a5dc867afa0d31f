package nl.stagepact.application.personaldata;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.application.personaldata.PersonalDataOperation.FindPersonalData;
import nl.stagepact.application.personaldata.PersonalDataOperation.FindReadLog;
import nl.stagepact.application.readlog.Reading;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Privacy")
class PersonalDataApi {

    private static final String ZIP = "application/zip";
    private static final String CONTENT =
            "A zip: persoonsgegevens.json for another system, index.html to read, and the agreements as PDF. Every event about"
                    + " the person with what of it is theirs, what the views hold, the mails sent, who read what few may"
                    + " read, and to which organisations it went. Of other people nothing but ids. The reports that one"
                    + " made with one's account are in it for oneself alone, with one's own words only. That it was fetched by somebody else is"
                    + " noted, and the person can see it.";

    private final Acts acts;
    private final CurrentActor currentActor;

    PersonalDataApi(Acts acts, CurrentActor currentActor) {
        this.acts = acts;
        this.currentActor = currentActor;
    }

    @GetMapping(path = "/personal-data", produces = ZIP)
    @Operation(
            operationId = "fetchOwnPersonalData",
            summary = "Fetch all that is kept about you",
            description = CONTENT)
    ResponseEntity<byte[]> own() {
        var person = currentActor.find().flatMap(Actor::personId).orElseThrow(Acts::notFound);
        return file(new FindPersonalData(person));
    }

    @GetMapping(path = "/personal-data/read-log", produces = "application/json")
    @Operation(
            operationId = "findReadings",
            summary = "Find who read of you what few may read, the newest first",
            description = "Requests for support, private answers, and exports such as this. Never what was read.")
    ResponseEntity<PageOf<Reading>> readLog(@ParameterObject Paging paging) {
        return acts.page(acts.findPage(new FindReadLog(paging.sortedBy(Optional.empty())), Reading.class));
    }

    @GetMapping(path = "/students/{studentId}/personal-data", produces = ZIP)
    @Operation(
            operationId = "fetchPersonalDataOfStudent",
            summary = "Fetch all that is kept about a student, as themself or on their behalf",
            description = CONTENT)
    ResponseEntity<byte[]> ofStudent(@PathVariable StudentId studentId) {
        return file(new FindPersonalData(studentId.value()));
    }

    @GetMapping(path = "/schools/{schoolId}/staff/{personId}/personal-data", produces = ZIP)
    @Operation(
            operationId = "fetchPersonalDataOfStaff",
            summary = "Fetch all that is kept about one of a school's staff, on their behalf",
            description = CONTENT)
    ResponseEntity<byte[]> ofStaff(@PathVariable SchoolId schoolId, @PathVariable PersonId personId) {
        return file(new FindPersonalData(personId.value()));
    }

    @GetMapping(path = "/employers/{employerId}/mentors/{mentorId}/personal-data", produces = ZIP)
    @Operation(
            operationId = "fetchPersonalDataOfMentor",
            summary = "Fetch all that is kept about a mentor or contact of an employer, on their behalf",
            description = CONTENT)
    ResponseEntity<byte[]> ofMentor(@PathVariable EmployerId employerId, @PathVariable PersonId mentorId) {
        return file(new FindPersonalData(mentorId.value()));
    }

    private ResponseEntity<byte[]> file(FindPersonalData asked) {
        var data = acts.find(asked, PersonalData.class);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stagepact-persoonsgegevens.zip\"")
                .body(PersonalDataFile.zip(data));
    }
}
