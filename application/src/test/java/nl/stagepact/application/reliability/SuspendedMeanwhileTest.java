package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.stagepact.application.reliability.Client.Answer;
import nl.stagepact.domain.shared.BusinessDay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers and proposals at the very moment at which SBB suspends. */
@WholeApplication
class SuspendedMeanwhileTest {

    private static final int RACES = Integer.getInteger("reliability.races", 20);
    private static final int OFFERS = 4;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Test
    void no_offer_and_no_candidacy_stays_open_whoever_came_first() throws Exception {
        var cast = new Cast(client);
        var ledger = new Ledger(jdbc);
        var school = cast.school();
        var employers = new HashSet<String>();
        for (int race = 0; race < RACES; race++) {
            var employer = cast.employer();
            var offer = cast.offer(employer, Cast.SPRING, 1);
            employers.add(employer.id().toString());
            var student = cast.student(school);
            var proposedBefore = race % 4 == 0;
            if (proposedBefore) {
                assertThat(cast.tryToPropose(student, offer).isAcknowledged()).isTrue();
            }
            var acts = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < OFFERS; i++) {
                acts.add(() -> client.post(employer.coordinator(), "/offers", Cast.offerOf(employer, Cast.SPRING, 1)));
            }
            if (!proposedBefore) {
                acts.add(() -> cast.tryToPropose(student, offer));
            }
            acts.add(race % 2 == 0 ? acts.size() : 0, () -> cast.suspend(employer, LocalDate.now(BusinessDay.ZONE)));

            var answers = Together.run(acts);

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(
                                    answer.isAcknowledged() || answer.status() == 409 || answer.status() == 422)
                            .as(answer.body())
                            .isTrue());
            var tooLate = client.post(employer.coordinator(), "/offers", Cast.offerOf(employer, Cast.SPRING, 1));
            assertThat(tooLate.status()).as(tooLate.body()).isEqualTo(409);
        }

        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> {
            var offered = offered(ledger, employers);
            assertThat(ledger.events("OfferWithdrawn").map(event -> event.text("offerId")))
                    .containsAll(offered);
            assertThat(jdbc.sql("select offer_id::text from open_candidacy")
                            .query(String.class)
                            .list())
                    .doesNotContainAnyElementsOf(offered);
        });
        var offered = offered(ledger, employers);
        assertThat(offered).hasSizeGreaterThanOrEqualTo(RACES);
        assertThat(ledger.events("CandidateWithdrawn")
                        .filter(event -> offered.contains(event.text("offerId")))
                        .map(event -> event.text("reason"))
                        .distinct())
                // those that were open for certain, and whatever others came first
                .containsExactly("RECOGNITION");
    }

    private static Set<String> offered(Ledger ledger, Set<String> employers) {
        return ledger.events("PlacementOffered")
                .filter(event -> employers.contains(event.text("employerId")))
                .map(event -> event.text("offerId"))
                .collect(Collectors.toSet());
    }
}
