package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.platform.RunningProcessors.Condition;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import nl.stagepact.application.platform.trial.JarCommand.Take;
import nl.stagepact.application.platform.trial.JarListeners.JarAutomation;
import nl.stagepact.application.platform.trial.JarListeners.JarView;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;

@PlatformTest
class HealthAndMetricsTest {

    private static final Map<String, String> ANNA = Map.of("actorId", "anna");
    private static final Duration SOON = Duration.ofSeconds(120);

    @Autowired
    HealthEndpoint health;

    @Autowired
    MeterRegistry metrics;

    @Autowired
    CommandSender sender;

    @Autowired
    Configuration axon;

    @Autowired
    JarView view;

    @Autowired
    JarAutomation automation;

    @Autowired
    ParkedEvents parked;

    private final String jar = UUID.randomUUID().toString();

    @AfterEach
    void heal() {
        view.broken.set(false);
        automation.poisoned.clear();
        parked.retry();
        await().atMost(SOON).until(() -> readiness().equals(Status.UP));
    }

    @Test
    void this_node_is_not_ready_while_a_processor_stands_still() {
        await().atMost(SOON).until(() -> readiness().equals(Status.UP));

        processor("JarNotes").shutDown();
        assertThat(readiness()).isEqualTo(Status.DOWN);
        assertThat(details("processors")).containsEntry("JarNotes", Condition.STOPPED);
        assertThat(gauge("stagepact.processor.well", "JarNotes")).isZero();

        processor("JarNotes").start();
        assertThat(readiness()).isEqualTo(Status.UP);
        assertThat(gauge("stagepact.processor.well", "JarNotes")).isOne();
    }

    @Test
    void this_node_is_not_ready_while_a_view_cannot_be_written_also_between_two_attempts() {
        view.broken.set(true);
        sender.send(new Open(jar, 1), ANNA);

        await().atMost(SOON).until(() -> readiness().equals(Status.DOWN));
        int failures = view.failures.get();
        // from the first attempt to the third it never looks well
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(readiness()).isEqualTo(Status.DOWN);
            return view.failures.get() >= failures + 2;
        });
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_node_with_parked_events_stays_ready_and_tells_how_many() {
        automation.poisoned.add("poison-" + jar);
        sender.send(new Open(jar, 3), ANNA);
        sender.send(new Take(jar, "poison-" + jar), ANNA);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(details("parkedEvents")).containsEntry("JarAutomation", 1L));
        assertThat(readiness()).isEqualTo(Status.UP);
        await().atMost(SOON).until(() -> gauge("stagepact.parked.events", "JarAutomation") == 1);
        assertThat(gauge("stagepact.parked.events", "JarNotes")).isZero();
    }

    @Test
    void a_processor_that_stands_still_falls_behind_event_by_event() {
        sender.send(new Open(jar, 5), ANNA);
        await().atMost(SOON)
                .until(() -> Integer.valueOf(5).equals(view.left(jar))
                        && gauge("stagepact.processor.distance", "JarView") == 0);

        view.broken.set(true);
        for (int i = 0; i < 4; i++) {
            sender.send(new Take(jar, jar + i), ANNA);
        }

        await().atMost(SOON).until(() -> gauge("stagepact.processor.distance", "JarView") == 4);
    }

    @Test
    void commands_are_timed_by_name_and_by_how_they_end() {
        sender.send(new Open(jar, 0), ANNA);
        assertThatThrownBy(() -> sender.send(new Take(jar, jar), ANNA)).isNotNull();

        assertThat(metrics.get("stagepact.commands")
                        .tags("command", "Open", "outcome", "done")
                        .timer()
                        .count())
                .isPositive();
        assertThat(metrics.get("stagepact.commands")
                        .tags("command", "Take", "outcome", "failed")
                        .timer()
                        .count())
                .isPositive();
    }

    private Status readiness() {
        return health.healthForPath("readiness").getStatus();
    }

    private Map<String, Object> details(String component) {
        return ((IndicatedHealthDescriptor) health.healthForPath(component)).getDetails();
    }

    private double gauge(String name, String processor) {
        return metrics.get(name).tag("processor", processor).gauge().value();
    }

    private StreamingEventProcessor processor(String name) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
