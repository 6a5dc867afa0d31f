package nl.stagepact.application.offer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student applies and the school proposes them: whoever comes second finds what is there. */
@WholeApplicationTest
class TwoWaysToAPlaceTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    private Region region;
    private String studentId;
    private Client student;

    @BeforeEach
    void a_student_who_looks_for_a_place() {
        region = new Region(new Http(port), PERIOD);
        region.recognise();
        studentId = region.student(Long.toString(System.nanoTime() % 100_000_000));
        region.completeProfile(studentId);
        student = region.appOf(studentId);
    }

    @Test
    void the_school_finds_the_candidacy_of_a_student_who_applied_already() {
        var offer = region.offer(1).made();

        var applied = apply(offer, studentId).ok(201);
        var proposed = region.propose(offer, studentId).ok(200);

        assertThat(applied.text("/origin")).isEqualTo("STUDENT");
        assertThat(proposed.text("/id")).isEqualTo(applied.text("/id"));
        assertThat(proposed.text("/origin")).isEqualTo("STUDENT");
        assertThat(proposed.header("ETag")).isEqualTo(applied.header("ETag"));
        assertThat(events(applied.text("/id"))).isEqualTo(1);
    }

    @Test
    void the_student_finds_what_the_school_proposed_already() {
        var offer = region.offer(1).made();

        var proposed = region.propose(offer, studentId).ok(201);
        var applied = apply(offer, studentId).ok(200);

        assertThat(applied.text("/id")).isEqualTo(proposed.text("/id"));
        assertThat(applied.text("/origin")).isEqualTo("SCHOOL");
        assertThat(events(applied.text("/id"))).isEqualTo(1);
    }

    @Test
    void nobody_applies_for_another_student() {
        var other = region.student(Long.toString(System.nanoTime() % 100_000_000));
        region.completeProfile(other);

        assertThat(apply(region.offer(1).made(), other).refusal()).isEqualTo("NOT_FOUND");
    }

    @Test
    void two_offers_of_one_employer_for_the_same_are_shown_as_what_may_be_one_by_mistake() {
        var first = apply(region.offer(1).made(), studentId).made();
        var second = region.propose(region.offer(1).made(), studentId).made();

        assertThat(duplicates(student, first)).isEqualTo("[\"" + second + "\"]");
        assertThat(duplicates(region.coordinator, second)).isEqualTo("[\"" + first + "\"]");
        assertThat(duplicates(region.employer, first)).isEqualTo("[]");
        student.post("/candidacies/" + second + "/withdrawal").ok(200);
        assertThat(duplicates(student, first)).isEqualTo("[]");
    }

    @Test
    void all_three_read_the_same_status_and_who_must_answer_by_when() {
        var candidacy = region.propose(region.offer(1).made(), studentId).made();

        assertThatAllRead(candidacy, "PROPOSED", "EMPLOYER");
        region.employer.post("/candidacies/" + candidacy + "/acceptance").ok(200);
        assertThatAllRead(candidacy, "ACCEPTED", "STUDENT");
        student.post("/candidacies/" + candidacy + "/confirmation").ok(200);
        assertThatAllRead(candidacy, "CONFIRMED", "");
    }

    private void assertThatAllRead(String candidacy, String status, String party) {
        for (var client : new Client[] {student, region.coordinator, region.employer}) {
            var read = client.get("/candidacies/" + candidacy).ok(200);
            assertThat(read.text("/status")).isEqualTo(status);
            assertThat(read.text("/waitingFor/party")).isEqualTo(party);
            assertThat(read.text("/waitingFor/untilDate"))
                    .isEqualTo(party.isEmpty() ? "" : Region.TODAY.plusDays(14).toString());
        }
    }

    private Answer apply(String offer, String who) {
        return student.post("/offers/" + offer + "/candidacies", "{\"studentId\": \"" + who + "\"}");
    }

    private long events(String candidacy) {
        return region.coordinator
                .get("/candidacies/" + candidacy + "/timeline")
                .ok(200)
                .json()
                .at("/items")
                .size();
    }

    private static String duplicates(Client client, String candidacy) {
        return client.get("/candidacies/" + candidacy)
                .ok(200)
                .json()
                .at("/possibleDuplicates")
                .toString();
    }
}
