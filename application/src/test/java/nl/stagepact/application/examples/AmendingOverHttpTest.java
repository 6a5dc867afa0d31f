package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A running placement is extended, as school, student and employer do it through the API. */
@WholeApplicationTest
class AmendingOverHttpTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final String LATER = PERIOD.endDate().plusWeeks(2).toString();

    @LocalServerPort
    private int port;

    private Situation situation;

    @BeforeEach
    void a_placement_runs() {
        situation = Situation.started(new Region(new Http(port), PERIOD));
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void the_old_period_holds_until_all_have_signed_and_then_the_conversations_follow_the_new_one() {
        var before = situation.region.coordinator.get(situation.placement()).ok(200);
        var amended = extend().ok(201);

        assertThat(amended.text("/state")).isEqualTo("OPEN");
        assertThat(amended.header("Location")).endsWith("/agreements/2");
        assertThat(amended.json().path("awaiting")).hasSize(3);
        situation.sign(situation.student(), "STUDENT", 2).ok(200);
        situation.sign(situation.region.coordinator, "SCHOOL", 2).ok(200);
        assertThat(placement().at("/period/endDate").asString())
                .isEqualTo(PERIOD.endDate().toString());

        situation.sign(situation.region.employer, "EMPLOYER", 2).ok(200);

        var after = placement();
        assertThat(after.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(after.at("/period/endDate").asString()).isEqualTo(LATER);
        assertThat(after.at("/agreements/0/state").asString()).isEqualTo("REPLACED");
        assertThat(after.at("/agreements/1/state").asString()).isEqualTo("HOLDS");
        assertThat(lastWindow(after)).isGreaterThan(lastWindow(before.json()));
        assertThat(history("/agreements/2/signatures").path("items")).hasSize(3);
        assertThat(history("/agreements/1/signatures").path("items")).hasSize(3);
    }

    @Test
    void a_refused_extension_leaves_the_placement_as_it_was_and_says_who_refused() {
        extend().ok(201);
        situation
                .student()
                .post(
                        situation.placement() + "/agreements/2/refusals",
                        "{\"party\": \"STUDENT\", \"reason\": \"Dan heb ik vakantie.\"}")
                .ok(200);

        assertThat(placement().at("/period/endDate").asString())
                .isEqualTo(PERIOD.endDate().toString());
        assertThat(placement().at("/agreements/0/state").asString()).isEqualTo("HOLDS");
        assertThat(history("/agreements/2/refusals").at("/items/0/reason").asString())
                .isEqualTo("Dan heb ik vakantie.");
    }

    @Test
    void school_and_student_see_what_is_covered_and_the_employer_does_not() {
        var coverage = "/students/" + situation.studentId + "/coverage";

        assertThat(situation
                        .region
                        .coordinator
                        .get(coverage)
                        .ok(200)
                        .json()
                        .path("totalHours")
                        .asInt())
                .isEqualTo(256);
        assertThat(situation.student().get(coverage).status()).isEqualTo(200);
        assertThat(situation.region.employer.get(coverage).status()).isEqualTo(403);
    }

    private Answer extend() {
        var agreement = situation.agreement(256).replace(PERIOD.endDate().toString(), LATER);
        return situation.region.coordinator.post(
                situation.placement() + "/agreements",
                agreement.substring(0, agreement.lastIndexOf('}')) + ", \"reason\": \"De student haalt weken in.\"}");
    }

    private JsonNode placement() {
        return history("");
    }

    private JsonNode history(String path) {
        return situation
                .region
                .coordinator
                .get(situation.placement() + path)
                .ok(200)
                .json();
    }

    private static String lastWindow(JsonNode placement) {
        var conversations = placement.path("conversations");
        return conversations
                .get(conversations.size() - 1)
                .at("/window/closesDate")
                .asString();
    }
}
