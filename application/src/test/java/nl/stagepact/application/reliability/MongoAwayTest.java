package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.stagepact.application.reliability.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Only what people look at is away while MongoDB is; what they do is done. */
class MongoAwayTest {

    private static final Logger log = LoggerFactory.getLogger(MongoAwayTest.class);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir
    Path data;

    @Test
    void while_mongodb_is_away_commands_are_done_and_afterwards_the_views_catch_up_by_themselves() throws Exception {
        var tokens = Tokens.signedBelow(data.resolve("keys"));
        var mongo = new MongoServer(new MemoryBackend());
        try (var gate = new Gate(mongo.bind())) {
            var views = Map.of(
                    "spring.mongodb.uri",
                    "mongodb://127.0.0.1:%d/stagepact".formatted(gate.port()),
                    "stagepact.answers.patience",
                    "2s");
            try (var stagepact = RunningStagepact.start(Settings.embedded(data), tokens.settings(), views)) {
                var client = new Client(stagepact.port(), tokens);
                var cast = new Cast(client);
                var school = cast.school();
                var employer = cast.employer();
                var student = cast.student(school);
                var offer = cast.offer(employer, Cast.SPRING, 5);
                assertThat(client.get(READINESS).status()).isEqualTo(200);

                gate.shut();
                var answers = Together.run(Stream.<Callable<Answer>>of(
                                () -> client.post(
                                        school.coordinator(), "/students", Cast.studentOf(school, Cast.number())),
                                () -> client.put(
                                        school.coordinator(), "/students/" + student.id() + "/profile", Cast.PROFILE),
                                () -> client.post(
                                        employer.coordinator(), "/offers", Cast.offerOf(employer, Cast.SPRING, 1)),
                                () -> client.post(
                                        school.coordinator(), "/offers/" + offer + "/candidacies", """
                                        {"studentId":"%s"}""".formatted(
                                                        student.id())))
                        .flatMap(act -> Stream.generate(() -> act).limit(10))
                        .toList());

                assertThat(answers)
                        .allSatisfy(answer ->
                                assertThat(answer.status()).as(answer.body()).isEqualTo(202));
                assertThat(stagepact.ledger().events("PlacementOffered")).hasSize(11);
                assertThat(stagepact.ledger().events("CandidateProposed")).hasSize(1);
                var question = client.get(school.coordinator(), "/api/v1/students?schoolId=" + school.id());
                assertThat(question.status()).isEqualTo(503);
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(client.get(READINESS).status()).isEqualTo(503));

                gate.open();
                long back = System.nanoTime();
                stagepact.calm().await();
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(client.get(READINESS).status()).isEqualTo(200));
                log.info(
                        "{} commands acknowledged while MongoDB was away; all caught up {} ms after its return",
                        answers.size(),
                        Duration.ofNanos(System.nanoTime() - back).toMillis());
                assertThat(List.of(client.get(
                                        school.coordinator(),
                                        answers.getFirst().location().orElseThrow())
                                .status()))
                        .containsExactly(200);
            }
        } finally {
            mongo.shutdownNow();
        }
    }
}
