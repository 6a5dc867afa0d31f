package nl.stagepact.application.reliability;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.reliability.Cast.Employer;
import nl.stagepact.application.reliability.Cast.Student;
import nl.stagepact.domain.shared.Period;

/** A placement from the offer to its completion, over HTTP, by the people who do it in life. */
final class Life {

    /** Just behind us, so that it can be completed today. */
    private static final Period PERIOD =
            new Period(LocalDate.now().minusDays(100), LocalDate.now().minusDays(1));

    private final Client client;
    private final Cast cast;

    Life(Client client) {
        this.client = client;
        this.cast = new Cast(client);
    }

    /** @return the placement */
    String live(Employer employer, Student student) {
        var placement = confirmed(employer, student);
        var school = student.school();
        act(school.coordinator(), placement, "agreements", """
                {"period":{"startDate":"%s","endDate":"%s"},"totalHours":448,"hoursPerStudyYear":{"2":448},
                 "supervision":"Wekelijks","qualificationPart":"Kerntaak 1","assessment":"Proeve",
                 "earlyDissolution":"In overleg","mentorId":"%s","schoolSupervisorId":"%s",
                 "hoursPerWeek":32,"daysPerWeek":4}""".formatted(
                PERIOD.startDate(), PERIOD.endDate(), Cast.idOf(employer.mentor()), Cast.idOf(school.supervisor())));
        sign(student.self(), placement, "STUDENT");
        sign(school.coordinator(), placement, "SCHOOL");
        sign(employer.mentor(), placement, "EMPLOYER");
        act(school.coordinator(), placement, "start", "{}");
        hold(school.supervisor(), placement, "start-gesprek", 2, """
                "expectations":"Meedoen","tasks":"Bouwen","safety":"Besproken\"""");
        hold(school.supervisor(), placement, "midterm-check", 50, """
                "progress":"Op schema","agreedTasksFollowed":true""");
        hold(school.supervisor(), placement, "eind-gesprek", 97, """
                "employersView":"Zelfstandig\"""");
        act(employer.mentor(), placement, "employer-judgement", """
                {"judgement":"GOOD","explanation":"Precies."}""");
        act(school.supervisor(), placement, "school-decision", """
                {"outcome":"PASSED","explanation":"Gehaald."}""");
        act(school.coordinator(), placement, "completion", """
                {"realisedHours":448}""");
        return placement;
    }

    /** Only until the student has said yes. */
    String confirmed(Employer employer, Student student) {
        var candidacy = cast.propose(student, cast.offer(employer, PERIOD, 1));
        cast.accept(employer, candidacy).acknowledged();
        cast.confirm(student, candidacy).acknowledged();
        return Ledger.placementOf(candidacy);
    }

    private void sign(Membership who, String placement, String party) {
        var document = await("the agreement is shown")
                .ignoreExceptions()
                .until(
                        () -> client.get(who, "/api/v1/placements/" + placement + "/agreements/1")
                                .json()
                                .at("/document/sha256")
                                .asString(),
                        digest -> !digest.isEmpty());
        act(who, placement, "agreements/1/signatures", """
                {"party":"%s","signerName":"Iemand","signerRole":"tekenbevoegd","method":"IN_STAGEPACT",
                 "documentSha256":"%s"}""".formatted(party, document));
    }

    private void hold(Membership who, String placement, String conversation, int day, String more) {
        act(who, placement, "conversations/" + conversation + "/report", """
                {"date":"%s","form":"ON_SITE","present":["STUDENT","SCHOOL","EMPLOYER"],"absent":{},
                 "summary":"Goed gesprek.","agreements":["Iedere week een plan."],%s}""".formatted(
                        PERIOD.startDate().plusDays(day), more));
    }

    private void act(Membership who, String placement, String path, String json) {
        client.post(who, "/placements/" + placement + "/" + path, json).acknowledged();
    }
}
