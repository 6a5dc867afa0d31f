package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An offer as its employer keeps it and as a school finds it, over HTTP. */
@WholeApplicationTest
class OffersOverHttpTest {

    @LocalServerPort
    private int port;

    private Region region;
    private String offerId;

    @BeforeEach
    void an_employer_offers_two_places() {
        region = new Region(new Http(port), new Period(Region.TODAY.plusDays(60), Region.TODAY.plusDays(180)));
        region.recognise();
        offerId = region.offer(2).made();
    }

    @Test
    void it_says_how_long_it_is_fresh_to_employer_and_school() {
        for (var reader : new Region.Client[] {region.employer, region.coordinator}) {
            var offer = reader.get("/offers/" + offerId).ok(200);

            assertThat(offer.text("/freshness")).isEqualTo("FRESH");
            assertThat(offer.text("/freshUntilDate"))
                    .isEqualTo(Region.TODAY.plusWeeks(8).toString());
        }
        assertThat(region.employer
                        .get("/offers/" + offerId + "/reconfirmations")
                        .ok(200)
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void what_was_offered_before_a_revision_stays_to_be_read() {
        var revised = region.revise(offerId, 3).ok(200);
        var history =
                region.coordinator.get("/offers/" + offerId + "/revisions").ok(200);

        assertThat(revised.text("/seats")).isEqualTo("3");
        assertThat(revised.text("/revision")).isEqualTo("2");
        assertThat(history.text("/items/0/seats")).isEqualTo("2");
        assertThat(history.text("/items/1/seats")).isEqualTo("3");
        assertThat(history.text("/items/1/reason")).isEqualTo("Er is meer begeleiding.");
    }

    @Test
    void everything_that_is_wrong_with_a_revision_is_told_at_once() {
        var answer = region.employer.put("/offers/" + offerId, "{\"seats\": 0, \"colour\": \"red\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violations()).anyMatch(it -> it.startsWith("title"));
        assertThat(answer.violations()).anyMatch(it -> it.startsWith("reason"));
        assertThat(answer.violations()).anyMatch(it -> it.startsWith("seats"));
        assertThat(answer.violations()).anyMatch(it -> it.startsWith("colour"));
    }

    @Test
    void a_school_finds_it_by_all_that_it_asks_for() {
        var asked = "crebo=%s&level=MBO_4&learningPath=BOL&region=Amersfoort&employerId=%s&status=OPEN&type=WORKING"
                        .formatted(Region.CREBO, region.employerId)
                + "&startFromDate=%s&startUntilDate=%s".formatted(region.period.startDate(), region.period.startDate())
                + "&daysPerWeek=4&maxDaysPerWeek=5&characteristics=ACCESSIBLE&language=NL&freeSeats=2&freshness=FRESH"
                + "&q=s%C3%B3ftware%20AMERSFOORT&sort=-freshUntilDate";

        assertThat(found(asked)).isEqualTo("1");
        assertThat(found(asked.replace("freeSeats=2", "freeSeats=3"))).isEqualTo("0");
        assertThat(found(asked.replace("freshness=FRESH", "freshness=STALE_SOON")))
                .isEqualTo("0");
        assertThat(found(asked.replace("AMERSFOORT", "Utrecht"))).isEqualTo("0");
    }

    private String found(String asked) {
        return region.coordinator.get("/offers?" + asked).ok(200).text("/totalItems");
    }
}
