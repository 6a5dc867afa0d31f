package nl.stagepact.application.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.stagepact.application.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose Stagepact was killed: it lives on and would keep the next one from starting. Whoever holds the data
 * folder may stop it, for nobody else can rightly use it.
 */
final class OrphanedPostgres {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanedPostgres() {}

    /** Afterwards no server runs on that data directory. */
    static void stop(Path dataDirectory) {
        find(dataDirectory).ifPresent(postgres -> {
            log.info("Stopping the PostgreSQL (process {}) that an interrupted run left behind", postgres.pid());
            // "fast": sessions are ended, what was committed is kept, no client is waited for
            if (!ends(postgres, "INT") && !ends(postgres, "QUIT")) {
                throw new CannotStart(
                        "Een eerder gestarte PostgreSQL (proces %d) laat zich niet stoppen: beëindig dat proces."
                                .formatted(postgres.pid()),
                        "An earlier PostgreSQL (process %d) cannot be stopped: end that process."
                                .formatted(postgres.pid()));
            }
        });
    }

    static Optional<ProcessHandle> find(Path dataDirectory) {
        return recordedPid(dataDirectory.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                // process numbers are used again: it may be anybody's by now
                .filter(OrphanedPostgres::isPostgres);
    }

    private static Optional<Long> recordedPid(Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            // no file: no server; half a file: it died while writing it
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private static boolean ends(ProcessHandle process, String signal) {
        try {
            signal(process, signal);
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | IOException e) {
            log.warn("PostgreSQL (process {}) did not end on signal {}", process.pid(), signal);
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void signal(ProcessHandle process, String signal) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            // Windows knows no signals; PostgreSQL recovers from its log at the next start
            process.destroyForcibly();
        } else {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
