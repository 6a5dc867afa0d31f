package nl.stagepact.application.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test's application its own data folder, so the embedded stores start empty and run beside those of other tests.
 * For {@code @ContextConfiguration(initializers = FreshStores.class)}.
 */
public final class FreshStores implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = Path.of("target", "test-data", UUID.randomUUID().toString());
        TestPropertyValues.of("stagepact.data-dir=" + folder).applyTo(context);
        // runs when the contexts are closed and their servers have stopped
        SpringApplication.getShutdownHandlers().add(() -> delete(folder));
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
