package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.identity.TimeOfTests;

/** Each step of a case as somebody's request. */
final class CaseSteps {

    private final CasePeople people;
    private final CaseWords words;
    private String reportId = "";
    private String reference = "";

    CaseSteps(CasePeople people, CaseWords words) {
        this.people = people;
        this.words = words;
    }

    String reportId() {
        return reportId;
    }

    String reference() {
        return reference;
    }

    void reported() {
        var made = people.reporter.post("/reports", """
                {"desk": "SCHOOL", "phase": "ON_PLACEMENT", "employerId": "%s", "placementId": "%s",
                 "what": "Hij noemde mij %s.", "happenedDate": "%s", "grounds": ["RELIGION"], "wish": "INVESTIGATE",
                 "shareIdentity": {"sbb": false, "school": true, "employer": false}}""".formatted(
                        people.region.employerId, people.placed.placementId, words.account(), TimeOfTests.today()));
        reportId = made.made();
        reference = made.text("/reference");
    }

    Answer acknowledgedBy(Client desk) {
        return desk.post(report() + "/acknowledgement");
    }

    Answer transferred(boolean consent) {
        return people.confidant.post(
                report() + "/transfer",
                "{\"shareIdentity\": {\"sbb\": %s, \"school\": true, \"employer\": false}}".formatted(consent));
    }

    Answer assigned() {
        return people.investigator.post(
                report() + "/assignment", "{\"investigatorId\": \"%s\"}".formatted(people.investigatorId));
    }

    Answer found() {
        return people.investigator.post(report() + "/findings", """
                {"findings": [{"ground": "RELIGION", "presumed": true, "rebutted": false, "explanation": "Er is %s."}]}""".formatted(words.findings()));
    }

    Answer invited(String party, LocalDate day) {
        return people.investigator.post(report() + "/hearings", """
                {"party": "%s", "startAt": "%sT09:00:00Z", "form": "ON_SITE", "place": "Kamer 1"}""".formatted(party, day));
    }

    Answer heard(String party, LocalDate day) {
        return people.investigator.post(report() + "/hearings/report", """
                {"party": "%s", "heldDate": "%s", "form": "ON_SITE", "minutes": "Zij zeiden %s."}""".formatted(party, day, words.minutes()));
    }

    Answer decided() {
        return people.investigator.post(report() + "/decision", """
                {"outcome": "FOUNDED", "measure": {"kind": "WITHDRAWAL", "crebos": ["%s"]}, "motivation": "Omdat %s."}""".formatted(Region.CREBO, words.motivation()));
    }

    Answer approvedBy(Client officer) {
        return officer.post(report() + "/decision-approval", "{\"number\": 1}");
    }

    Answer objected() {
        return people.region.employer.post("/employers/" + people.region.employerId + "/objections", """
                {"crebos": ["%s"], "lodgedDate": "%s", "grounds": "Er was geen %s."}""".formatted(
                        Region.CREBO, TimeOfTests.today(), words.grounds()));
    }

    Answer relieved(String objection) {
        return people.region.advisor.post(
                "/employers/" + people.region.employerId + "/objections/" + objection + "/interim-relief",
                """
                {"effectiveDate": "%s", "reason": "Rechtbank, voorlopige voorziening."}""".formatted(TimeOfTests.today()));
    }

    Answer decidedByTheAdvisor(String objection) {
        return people.region.advisor.post(
                "/employers/" + people.region.employerId + "/objections/" + objection + "/decision",
                """
                {"outcome": "FOUNDED", "decidedDate": "%s", "reason": "Het bezwaar klopt: %s."}""".formatted(TimeOfTests.today(), words.grounds()));
    }

    /** In the case, as the employer wants. */
    Answer upheldBy(Client officer) {
        return officer.post(report() + "/objections/decision", """
                {"number": 1, "party": "EMPLOYER", "outcome": "UPHELD", "motivation": "Het bezwaar klopt: %s."}""".formatted(words.grounds()));
    }

    /** What became of the objection, where the employer lodged it; empty while it is open. */
    String outcome(String objection) {
        return people.region
                .employer
                .get("/employers/" + people.region.employerId + "/objections/" + objection)
                .ok(200)
                .json()
                .at("/outcome")
                .asString("");
    }

    String status() {
        return people.investigator.get(report() + "?purpose=HANDLING").ok(200).text("/status");
    }

    Answer closed() {
        return people.investigator.post(
                report() + "/closure", "{\"conclusion\": \"Afgerond: %s.\"}".formatted(words.conclusion()));
    }

    /** How far the first decision's measure has come, as the case shows it. */
    String measure() {
        return people.investigator.get(report() + "?purpose=HANDLING").ok(200).text("/file/rulings/0/effect");
    }

    String recognitionOn(LocalDate day) {
        return people.region
                .coordinator
                .get("/employers/" + people.region.employerId + "/recognitions?date=" + day)
                .ok(200)
                .text("/items/0/status");
    }

    List<String> decisions() {
        return people.region
                .advisor
                .get("/employers/" + people.region.employerId + "/recognitions")
                .ok(200)
                .json()
                .at("/items/0/decisions")
                .findValuesAsString("kind");
    }

    List<String> openReplacements() {
        return people.region
                .coordinator
                .get("/replacements?state=open")
                .ok(200)
                .json()
                .at("/items")
                .findValuesAsString("id");
    }

    Set<String> told(List<CaughtMail> mails) {
        var told = new TreeSet<String>();
        for (var mail : mails) {
            if ((mail.subject() + mail.text().orElse("")).contains(reference)) {
                mail.to().forEach(address -> told.add(named(address) + " " + beginning(mail.subject())));
            }
        }
        return told;
    }

    /** Without the reference, and what follows a colon. */
    private String beginning(String subject) {
        return subject.replace(reference, "")
                .replaceAll(":.*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String named(String address) {
        if (address.equals(people.employersAddress)) {
            return "employer";
        }
        if (address.equals(people.confidantsAddress)) {
            return "confidant";
        }
        if (address.equals("meldingen@sbb.example")) {
            return "sbb";
        }
        return address.equals(people.reportersAddress) ? "reporter" : address;
    }

    private String report() {
        return "/reports/" + reportId;
    }
}
