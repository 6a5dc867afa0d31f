package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.reliability.Cast.School;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL ends every connection while commands are given; nobody restarts anything. */
@WholeApplication
class ConnectionsLostTest {

    private static final int TIMES = 3;
    private static final Duration SOON = Duration.ofMinutes(2);

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_acknowledged_is_there_and_everything_goes_on_by_itself() throws Exception {
        var cast = new Cast(client);
        var school = cast.school();
        var isOver = new AtomicBoolean();
        Callable<List<String>> breaker = () -> {
            for (int i = 0; i < TIMES; i++) {
                endAllConnections();
                awaitReady();
            }
            isOver.set(true);
            return List.of();
        };
        Callable<List<String>> secretary = () -> registeredUntil(isOver, school);

        var acknowledged =
                Together.run(Stream.concat(
                                        Stream.of(breaker),
                                        Stream.generate(() -> secretary).limit(8))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();

        var registered = new Ledger(jdbc)
                .events("StudentRegistered")
                .map(event -> event.text("studentId"))
                .collect(Collectors.toList());
        assertThat(acknowledged).isNotEmpty();
        assertThat(registered).doesNotHaveDuplicates().containsAll(acknowledged);
        awaitReady();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                client.post(school.coordinator(), "/students", Cast.studentOf(school, Cast.number()))
                                        .status())
                        .as("read your own writes")
                        .isEqualTo(201));
        var placed = new Life(client).confirmed(cast.employer(), cast.student(school));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(client.get(school.coordinator(), "/api/v1/placements/" + placed)
                                .status())
                        .as("automations run")
                        .isEqualTo(200));
    }

    private List<String> registeredUntil(AtomicBoolean isOver, School school) {
        return Stream.generate(
                        () -> client.post(school.coordinator(), "/students", Cast.studentOf(school, Cast.number())))
                .takeWhile(_ -> !isOver.get())
                .peek(answer -> assertThat(answer.status()).as(answer.body()).isIn(201, 202, 500, 503))
                .filter(Client.Answer::isAcknowledged)
                .map(Client.Answer::id)
                .toList();
    }

    private void endAllConnections() {
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> jdbc.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()""").query(Long.class).single() > 0);
    }

    private void awaitReady() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                client.get("/actuator/health/readiness").status())
                        .isEqualTo(200));
    }
}
