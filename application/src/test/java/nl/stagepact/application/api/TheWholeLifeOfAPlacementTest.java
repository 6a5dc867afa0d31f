package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From the employer's registration to COMPLETED over HTTP, through every refusal that people meet on the way. */
@WholeApplicationTest
class TheWholeLifeOfAPlacementTest {

    @LocalServerPort
    private int port;

    @Test
    void a_placement_goes_from_offer_to_completed() {
        var region = new Region(new Http(port));

        var offerId = anEmployerOffersOnceItIsRecognised(region);
        var student = region.student("900301");
        var placementId = aStudentGetsTheOnlySeat(region, offerId, student);
        var studentsApp = region.appOf(student);
        var beforeTheStart = theThreeSignBeforeItStarts(region, placementId, studentsApp);
        theThreeConversationsAreHeldInOrder(region, placementId);
        itIsCompletedWhenNothingIsMissing(region, placementId);
        everybodySeesWhatHappened(region, placementId, studentsApp, beforeTheStart);
    }

    private static String anEmployerOffersOnceItIsRecognised(Region region) {
        var refused = region.offer(1);
        assertThat(refused.ok(409).refusal()).isEqualTo("EMPLOYER_NOT_RECOGNISED");

        region.recognise();

        return region.offer(1).made();
    }

    private static String aStudentGetsTheOnlySeat(Region region, String offerId, String student) {
        var tooEarly = region.propose(offerId, student).ok(409);
        assertThat(tooEarly.refusal()).isEqualTo("PROFILE_INCOMPLETE");
        assertThat(tooEarly.violations()).contains("motivation PROFILE_INCOMPLETE", "region PROFILE_INCOMPLETE");
        assertThat(tooEarly.json().path("violations").findValuesAsString("message"))
                .contains("De motivatie ontbreekt.")
                .doesNotHaveDuplicates();
        region.completeProfile(student);
        region.coordinator
                .post(
                        "/students/" + student + "/searches",
                        "{\"period\": {\"startDate\": \"%s\", \"endDate\": \"%s\"}}"
                                // a search for a period that is over would end by itself
                                .formatted(Region.START, Region.TODAY.plusWeeks(4)))
                .ok(200);
        // a list of its own, which may be a moment later than the student's file
        await("unplaced")
                .untilAsserted(() -> assertThat(region.coordinator
                                .get("/students?unplaced=true")
                                .ok(200)
                                .response()
                                .body())
                        .contains(student));
        var other = region.student("900302");
        region.completeProfile(other);
        var candidacy = region.propose(offerId, student).made();
        var otherCandidacy = region.propose(offerId, other).made();

        var seenBlindly = region.employer.get("/candidacies/" + candidacy).ok(200);
        assertThat(seenBlindly.json().has("student")).isFalse();
        assertThat(seenBlindly.text("/applicant/profile/motivation")).isEqualTo("Ik wil leren bouwen.");
        region.employer.post("/candidacies/" + candidacy + "/invitation").ok(200);
        var accepted = region.employer
                .post("/candidacies/" + candidacy + "/acceptance")
                .ok(200);
        assertThat(accepted.text("/student/contact/name")).isEqualTo("Sam Student");
        var tooMany = region.employer
                .post("/candidacies/" + otherCandidacy + "/acceptance")
                .ok(409);
        assertThat(tooMany.refusal()).isEqualTo("SEATS_EXHAUSTED");
        region.employer
                .post("/candidacies/" + otherCandidacy + "/rejection", """
                        {"reason": "CAPACITY", "explanation": "Wij hebben maar een plek."}""")
                .ok(200);

        var confirmed = region.appOf(student)
                .post("/candidacies/" + candidacy + "/confirmation")
                .ok(200);
        assertThat(confirmed.text("/status")).isEqualTo("CONFIRMED");
        assertThat(region.coordinator
                        .get("/offers?employerId=" + region.employerId)
                        .ok(200)
                        .text("/totalItems"))
                .as("on the market")
                .isEqualTo("0");
        assertThat(region.coordinator.get("/offers/" + offerId).ok(200).text("/status"))
                .as("for the school of a candidate")
                .isEqualTo("FILLED");
        assertThat(region.employer.get("/offers/" + offerId).ok(200).text("/status"))
                .isEqualTo("FILLED");
        return confirmed.text("/placementId");
    }

    /** @return a moment at which all had signed and it had not started */
    private static Instant theThreeSignBeforeItStarts(Region region, String placementId, Client student) {
        var path = "/placements/" + placementId;
        var lacking = region.coordinator
                .post(path + "/agreements", "{\"totalHours\": 256}")
                .ok(409);
        assertThat(lacking.refusal()).isEqualTo("AGREEMENT_INCOMPLETE");
        assertThat(lacking.violations()).contains("assessment AGREEMENT_INCOMPLETE", "period AGREEMENT_INCOMPLETE");
        var drawnUp = region.coordinator
                .post(path + "/agreements", """
                        {"period": {"startDate": "%s", "endDate": "%s"}, "totalHours": 256,
                         "hoursPerStudyYear": {"2": 256}, "supervision": "Elke week een gesprek.",
                         "qualificationPart": "Werkprocessen 1.1 tot en met 1.4.", "assessment": "Door de school.",
                         "earlyDissolution": "Als een van de drie dat met reden wil.", "mentorId": "%s",
                         "schoolSupervisorId": "%s", "hoursPerWeek": 32, "daysPerWeek": 4}""".formatted(
                                Region.START, Region.END, region.mentorId, region.supervisorId))
                .ok(201);
        assertThat(drawnUp.header("Location")).endsWith(path + "/agreements/1");

        assertThat(region.coordinator.post(path + "/start").ok(409).refusal()).isEqualTo("SIGNATURES_MISSING");
        sign(student, path, "STUDENT");
        sign(region.coordinator, path, "SCHOOL");
        assertThat(region.coordinator.post(path + "/start").ok(409).refusal()).isEqualTo("SIGNATURES_MISSING");
        var signed = sign(region.employer, path, "EMPLOYER");
        assertThat(signed.at("/status").asString()).isEqualTo("SIGNED");
        var beforeTheStart = Instant.parse(signed.at("/changedAt").asString());

        assertThat(region.coordinator.post(path + "/start").ok(200).text("/status"))
                .isEqualTo("ACTIVE");
        return beforeTheStart;
    }

    private static JsonNode sign(Client signer, String path, String party) {
        var document = signer.get(path + "/agreements/1").ok(200).text("/document/sha256");
        return signer.post(path + "/agreements/1/signatures", """
                        {"party": "%s", "signerName": "Iemand", "signerRole": "ondertekenaar",
                         "method": "IN_STAGEPACT", "documentSha256": "%s"}""".formatted(party, document))
                .ok(200)
                .json();
    }

    private static void theThreeConversationsAreHeldInOrder(Region region, String placementId) {
        var path = "/placements/" + placementId;
        var end = report(Region.END) + ", \"employersView\": \"Goed gewerkt.\"}";
        assertThat(region.supervisor
                        .post(path + "/conversations/eind-gesprek/report", end)
                        .ok(409)
                        .refusal())
                .isEqualTo("CONVERSATION_OUT_OF_ORDER");

        region.supervisor
                .post(path + "/conversations/start-gesprek/report", report(Region.START) + """
                        , "expectations": "Leren.", "tasks": "Programmeren.", "safety": "Meld het bij Bo."}""")
                .ok(200);
        assertThat(region.supervisor
                        .post(path + "/conversations/eind-gesprek/report", end)
                        .ok(409)
                        .refusal())
                .isEqualTo("CONVERSATION_OUT_OF_ORDER");
        var missing = region.coordinator
                .post(path + "/completion", "{\"realisedHours\": 250}")
                .ok(409);
        assertThat(missing.refusal()).isEqualTo("CONVERSATIONS_MISSING");
        region.supervisor
                .post(path + "/conversations/midterm-check/report", report(Region.START.plusDays(30)) + """
                        , "progress": "Het gaat goed.", "agreedTasksFollowed": true}""")
                .ok(200);
        region.supervisor.post(path + "/conversations/eind-gesprek/report", end).ok(200);

        var conversations = region.mentor.get(path + "/conversations").ok(200).json();
        assertThat(conversations
                        .at("/items")
                        .valueStream()
                        .map(one -> one.path("kind").asString()))
                .containsExactly("start-gesprek", "midterm-check", "eind-gesprek");
        assertThat(conversations.at("/items/0/held/safety").asString()).isEqualTo("Meld het bij Bo.");
    }

    private static String report(LocalDate date) {
        return """
                {"date": "%s", "form": "ON_SITE", "present": ["STUDENT", "SCHOOL"], "absent": {"EMPLOYER": "Ziek."},
                 "summary": "Besproken hoe het gaat.", "agreements": ["Sam vraagt hulp."]""".formatted(date);
    }

    private static void itIsCompletedWhenNothingIsMissing(Region region, String placementId) {
        var path = "/placements/" + placementId;
        var decision = "{\"outcome\": \"PASSED\", \"explanation\": \"Alles gehaald.\"}";
        assertThat(region.supervisor
                        .post(path + "/school-decision", decision)
                        .ok(409)
                        .refusal())
                .isEqualTo("JUDGEMENT_MISSING");
        region.mentor
                .post(
                        path + "/employer-judgement",
                        "{\"judgement\": \"GOOD\", \"explanation\": \"Werkt zelfstandig.\"}")
                .ok(200);
        region.supervisor.post(path + "/school-decision", decision).ok(200);

        var completed = region.coordinator
                .post(path + "/completion", "{\"realisedHours\": 250}")
                .ok(200);

        assertThat(completed.text("/status")).isEqualTo("COMPLETED");
    }

    private static void everybodySeesWhatHappened(
            Region region, String placementId, Client student, Instant beforeTheStart) {
        var path = "/placements/" + placementId;
        assertThat(student.get(path + "?asOf=" + beforeTheStart).ok(200).text("/status"))
                .isEqualTo("SIGNED");
        var timeline = student.get(path + "/timeline").ok(200).json().path("items");
        assertThat(timeline.valueStream().map(event -> event.path("type").asString()))
                .contains("CandidateProposed", "PlacementConfirmed", "AgreementConcluded", "MidtermCheckHeld")
                .endsWith("PlacementCompleted");
        assertThat(timeline.valueStream())
                .allSatisfy(
                        event -> assertThat(event.at("/actor/id").asString()).isNotEmpty());
        assertThat(total(region.investigator, "/audit-trail?placementId=" + placementId))
                .isGreaterThan(10);
        assertThat(total(region.coordinator, "/supervision-agenda?state=held&placementId=" + placementId))
                .isEqualTo(3);
        var counts = region.coordinator
                .get("/supervision-agenda/counts?kind=EIND_GESPREK&placementId=" + placementId)
                .ok(200);
        assertThat(counts.json().at("/all/held").asInt()).isEqualTo(1);
        assertThat(counts.json().at("/startGesprek/held").asInt()).isZero();
        assertThat(region.coordinator
                        .get("/insights/supervision")
                        .ok(200)
                        .json()
                        .at("/items/0/together/allInTime")
                        .asInt())
                .isPositive();
        assertThat(region.client("demo-coordinator-b", "stagepact").get(path).status())
                .isEqualTo(404);
        assertThat(region.employer
                        .get("/placements?status=COMPLETED")
                        .ok(200)
                        .response()
                        .body())
                .contains(placementId);
    }

    private static int total(Client client, String path) {
        return client.get(path).ok(200).json().path("totalItems").asInt();
    }
}
