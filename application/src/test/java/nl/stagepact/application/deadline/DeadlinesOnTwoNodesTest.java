package nl.stagepact.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes at one PostgreSQL, with the time set: whatever happens to them, each deadline comes on its day, once. */
class DeadlinesOnTwoNodesTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static final Duration SOON = Duration.ofSeconds(120);

    private static EmbeddedPostgres postgres;

    private final SetClock now = new SetClock();
    private final List<Object> sent = new CopyOnWriteArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    @BeforeAll
    static void a_database() throws Exception {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @AfterEach
    void everybody_goes_home() {
        nodes.forEach(Node::close);
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("delete from scheduled_tasks")
                .update();
    }

    @Test
    void each_deadline_is_kept_by_one_of_two_nodes_that_both_look_and_both_were_asked() {
        var first = node();
        var second = node();
        var tuesday = MONDAY.plusDays(1);
        var commands = commands(40);
        for (var command : commands) {
            first.keep(tuesday, command);
            second.keep(tuesday, command);
        }
        var later = commands(1).getFirst();
        first.keep(tuesday.plusDays(1), later);

        now.itIsNoonOn(tuesday);

        await().atMost(SOON).until(() -> sent.size() >= commands.size() && waiting() == 1);
        assertThat(sent).containsExactlyInAnyOrderElementsOf(commands);
        now.itIsNoonOn(tuesday.plusDays(1));
        await().atMost(SOON).until(() -> waiting() == 0);
        assertThat(sent).hasSize(commands.size() + 1).contains(later);
    }

    @Test
    void a_deadline_survives_that_all_nodes_stop_and_comes_when_one_is_back() {
        var command = commands(1).getFirst();
        var before = node();
        before.keep(MONDAY.plusDays(1), command);
        nodes.remove(before);
        before.close();
        now.itIsNoonOn(MONDAY.plusDays(3));
        assertThat(sent).isEmpty();

        node();

        await().atMost(SOON).until(() -> waiting() == 0);
        assertThat(sent).containsExactly(command);
    }

    @Test
    void what_was_ripe_when_it_was_asked_comes_at_once() {
        var command = commands(1).getFirst();

        node().keep(MONDAY.minusDays(30), command);

        await().atMost(SOON).until(() -> waiting() == 0);
        assertThat(sent).containsExactly(command);
    }

    @Test
    void what_fails_is_tried_again_until_it_is_done() {
        var command = commands(1).getFirst();
        var tries = new CopyOnWriteArrayList<>();
        var node = node((failing, _) -> {
            tries.add(failing);
            if (tries.size() < 3) {
                throw new IllegalStateException("The database is away");
            }
            sent.add(failing);
        });

        node.keep(MONDAY, command);

        for (int attempt = 1; attempt < 3; attempt++) {
            int failed = attempt;
            await().atMost(SOON).until(() -> failures() == failed);
            assertThat(sent).isEmpty();
            now.anHourPasses();
        }
        await().atMost(SOON).until(() -> waiting() == 0);
        assertThat(sent).containsExactly(command);
    }

    private Node node() {
        return node((command, _) -> sent.add(command));
    }

    private Node node(PendingCommands.Door door) {
        var node = new Node(postgres.getPostgresDatabase(), door, now);
        nodes.add(node);
        return node;
    }

    private static long waiting() {
        return number("select count(*) from scheduled_tasks where task_name = 'deadline'");
    }

    private static long failures() {
        return number(
                "select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_name = 'deadline'");
    }

    private static long number(String question) {
        return JdbcClient.create(postgres.getPostgresDatabase())
                .sql(question)
                .query(Long.class)
                .single();
    }

    private static List<RemindOfConversation> commands(int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> new RemindOfConversation(
                        new PlacementId(UUID.randomUUID()), Conversation.START_GESPREK, MONDAY))
                .toList();
    }

    /** What of a node keeps deadlines: it looks for them as often as it can. */
    private static final class Node implements AutoCloseable {

        private final PendingCommands deadlines;
        private final Scheduler scheduler;

        private Node(DataSource database, PendingCommands.Door door, Clock clock) {
            var beans = new StaticListableBeanFactory();
            deadlines = new PendingCommands(
                    beans.getBeanProvider(SchedulerClient.class),
                    door,
                    Jackson3Serializer.builder()
                            .jsonMapperBuilderCustomizer(PlainEventJson::customize)
                            .build(),
                    clock);
            scheduler = Scheduler.create(database, deadlines.task())
                    .schedulerName(() -> "node-" + UUID.randomUUID())
                    .clock(clock::instant)
                    .threads(4)
                    .pollingInterval(Duration.ofMillis(20))
                    .alwaysPersistTimestampInUTC()
                    .build();
            beans.addBean("scheduler", scheduler);
            scheduler.start();
        }

        private void keep(LocalDate day, Object command) {
            var work =
                    DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("something that begins a term"));
            deadlines.on(day, command);
            work.commit();
        }

        @Override
        public void close() {
            scheduler.stop();
        }
    }

    /** Goes on from where it was set: the scheduler waits by it. */
    private static final class SetClock extends Clock {

        private final AtomicReference<Duration> ahead = new AtomicReference<>(untilNoonOn(MONDAY));

        private void itIsNoonOn(LocalDate day) {
            ahead.set(untilNoonOn(day));
        }

        private void anHourPasses() {
            ahead.updateAndGet(before -> before.plusHours(1));
        }

        private static Duration untilNoonOn(LocalDate day) {
            return Duration.between(
                    Instant.now(), day.atTime(12, 0).atZone(BusinessDay.ZONE).toInstant());
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
