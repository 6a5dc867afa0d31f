package nl.stagepact.application.erasure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Importing;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.domain.shared.Period;

/**
 * A student and a mentor whose every personal detail is a string that nobody else has, and all that happens to them: a placement
 * of eight years ago from the registration to its end, another candidacy that was rejected, imports, exports, mails, links.
 */
public final class Canaries {

    /** Long enough ago that nothing must be kept by law. */
    static final Period LONG_AGO =
            new Period(Region.TODAY.minusYears(8), Region.TODAY.minusYears(8).plusWeeks(20));

    final Region region;
    public final String studentId;
    public final String mentorId;
    final String placementId;
    final Client student;
    final Client mentor;

    private final Http http;
    private final String mark;
    private final LocalDate birthDate = Region.TODAY.minusYears(17).minusDays(41);
    private final String telephone;

    public Canaries(Http http) {
        this.http = http;
        mark = Long.toString(System.nanoTime() % 1_000_000_000, 36);
        telephone = "06-0000%04d".formatted(Math.floorMod(mark.hashCode(), 10_000)) + "77";
        region = new Region(http, LONG_AGO);
        recognised();
        mentorId = region.employer
                .post("/employers/" + region.employerId + "/mentors", """
                {"name": "%s", "email": "%s@zilvervink.example", "telephone": "%s"}""".formatted(
                                word("Mentor"), word("mentor"), telephone))
                .made();
        mentor = app("EMPLOYER", region.employerId, "MENTOR", mentorId);
        studentId = registered();
        student = region.appOf(studentId);
        profile();
        rejectedElsewhere();
        placementId = placed();
        agreed();
        talked();
        judged();
        theirOwnThings();
    }

    /** What must not be found, in lower case. */
    public List<String> tellTale() {
        return List.of("zilvervink" + mark, telephone, birthDate.toString());
    }

    /** As only this person has it. */
    String word(String what) {
        return "Zilvervink" + mark + what;
    }

    private void recognised() {
        region.advisor
                .post("/employers/" + region.employerId + "/recognition-decisions", """
                {"kind": "GRANT", "crebos": ["%s"], "reason": "Voldoet.", "effectiveDate": "%s"}""".formatted(
                                Region.CREBO, LONG_AGO.startDate().minusYears(1)))
                .ok(200);
    }

    private Client app(String type, String organisation, String role, String person) {
        var made = region.admin
                .post("/system-clients", """
                {"name": "app", "organisationType": "%s", "organisationId": "%s", "roles": ["%s"], "personId": "%s"}""".formatted(type, organisation, role, person))
                .ok(201);
        return region.client(made.text("/id"), made.text("/secret"));
    }

    /** By a file, as schools do it. */
    private String registered() {
        var file = "studentnummer;naam;e-mail;crebo;niveau;leerweg;leerjaar;geboortedatum;soort stage;thema's;regio;"
                + "beschikbaar vanaf;dagen per week;uren per week;motivatie;zoekt vanaf;zoekt tot en met\r\n"
                + "%s;%s;%s@zilvervink.example;25998;4;BOL;2;%s;;;;;;;;;\r\n"
                        .formatted(word(""), word("Student"), word("student").toLowerCase(Locale.ROOT), birthDate);
        var importing = new Importing(http, region.coordinator);
        importing.run(importing.check("STUDENTS", file.getBytes(StandardCharsets.UTF_8)), false);
        var id = region.coordinator
                .get("/students?schoolId=" + region.schoolId)
                .ok(200)
                .text("/items/0/id");
        region.coordinator
                .post("/students/" + id + "/corrections", correction())
                .ok(200);
        region.coordinator
                .post("/students/" + id + "/guardian", """
                {"contact": {"name": "%s", "email": "%s@zilvervink.example"}}""".formatted(word("Ouder"), word("ouder")))
                .ok(200);
        return id;
    }

    private void profile() {
        region.coordinator
                .put("/students/" + studentId + "/profile", """
                {"year": 2, "type": "WORKING", "themes": ["ict"], "region": "Amersfoort",
                 "availability": {"fromDate": "%s", "daysPerWeek": 4, "hoursPerWeek": 32}, "motivation": "%s",
                 "skillsCard": {"canDo": ["%s"], "mustLearn": ["%s"]}}""".formatted(
                                LONG_AGO.startDate(), word("Motivatie"), word("Kan"), word("Leert")))
                .ok(200);
        student.post("/students/" + studentId + "/support-requests", """
                {"explanation": "%s"}""".formatted(word("Steun")))
                .ok(200);
    }

    private void rejectedElsewhere() {
        var offer = region.offer(1).made();
        var candidacy = region.propose(offer, studentId).made();
        region.employer
                .post("/candidacies/" + candidacy + "/rejection", """
                {"reason": "CAPACITY", "explanation": "%s"}""".formatted(word("Afwijzing")))
                .ok(200);
    }

    private String placed() {
        var offer = region.offer(1).made();
        var candidacy = region.propose(offer, studentId).made();
        region.employer.post("/candidacies/" + candidacy + "/acceptance").ok(200);
        return student.post("/candidacies/" + candidacy + "/confirmation")
                .ok(200)
                .text("/placementId");
    }

    private void agreed() {
        region.coordinator
                .post(path("/agreements"), """
                {"period": {"startDate": "%s", "endDate": "%s"}, "totalHours": 256, "hoursPerStudyYear": {"2": 256},
                 "supervision": "Elke week een gesprek.", "qualificationPart": "Werkprocessen.", "assessment": "Door de school.",
                 "earlyDissolution": "Met reden.", "mentorId": "%s", "schoolSupervisorId": "%s", "hoursPerWeek": 32,
                 "daysPerWeek": 4}""".formatted(
                                LONG_AGO.startDate(), LONG_AGO.endDate(), mentorId, region.supervisorId))
                .ok(201);
        region.employer
                .post(path("/agreements/delegations"), """
                {"party": "EMPLOYER", "signerId": "%s", "signerName": "%s", "signerRole": "%s"}""".formatted(mentorId, word("Gemachtigd"), word("Rol")))
                .ok(200);
        var document = student.get(path("/agreements/1")).ok(200).text("/document/sha256");
        sign(student, "STUDENT", document);
        sign(region.coordinator, "SCHOOL", document);
        sign(mentor, "EMPLOYER", document);
        region.coordinator.post(path("/start")).ok(200);
    }

    private void sign(Client signer, String party, String document) {
        signer.post(path("/agreements/1/signatures"), """
                {"party": "%s", "signerName": "%s", "signerRole": "%s", "method": "IN_STAGEPACT",
                 "documentSha256": "%s"}""".formatted(
                                party, word("Handtekening"), word("Functie"), document))
                .ok(200);
    }

    private void talked() {
        var day = LONG_AGO.startDate();
        region.supervisor
                .put(path("/conversations/start-gesprek/appointment"), """
                {"startsAt": "%sT09:00:00Z", "minutes": 30, "form": "ON_SITE", "where": "%s"}""".formatted(
                                Region.TODAY.plusDays(3), word("Waar")))
                .ok(200);
        region.supervisor
                .post(
                        path("/conversations/start-gesprek/report"),
                        report(day) + """
                , "expectations": "%s", "tasks": "%s", "safety": "%s"}""".formatted(word("Verwacht"), word("Taken"), word("Veilig")))
                .ok(200);
        student.post(path("/conversations/start-gesprek/private-answer"), """
                {"score": 2, "text": "%s"}""".formatted(word("Vertrouwelijk")))
                .ok(200);
        region.supervisor
                .post(
                        path("/conversations/midterm-check/report"),
                        report(day.plusWeeks(10)) + """
                , "progress": "%s", "agreedTasksFollowed": true}""".formatted(word("Voortgang")))
                .ok(200);
        region.supervisor
                .post(
                        path("/conversations/eind-gesprek/report"),
                        report(LONG_AGO.endDate()) + """
                , "employersView": "%s"}""".formatted(word("Oordeel")))
                .ok(200);
    }

    private String report(LocalDate day) {
        return """
                {"date": "%s", "form": "ON_SITE", "present": ["STUDENT", "SCHOOL"], "absent": {"EMPLOYER": "%s"},
                 "summary": "%s", "agreements": ["%s"]""".formatted(day, word("Afwezig"), word("Verslag"), word("Afspraak"));
    }

    private void judged() {
        mentor.post(path("/employer-judgement"), """
                {"judgement": "GOOD", "explanation": "%s"}""".formatted(word("Toelichting")))
                .ok(200);
        region.supervisor
                .post(path("/school-decision"), """
                {"outcome": "PASSED", "explanation": "%s"}""".formatted(word("Besluit")))
                .ok(200);
        region.coordinator.post(path("/completion"), "{\"realisedHours\": 250}").ok(200);
        region.coordinator
                .post(path("/corrections/realised-hours"), """
                {"realisedHours": 256, "reason": "%s"}""".formatted(word("Correctie")))
                .ok(200);
    }

    private void theirOwnThings() {
        for (var person : List.of(student, mentor)) {
            person.put("/calendar-feed", "").ok(200);
            person.put("/notifications/preferences", "{\"language\": \"EN\"}").ok(200);
        }
    }

    /** Of discrimination while they looked for a place. */
    public CanaryCase reports() {
        return new CanaryCase(this);
    }

    String path(String more) {
        return "/placements/" + placementId + more;
    }

    /** What the school counts. */
    String figures() {
        var figures =
                region.coordinator.get("/insights/supervision").ok(200).json().toString();
        return figures
                + region.coordinator.get("/supervision-agenda/counts").ok(200).json();
    }

    /** By its address. */
    Map<String, Answer> everythingThatIsShown() {
        var shown = new LinkedHashMap<String, Answer>();
        for (var list :
                List.of("/students", "/candidacies", "/placements", "/supervision-agenda?state=held", "/erasures")) {
            shown.put(list, region.coordinator.get(list));
            shown.put(list + " csv", region.coordinator.get(list, "Accept", "text/csv"));
        }
        for (var one : List.of(
                "/students/" + studentId,
                "/students/" + studentId + "/corrections",
                "/students/" + studentId + "/support-requests",
                path(""),
                path("?asOf=" + Region.TODAY + "T23:00:00Z"),
                path("/timeline"),
                path("/conversations"),
                path("/agreements/1"),
                path("/conversations/start-gesprek/private-answer"),
                "/notifications?placementId=" + placementId)) {
            shown.put(one, region.coordinator.get(one));
        }
        for (var list : List.of("/candidacies", "/placements", "/employers/" + region.employerId)) {
            shown.put(list + " employer", region.employer.get(list));
        }
        shown.put("audit", region.investigator.get("/audit-trail?placementId=" + placementId));
        return shown;
    }

    /** Personal words about whoever was erased. */
    Answer correctsAgain() {
        return region.coordinator.post("/students/" + studentId + "/corrections", correction());
    }

    /** With the token that they had before. */
    Answer erasedStudentReports() {
        return student.post("/reports", """
                {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "what": "Er werd iets gezegd.",
                 "grounds": ["AGE"], "wish": "TALK"}""".formatted(region.employerId));
    }

    Answer erasedStudentLooks() {
        return student.get("/students/" + studentId);
    }

    Answer registersAgain() {
        return region.coordinator.post("/students", """
                {"schoolId": "%s", "studentNumber": "%s", "programme": "%s", "level": "MBO_4", "learningPath": "BOL",
                 "year": 2, "contact": {"name": "Iemand Anders", "email": "anders@school.example"}}""".formatted(region.schoolId, word(""), Region.CREBO));
    }

    private String correction() {
        return """
                {"programme": "%s", "level": "MBO_4", "learningPath": "BOL", "year": 2, "birthDate": "%s", "reason": "%s",
                 "contact": {"name": "%s", "email": "%s@zilvervink.example", "telephone": "%s"}}""".formatted(Region.CREBO, birthDate, word("Reden"), word("Naam"), word("adres"), telephone);
    }

    public void studentLeaves() {
        region.coordinator
                .post("/students/" + studentId + "/departure", """
                {"lastDate": "%s", "reason": "HEALTH"}""".formatted(Region.TODAY))
                .ok(200);
    }

    public void mentorLeaves() {
        region.employer
                .post("/employers/" + region.employerId + "/mentors/" + mentorId + "/departure", """
                {"lastDate": "%s"}""".formatted(
                                Region.TODAY))
                .ok(200);
    }

    public Answer eraseStudent() {
        return region.coordinator.post("/erasures", """
                {"studentId": "%s", "ground": "ON_REQUEST"}""".formatted(studentId));
    }

    public Answer eraseMentor() {
        return region.admin.post("/erasures", """
                {"personId": "%s", "ground": "ON_REQUEST"}""".formatted(mentorId));
    }
}
