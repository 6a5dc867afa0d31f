package nl.stagepact.application.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.embedded.Child;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Stagepact for the first time in a process of its own, kills that while it loads the region, and leaves the data to
 * the test's application, which thereby makes the second start.
 */
public final class InterruptedStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = "stagepact.data-dir="
                + Path.of("target", "test-data", UUID.randomUUID().toString());
        var region = RegionIsWanted.SWITCH + "=true";
        try {
            var first = Child.of(Stagepact.class, "--" + data, "--" + region, "--server.port=0");
            while (percent(first.awaitLine("Demoregio laden")) < 20) {
                // not in the middle yet
            }
            first.kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        TestPropertyValues.of(data, region).applyTo(context);
    }

    private static int percent(String line) {
        return Integer.parseInt(line.replaceFirst(".* (\\d+) %$", "$1"));
    }
}
