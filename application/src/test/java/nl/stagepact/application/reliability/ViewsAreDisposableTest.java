package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.erasure.Canaries;
import nl.stagepact.application.erasure.Everywhere;
import nl.stagepact.projections.Projections;
import nl.stagepact.projections.engine.Projection;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to MongoDB's data, the events make the same views again, document by document. */
class ViewsAreDisposableTest {

    @TempDir
    Path data;

    @Test
    void the_views_are_back_and_equal_to_before_whenever_they_are_thrown_away() throws Exception {
        var tokens = Tokens.signedBelow(data);
        Map<String, Map<String, String>> before;
        List<String> gone;
        try (var stagepact = RunningStagepact.start(Settings.embedded(data), tokens.settings())) {
            makeHistory(new Client(stagepact.port(), tokens));
            gone = someAreErased(stagepact);
            before = ViewDump.of(stagepact.views());
        }
        assertThat(before)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy((_, documents) -> assertThat(documents).isNotEmpty());
        assertThat(documentsAbout(gone, before)).as("after the erasure").isEmpty();

        Files.delete(data.resolve("mongo"));
        try (var stagepact = RunningStagepact.start(Settings.embedded(data), tokens.settings())) {
            stagepact.calm().awaitViews();
            assertThat(ViewDump.differences(before, ViewDump.of(stagepact.views())))
                    .as("made again after a restart without them")
                    .isEmpty();

            stagepact.throwViewsAway();
            stagepact.calm().awaitViews();
            assertThat(ViewDump.differences(before, ViewDump.of(stagepact.views())))
                    .as("made again after they were thrown away under a running node")
                    .isEmpty();

            rebuild(stagepact);
            stagepact.calm().awaitViews();
            assertThat(ViewDump.differences(before, ViewDump.of(stagepact.views())))
                    .as("made again by a replay")
                    .isEmpty();
            assertThat(documentsAbout(gone, ViewDump.of(stagepact.views())))
                    .as("of the erased, after a replay")
                    .isEmpty();
            assertThat(stagepact.ledger().events()).as("and no event more").hasSize(eventsOf(before));
        }
    }

    /**
     * A student and a mentor who took part in all that is kept of people.
     *
     * @return what nobody else has
     */
    private static List<String> someAreErased(RunningStagepact stagepact) {
        var canaries = new Canaries(new Http(stagepact.port()));
        canaries.studentLeaves();
        canaries.mentorLeaves();
        // no view is at work on them: what it had in its hands would only be seen by the second look
        isCalm(stagepact);
        assertThat(documentsAbout(canaries.tellTale(), ViewDump.of(stagepact.views())))
                .as("before the erasure")
                .hasSizeGreaterThanOrEqualTo(5);
        canaries.eraseStudent().ok(201);
        canaries.eraseMentor().ok(201);
        isCalm(stagepact);
        return canaries.tellTale();
    }

    /** Nor will anything that was due long ago happen later. */
    private static void isCalm(RunningStagepact stagepact) {
        await("what was due")
                .atMost(Duration.ofMinutes(2))
                .until(() -> stagepact
                        .bean(JdbcClient.class)
                        .sql("select count(*) from scheduled_tasks"
                                + " where task_name = 'deadline' and execution_time <= now()")
                        .query(Long.class)
                        .single()
                        .equals(0L));
        stagepact.calm().await();
    }

    private static List<String> documentsAbout(List<String> strings, Map<String, Map<String, String>> dump) {
        return dump.entrySet().stream()
                .flatMap(collection -> collection.getValue().entrySet().stream()
                        .filter(document -> Everywhere.has(document.getValue(), strings))
                        .map(document -> collection.getKey() + " " + document.getKey()))
                .toList();
    }

    private static int eventsOf(Map<String, Map<String, String>> dump) {
        return dump.get("audit_trail").size();
    }

    private static void makeHistory(Client client) {
        var cast = new Cast(client);
        var school = cast.school();
        var employer = cast.employer();
        var life = new Life(client);
        life.live(employer, cast.student(school));
        life.confirmed(cast.employer(), cast.student(school));
        // several at one offer: accepted, refused for want of seats, withdrawn because placed elsewhere
        var offers = IntStream.range(0, 2)
                .mapToObj(_ -> cast.offer(employer, Cast.SPRING, 1))
                .toList();
        var students = IntStream.range(0, 3).mapToObj(_ -> cast.student(school)).toList();
        students.forEach(student -> offers.forEach(offer -> cast.propose(student, offer)));
        var chosen = cast.propose(students.getFirst(), offers.getFirst());
        cast.accept(employer, chosen).acknowledged();
        cast.confirm(students.getFirst(), chosen).acknowledged();
        new CaseHistory(client).happens(school);
    }

    private static void rebuild(RunningStagepact stagepact) {
        var processing = stagepact.bean(EventProcessingConfiguration.class);
        stagepact.bean(Projections.class).all().forEach(projection -> rebuild(processing, projection));
    }

    static void rebuild(EventProcessingConfiguration processing, Projection projection) {
        var processor = processing
                .eventProcessor(projection.name(), StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        projection.reset();
        processor.resetTokens();
        processor.start();
    }
}
