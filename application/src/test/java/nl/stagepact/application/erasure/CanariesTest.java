package nl.stagepact.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.platform.Reactions;
import org.axonframework.config.EventProcessingConfiguration;
import org.bson.Document;
import org.bson.conversions.Bson;
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

    @Autowired
    private EventProcessingConfiguration processing;

    @BeforeEach
    void the_log_is_kept_in_full() {
        ours.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void all_is_as_always() {
        TimeOfTests.itIsNowAgain();
        root.detachAppender(log);
        log.stop();
        ours.setLevel(levelBefore.orElse(null));
    }

    @Test
    void before_erasure_postgres_has_ciphertext_only_and_afterwards_nothing_is_anywhere() {
        var canaries = new Canaries(new Http(port));
        var report = canaries.reports();
        var everywhere = new Everywhere(database, views, mails);
        var strings = canaries.tellTale();
        await("the mails").atMost(SOON).until(() -> everywhere.isInMails(strings));
        assertThat(everywhere.tablesWith(List.of("zorggroep voorbeeld")))
                .as("what stands in clear is found")
                .contains("domain_event_entry", "mail_organisation");
        assertThat(everywhere.tablesWith(strings)).as("in PostgreSQL, before").isEmpty();
        await("views, which are in clear")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(everywhere.collectionsWith(strings))
                        .contains(
                                "student_file",
                                "employer_file",
                                "candidacy_desk",
                                "placement_board",
                                "private_answers"));
        var figures = canaries.figures();
        var identity = file().find(fileOf(canaries)).first().get("identity");
        assertThat(canaries.eraseStudent().refusal()).isEqualTo("SUBJECT_STILL_HERE");
        assertThat(canaries.eraseMentor().refusal()).isEqualTo("SUBJECT_STILL_HERE");
        canaries.studentLeaves();
        canaries.mentorLeaves();
        itWaitsForTheirCase(canaries, report);
        noMailIsOnItsWay(canaries);

        canaries.eraseStudent().ok(201);
        canaries.eraseMentor().ok(201);

        await("nothing")
                .atMost(SOON)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(everywhere.placesOf(strings)).isEmpty());
        assertThat(List.copyOf(log.list))
                .as("lines of the log")
                .isNotEmpty()
                .noneMatch(line -> Everywhere.has(line.getFormattedMessage(), strings));
        assertThat(canaries.everythingThatIsShown())
                .as("lists, files for a spreadsheet, timelines, the past, what the investigator sees")
                .allSatisfy((address, answer) -> {
                    assertThat(answer.status()).as(address).isEqualTo(200);
                    assertThat(Everywhere.has(answer.response().body(), strings))
                            .as(address)
                            .isFalse();
                });
        assertThat(canaries.figures()).as("the figures stay").isEqualTo(figures);
        assertThat(canaries.region
                        .investigator
                        .get("/audit-trail/verification")
                        .ok(200)
                        .json()
                        .at("/intact")
                        .asBoolean())
                .as("the chain")
                .isTrue();
        whatTheyToldStaysInTheCaseAlone(canaries, report);
        whatComesLaterIsTakenAndParksNothing(canaries);
        whatSomebodyWroteBackIsFoundByTheSecondLook(canaries, identity, everywhere, strings);
    }

    private void whatSomebodyWroteBackIsFoundByTheSecondLook(
            Canaries canaries, Object identity, Everywhere everywhere, List<String> strings) {
        file().updateOne(fileOf(canaries), Updates.set("identity", identity));
        assertThat(everywhere.collectionsWith(strings)).containsExactly("student_file");

        TimeOfTests.itIs(Region.TODAY.plusDays(1));
        eraser.lookAgain();

        await("the second look")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(database.sql(
                                        "select looks, next_look_at is null done from erasure where subject_id = ?::uuid")
                                .param(canaries.studentId)
                                .query()
                                .singleRow())
                        .containsEntry("looks", 2)
                        .containsEntry("done", true));
        assertThat(everywhere.placesOf(strings)).isEmpty();
    }

    /** What the mail server is taking at the very moment of the erasure is only caught by the second look. */
    private void noMailIsOnItsWay(Canaries canaries) {
        await("mails to the school, and to and about them").atMost(SOON).untilAsserted(() -> {
            new Reactions(processing, database).assertAllHaveSeenAll();
            assertThat(database.sql("""
                            select template from mail where state = 'QUEUED'
                                and (school_id = :school::uuid or about_id = :employer::uuid
                                    or recipient_id in (:student::uuid, :mentor::uuid)
                                    or about_id in (:student::uuid, :mentor::uuid))""")
                            .param("school", canaries.region.schoolId)
                            .param("employer", canaries.region.employerId)
                            .param("student", canaries.studentId)
                            .param("mentor", canaries.mentorId)
                            .query(String.class)
                            .list())
                    .isEmpty();
        });
    }

    private MongoCollection<Document> file() {
        return views.getCollection("student_file");
    }

    private static Bson fileOf(Canaries canaries) {
        return Filters.eq("_id", UUID.fromString(canaries.studentId));
    }

    private static void itWaitsForTheirCase(Canaries canaries, CanaryCase report) {
        assertThat(canaries.eraseStudent().refusal())
                .as("the words say nothing of a report")
                .isEqualTo("SUBJECT_STILL_NEEDED");
        report.isClosed();
    }

    /** They go with the case's own key, once its term is over: see {@code PeopleWhoseTermPassedTest}. */
    private static void whatTheyToldStaysInTheCaseAlone(Canaries canaries, CanaryCase report) {
        assertThat(report.opened())
                .contains(report.told())
                .doesNotContain(canaries.word("Naam").toLowerCase(Locale.ROOT));
    }

    private void whatComesLaterIsTakenAndParksNothing(Canaries canaries) {
        assertThat(canaries.correctsAgain().refusal()).isEqualTo("SUBJECT_ERASED");
        assertThat(canaries.erasedStudentReports().status())
                .as("their token would have lasted longer")
                .isEqualTo(401);
        assertThat(canaries.erasedStudentLooks().status()).isEqualTo(401);
        assertThat(canaries.registersAgain().refusal()).isEqualTo("ALREADY_EXISTS");
        canaries.eraseStudent().ok(200);

        assertThat(database.sql("select count(*) from dead_letter_entry where processing_group = 'Eraser'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
