package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.stagepact.application.embedded.Child;
import nl.stagepact.application.platform.trial.JarListeners.JarView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class SuddenDeathTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String ACKNOWLEDGED = "acknowledged ";

    @TempDir
    Path temp;

    @Test
    void after_kill_9_every_acknowledged_command_is_there_once_and_all_that_follows_from_it_too() throws Exception {
        var folder = temp.resolve("data").toString();
        var child = Child.of(KilledNode.class, folder);
        for (int i = 0; i < 100; i++) {
            child.awaitLine(ACKNOWLEDGED);
        }
        child.kill();
        var acknowledged = child.allLines().stream()
                .filter(line -> line.startsWith(ACKNOWLEDGED))
                .map(line -> line.substring(ACKNOWLEDGED.length()))
                .toList();

        assertThat(temp.resolve("data/postgres")).isDirectory();
        try (var application = KilledNode.start(folder)) {
            var jdbc = application.getBean(JdbcClient.class);
            var kept =
                    labels(jdbc, "select payload ->> 'label' from domain_event_entry where payload_type like '%Taken'");
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(100);
            assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(labels(jdbc, "select label from trial_label"))
                    .as("the table that rules ask knows exactly the events")
                    .containsExactlyInAnyOrderElementsOf(kept);

            await().atMost(SOON)
                    .until(() -> labels(jdbc, "select label from trial_note").size() >= kept.size());
            assertThat(labels(jdbc, "select label from trial_note"))
                    .as("each is noted once, also those of the dead node")
                    .containsExactlyInAnyOrderElementsOf(kept);
            await().atMost(SOON).untilAsserted(() -> assertThatViewsShowTheEvents(application, jdbc));
        }
    }

    private static void assertThatViewsShowTheEvents(ApplicationContext application, JdbcClient jdbc) {
        var view = application.getBean(JarView.class);
        jdbc.sql("""
                        select distinct on (aggregate_identifier) aggregate_identifier,
                            coalesce(payload ->> 'left', payload ->> 'cookies')::int
                        from domain_event_entry where type = 'Jar'
                        order by aggregate_identifier, sequence_number desc""").query(row -> {
            assertThat(view.left(row.getString(1))).isEqualTo(row.getInt(2));
        });
    }

    private static List<String> labels(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
