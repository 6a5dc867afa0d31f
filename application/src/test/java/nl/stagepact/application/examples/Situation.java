package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.TimeOfTests;
import org.jspecify.annotations.Nullable;

/** How far a student and an offer have come in a region; each step is somebody's ordinary request. */
final class Situation {

    private static final AtomicInteger STUDENTS = new AtomicInteger(910000);

    final Region region;
    String offerId = "";
    String studentId = "";
    String candidacyId = "";
    String placementId = "";
    private @Nullable Client studentsApp;

    private Situation(Region region) {
        this.region = region;
    }

    /** A student who can be proposed, and an offer of one seat in the region's period. */
    static Situation offered(Region region) {
        return offered(region, 1);
    }

    static Situation offered(Region region, int seats) {
        var situation = new Situation(region);
        region.recognise();
        situation.offerId = region.offer(seats).made();
        situation.studentId = aSearchingStudent(region);
        return situation;
    }

    static String aSearchingStudent(Region region) {
        var student = region.student(Integer.toString(STUDENTS.incrementAndGet()));
        region.completeProfile(student);
        return student;
    }

    static Situation proposed(Region region) {
        var situation = offered(region);
        situation.candidacyId =
                region.propose(situation.offerId, situation.studentId).made();
        return situation;
    }

    static Situation accepted(Region region) {
        var situation = proposed(region);
        region.employer.post(situation.candidacy() + "/acceptance").ok(200);
        return situation;
    }

    static Situation confirmed(Region region) {
        var situation = accepted(region);
        situation.placementId = situation
                .student()
                .post(situation.candidacy() + "/confirmation")
                .ok(200)
                .text("/placementId");
        return situation;
    }

    static Situation drawnUp(Region region) {
        var situation = confirmed(region);
        situation.drawUp().ok(201);
        return situation;
    }

    static Situation signed(Region region) {
        var situation = drawnUp(region);
        situation.sign(situation.student(), "STUDENT").ok(200);
        situation.sign(region.coordinator, "SCHOOL").ok(200);
        situation.sign(region.employer, "EMPLOYER").ok(200);
        return situation;
    }

    /** It is the first day of the placement now. */
    static Situation started(Region region) {
        var situation = signed(region);
        TimeOfTests.itIs(region.period.startDate());
        region.coordinator.post(situation.placement() + "/start").ok(200);
        return situation;
    }

    /** All three conversations were held; it is the last day of the placement now. */
    static Situation talked(Region region) {
        var situation = started(region);
        situation.startGesprek().ok(200);
        TimeOfTests.itIs(situation.halfway());
        situation.midtermCheck().ok(200);
        TimeOfTests.itIs(region.period.endDate());
        situation.eindGesprek().ok(200);
        return situation;
    }

    /** Employer and school have judged; only the completion itself is left. */
    static Situation judged(Region region) {
        var situation = talked(region);
        situation.judge("GOOD").ok(200);
        situation.decide("PASSED").ok(200);
        return situation;
    }

    static Situation completed(Region region) {
        var situation = judged(region);
        region.coordinator
                .post(situation.placement() + "/completion", "{\"realisedHours\": 250}")
                .ok(200);
        return situation;
    }

    Client student() {
        if (studentsApp == null) {
            studentsApp = region.appOf(studentId);
        }
        return studentsApp;
    }

    String offer() {
        return "/offers/" + offerId;
    }

    String candidacy() {
        return "/candidacies/" + candidacyId;
    }

    String placement() {
        return "/placements/" + placementId;
    }

    LocalDate halfway() {
        var period = region.period;
        return period.startDate()
                .plusDays(period.startDate().until(period.endDate()).getDays() / 2
                        + period.startDate().until(period.endDate()).toTotalMonths() * 15);
    }

    Answer drawUp() {
        return region.coordinator.post(placement() + "/agreements", agreement(256));
    }

    String agreement(int totalHours) {
        return """
                {"period": {"startDate": "%s", "endDate": "%s"}, "totalHours": %d,
                 "hoursPerStudyYear": {"2": %d}, "supervision": "Elke week een gesprek.",
                 "qualificationPart": "Werkprocessen 1.1 tot en met 1.4.", "assessment": "Door de school.",
                 "earlyDissolution": "Als een van de drie dat met reden wil.", "mentorId": "%s",
                 "schoolSupervisorId": "%s", "hoursPerWeek": 32, "daysPerWeek": 4}""".formatted(
                        region.period.startDate(),
                        region.period.endDate(),
                        totalHours,
                        totalHours,
                        region.mentorId,
                        region.supervisorId);
    }

    Answer sign(Client signer, String party) {
        return sign(signer, party, 1);
    }

    Answer sign(Client signer, String party, int version) {
        return sign(signer, party, version, document(version));
    }

    /** The digest of what is to be signed. */
    String document(int version) {
        return region.coordinator
                .get(placement() + "/agreements/" + version)
                .ok(200)
                .text("/document/sha256");
    }

    Answer sign(Client signer, String party, int version, String documentSha256) {
        return signer.post(
                placement() + "/agreements/" + version + "/signatures", """
                {"party": "%s", "signerName": "Iemand", "signerRole": "ondertekenaar",
                 "method": "IN_STAGEPACT", "documentSha256": "%s"}""".formatted(party, documentSha256));
    }

    Answer startGesprek() {
        return region.supervisor.post(
                placement() + "/conversations/start-gesprek/report", report(TimeOfTests.today()) + """
                , "expectations": "Leren.", "tasks": "Programmeren.", "safety": "Meld het bij Bo."}""");
    }

    Answer midtermCheck() {
        return region.supervisor.post(
                placement() + "/conversations/midterm-check/report", report(TimeOfTests.today()) + """
                , "progress": "Het gaat goed.", "agreedTasksFollowed": true}""");
    }

    Answer eindGesprek() {
        return region.supervisor.post(
                placement() + "/conversations/eind-gesprek/report",
                report(TimeOfTests.today()) + ", \"employersView\": \"Goed gewerkt.\"}");
    }

    Answer judge(String judgement) {
        return region.mentor.post(placement() + "/employer-judgement", """
                {"judgement": "%s", "explanation": "Werkt zelfstandig."}""".formatted(judgement));
    }

    Answer decide(String outcome) {
        return region.supervisor.post(placement() + "/school-decision", """
                {"outcome": "%s", "explanation": "Alles gehaald."}""".formatted(outcome));
    }

    /** Today is the last day. */
    Answer placementEndsEarly() {
        return region.coordinator.post(placement() + "/termination", """
                {"reason": "UNSAFE", "lastDate": "%s", "explanation": "Het ging niet."}""".formatted(TimeOfTests.today()));
    }

    static String report(LocalDate date) {
        return """
                {"date": "%s", "form": "ON_SITE", "present": ["STUDENT", "SCHOOL"], "absent": {"EMPLOYER": "Ziek."},
                 "summary": "Besproken hoe het gaat.", "agreements": ["Sam vraagt hulp."]""".formatted(date);
    }

    /** Where this has come to, for a sentence in a failed test. */
    @Override
    public String toString() {
        return List.of(offerId, studentId, candidacyId, placementId).toString();
    }
}
