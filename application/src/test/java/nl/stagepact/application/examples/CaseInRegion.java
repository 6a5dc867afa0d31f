package nl.stagepact.application.examples;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.TimeOfTests;

/** How far a case has come in a region; each step is somebody's ordinary request. Three officers of SBB know nobody there. */
final class CaseInRegion {

    private static final AtomicInteger STUDENTS = new AtomicInteger(970000);

    final Region region;
    final Client student;
    final Client confidant;
    final Client investigator;
    final Client second;
    final Client third;
    final String investigatorId = UUID.randomUUID().toString();
    private final String desk;
    private final String wish;
    private final String key = Region.newKey();
    String reportId = "";

    private CaseInRegion(Region region, String desk, String wish) {
        this.region = region;
        this.desk = desk;
        this.wish = wish;
        student = region.appOf(region.student(Integer.toString(STUDENTS.incrementAndGet())));
        confidant = system(
                region,
                "SCHOOL",
                region.schoolId,
                "CONFIDANT",
                UUID.randomUUID().toString());
        investigator = officer(investigatorId);
        second = officer(UUID.randomUUID().toString());
        third = officer(UUID.randomUUID().toString());
    }

    /** Nothing was reported yet. */
    static CaseInRegion toReport(Region region, String desk, String wish) {
        return new CaseInRegion(region, desk, wish);
    }

    static CaseInRegion reported(Region region, String desk, String wish) {
        var made = toReport(region, desk, wish);
        made.reportId = made.report().ok(201).text("/id");
        return made;
    }

    static CaseInRegion acknowledged(Region region, String wish) {
        var made = reported(region, "SBB", wish);
        made.investigator.post(made.path() + "/acknowledgement").ok(200);
        return made;
    }

    static CaseInRegion assigned(Region region) {
        var made = acknowledged(region, "INVESTIGATE");
        made.assign(made.investigatorId).ok(200);
        return made;
    }

    /** Both were heard, and the presumption stands. */
    static CaseInRegion readyToDecide(Region region) {
        var made = assigned(region);
        made.hear("EMPLOYER").ok(200);
        made.hear("SCHOOL").ok(200);
        made.find(true).ok(200);
        return made;
    }

    static CaseInRegion talkDecided(Region region) {
        var made = readyToDecide(region);
        made.decide("TALK").ok(200);
        return made;
    }

    static CaseInRegion awaitingApproval(Region region) {
        region.recognise();
        var made = readyToDecide(region);
        made.decide("WITHDRAWAL").ok(200);
        return made;
    }

    static CaseInRegion withdrawn(Region region) {
        var made = awaitingApproval(region);
        made.approve(made.second).ok(200);
        return made;
    }

    static CaseInRegion objected(Region region) {
        var made = withdrawn(region);
        made.object("EMPLOYER").ok(200);
        return made;
    }

    String path() {
        return "/reports/" + reportId;
    }

    Answer report() {
        return student.post("/reports", """
                {"desk": "%s", "phase": "SEARCHING", "employerId": "%s", "what": "Ik werd niet uitgenodigd.",
                 "grounds": ["AGE"], "wish": "%s",
                 "shareIdentity": {"sbb": true, "school": false, "employer": false}}""".formatted(desk, region.employerId, wish), "Idempotency-Key", key);
    }

    Answer assign(String officerId) {
        return second.post(path() + "/assignment", "{\"investigatorId\": \"" + officerId + "\"}");
    }

    Answer hear(String party) {
        return investigator.post(path() + "/hearings/report", """
                {"party": "%s", "heldDate": "%s", "form": "ONLINE", "minutes": "Een toelichting."}""".formatted(party, TimeOfTests.today()));
    }

    Answer find(boolean presumed) {
        return investigator.post(path() + "/findings", """
                {"findings": [{"ground": "AGE", "presumed": %s, "rebutted": false, "explanation": "Een bericht."}]}""".formatted(presumed));
    }

    Answer decide(String kind) {
        return decide(kind, false);
    }

    Answer decide(String kind, boolean urgent) {
        return investigator.post(path() + "/decision", """
                {"outcome": "FOUNDED", "motivation": "Niet weerlegd.",
                 "measure": {"kind": "%s", "crebos": [], "urgent": %s}}""".formatted(kind, urgent));
    }

    Answer approve(Client officer) {
        return officer.post(path() + "/decision-approval", "{\"number\": 1}");
    }

    Answer object(String party) {
        return third.post(path() + "/objections", """
                {"number": 1, "party": "%s", "lodgedDate": "%s", "reason": "Het klopt niet."}""".formatted(party, TimeOfTests.today()));
    }

    Answer judge(Client officer, String outcome) {
        return officer.post(path() + "/objections/decision", """
                {"number": 1, "party": "EMPLOYER", "outcome": "%s", "motivation": "Gewogen."}""".formatted(outcome));
    }

    Answer close() {
        return investigator.post(path() + "/closure", "{\"conclusion\": \"Afgerond.\"}");
    }

    private Client officer(String personId) {
        return system(region, "SBB", "5bb00000-0000-4000-8000-000000000000", "SBB_INVESTIGATOR", personId);
    }

    private static Client system(Region region, String type, String organisation, String role, String personId) {
        var made = region.admin
                .post("/system-clients", """
                {"name": "%s", "organisationType": "%s", "organisationId": "%s", "roles": ["%s"],
                 "personId": "%s"}""".formatted(role, type, organisation, role, personId))
                .ok(201);
        return region.client(made.text("/id"), made.text("/secret"));
    }
}
