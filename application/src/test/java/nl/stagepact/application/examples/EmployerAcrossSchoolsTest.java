package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What SBB sees of one employer, over schools that don't see each other. */
@WholeApplicationTest
class EmployerAcrossSchoolsTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Test
    void sbb_sees_numbers_of_all_schools_and_the_employer_and_schools_see_nothing_of_it() {
        var http = new Http(port);
        var region = new Region(http, PERIOD);
        var elsewhere = new Region(http, PERIOD);
        var situation = Situation.confirmed(region);
        var rejected = elsewhere
                .propose(region.offer(1).made(), Situation.aSearchingStudent(elsewhere))
                .made();
        region.employer.post("/candidacies/" + rejected + "/rejection", """
                        {"reason": "CAPACITY", "explanation": "Onze begeleider is ziek."}""").ok(200);
        var path = "/employers/" + region.employerId + "/overview";

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(overview(region.advisor, path).path("schools")).hasSize(1);
            assertThat(overview(region.advisor, path).path("rejections")).hasSize(1);
        });

        var seen = overview(region.advisor, path);
        assertThat(seen.at("/recognitions/0/status").asString()).isEqualTo("GRANTED");
        assertThat(seen.at("/schools/0/schoolId").asString()).isEqualTo(region.schoolId);
        assertThat(seen.at("/schools/0/placements/CONFIRMED").asInt()).isEqualTo(1);
        assertThat(seen.at("/rejections/0/reasons/CAPACITY").asInt()).isEqualTo(1);
        assertThat(seen.has("reports")).isFalse();
        assertThat(overview(region.investigator, path).path("reports")).isEmpty();
        assertThat(overview(region.investigator, path).has("reports")).isTrue();
        assertThat(overview(region.advisor, path + "?date=" + Region.TODAY.minusDays(1))
                        .path("schools"))
                .isEmpty();
        for (var client : List.of(
                region.coordinator, region.employer, region.mentor, situation.student(), elsewhere.coordinator)) {
            assertThat(client.get(path).status()).isEqualTo(403);
        }
    }

    private static JsonNode overview(Client client, String path) {
        return client.get(path).ok(200).json();
    }
}
