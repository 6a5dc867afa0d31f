package nl.stagepact.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A student and a mentor with details that nobody else has are looked for in all that is stored, sent, exported and logged:
 * while they are here only ciphertext is in PostgreSQL, and once they are erased nothing is anywhere.
 */
@WholeApplicationTest
class CanariesTest {

    private static final Duration SOON = Duration.ofSeconds(120);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("nl.stagepact");
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Optional<Level> levelBefore = Optional.ofNullable(ours.getLevel());

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MongoDatabase views;

    @Autowired
    private MailCatcher mails;

    @Autowired
    private Eraser eraser;

    @BeforeEach
    void the_log_is_kept_in_full() {
        ours.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void all_is_as_always() {
        root.detachAppender(log);
        log.stop();
        ours.setLevel(levelBefore.orElse(null));
    }

    @Test
    void before_erasure_postgres_has_ciphertext_only_and_afterwards_nothing_is_anywhere() {
        var canaries = new Canaries(new Http(port));
        var everywhere = new Everywhere(database, views, mails);
        var strings = canaries.tellTale();
        await("the mails").atMost(SOON).until(() -> everywhere.placesOf(strings).contains("mails"));
        assertThat(everywhere.tablesWith(strings)).as("in PostgreSQL, before").isEmpty();
        assertThat(everywhere.collectionsWith(strings))
                .as("views are in clear")
                .contains("student_file", "employer_file", "candidacy_desk", "placement_board", "private_answers");
        canaries.studentLeaves();
        canaries.mentorLeaves();

        canaries.eraseStudent().ok(201);
        canaries.eraseMentor().ok(201);

        await("nothing")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(everywhere.placesOf(strings)).isEmpty());
        assertThat(List.copyOf(log.list))
                .as("lines of the log")
                .isNotEmpty()
                .noneMatch(line -> Everywhere.has(line.getFormattedMessage(), strings));
    }
}
