package nl.stagepact.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Mornings;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplicationTest
class DeadlinesTest {

    private static final LocalDate DAY = Region.TODAY.plusDays(14);
    private static final Period PERIOD = new Period(DAY.plusDays(30), DAY.plusDays(100));

    @LocalServerPort
    private int port;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_command_comes_on_its_day_once_in_stagepacts_name_and_with_the_event_as_its_cause() {
        var region = new Region(new Http(port), PERIOD);
        region.recognise();
        var offer = region.offer(1).made();
        var student = region.student("920001");
        region.completeProfile(student);
        var candidacy = region.propose(offer, student).made();
        var cause = because(withdrawal(offer, candidacy));
        because(withdrawal(offer, candidacy));

        new Mornings(database).until(DAY.minusDays(1));
        assertThat(status(region, candidacy)).isEqualTo("PROPOSED");
        assertThat(waiting(candidacy)).as("asked twice is asked once").isEqualTo(1);

        new Mornings(database).until(DAY);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> status(region, candidacy).equals("WITHDRAWN"));
        assertThat(waiting(candidacy)).isZero();
        var event = database.sql("""
                        select meta_data::text from domain_event_entry
                        where payload_type like '%CandidateWithdrawn' and payload ->> 'candidacyId' = ?""").param(candidacy).query(String.class).single();
        assertThat(event).contains("\"causationId\":\"" + cause + "\"", "the beginning", "APPLICATION");
    }

    @Test
    void a_deadline_that_fails_is_kept_and_shows_on_the_health_page() {
        var nowhere = withdrawal(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        because(nowhere);

        TimeOfTests.itIs(DAY);

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() ->
                        assertThat(database.sql("""
                                select count(*) from scheduled_tasks
                                where task_name = 'deadline' and consecutive_failures > 0""").query(Long.class).single()).isEqualTo(1));
        var health = new Http(port).get("/actuator/health");
        database.sql("delete from scheduled_tasks where task_name = 'deadline' and consecutive_failures > 0")
                .update();
        assertThat(health.json().at("/components/deadlines/details/failing").asInt())
                .isEqualTo(1);
    }

    /** @return the identifier of the event that led to it */
    private String because(WithdrawCandidate command) {
        var event = GenericEventMessage.asEventMessage("something that begins a term");
        var work = DefaultUnitOfWork.startAndGet(event);
        work.registerCorrelationDataProvider(
                message -> java.util.Map.of("causationId", message.getIdentifier(), "correlationId", "the beginning"));
        deadlines.on(DAY, command);
        work.commit();
        return event.getIdentifier();
    }

    private static WithdrawCandidate withdrawal(String offer, String candidacy) {
        return new WithdrawCandidate(
                new OfferId(UUID.fromString(offer)),
                new CandidacyId(UUID.fromString(candidacy)),
                WithdrawalReason.PLACED_ELSEWHERE);
    }

    private static String status(Region region, String candidacy) {
        return region.coordinator.get("/candidacies/" + candidacy).ok(200).text("/status");
    }

    private long waiting(String candidacy) {
        return database.sql("""
                        select count(*) from scheduled_tasks
                        where task_name = 'deadline' and encode(task_data, 'escape') like ?""")
                .param("%WithdrawCandidate%" + candidacy + "%")
                .query(Long.class)
                .single();
    }
}
