package nl.stagepact.application.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Refused;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionLapsed;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.student.StudentEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplicationTest
class EveryEventThroughTheApiTest {

    /** Ten weeks from now, for twelve weeks: one midterm check, and time before it for whatever goes stale. */
    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    private static final Duration SOON = Duration.ofSeconds(120);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    static List<Example> examples() {
        return Stream.of(
                        EmployerExamples.all(),
                        RecognitionExamples.all(),
                        SchoolExamples.all(),
                        StudentExamples.all(),
                        ErasureExamples.all(),
                        OfferExamples.all(),
                        CandidacyExamples.all(),
                        AgreementExamples.all(),
                        PlacementExamples.all(),
                        IncidentExamples.all(),
                        TermExamples.all(),
                        AppointmentExamples.all(),
                        ReportExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_caused_and_refused_and_never_doubled(Example example) {
        var region = new Region(new Http(port), PERIOD);
        var scene = example.story().apply(region);
        long before = count(example.event(), region);

        scene.before().ifPresent(refused -> isRefused(refused, example.event(), region, before));
        scene.cause()
                .ifPresent(cause ->
                        assertThat(cause.get().status()).as("it is caused").isBetween(200, 202));
        scene.day().ifPresent(day -> new Mornings(database).until(day));
        await("its event").atMost(SOON).until(() -> count(example.event(), region) == before + 1);
        scene.cause()
                .ifPresent(cause ->
                        assertThat(cause.get().status()).as("the same again").isBetween(200, 202));
        scene.day().ifPresent(day -> new Mornings(database).until(day.plusDays(1)));
        scene.after().ifPresent(refused -> isRefused(refused, example.event(), region, before + 1));

        assertThat(count(example.event(), region)).as("events after all").isEqualTo(before + 1);
        assertThat(scene.before().or(scene::after)).as("a refusal").isPresent();
    }

    @Test
    void every_event_of_the_vocabularies_has_an_example() {
        var exemplified = examples().stream().map(Example::event).collect(toSet());

        assertThat(Stream.of(
                                EmployerEvent.class,
                                SchoolEvent.class,
                                StudentEvent.class,
                                ErasureEvent.class,
                                OfferEvent.class,
                                PlacementEvent.class,
                                ReportEvent.class)
                        .flatMap(EveryEventThroughTheApiTest::events))
                .isNotEmpty()
                // four years on, all that the others left behind would be due before it
                .filteredOn(event -> event != RecognitionLapsed.class)
                .allSatisfy(event -> assertThat(exemplified).contains(event));
    }

    private static Stream<Class<?>> events(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(EveryEventThroughTheApiTest::events)
                : Stream.of(vocabulary);
    }

    private void isRefused(Refused refused, Class<?> event, Region region, long before) {
        var answer = refused.request().get();
        assertThat(answer.refusal()).as(answer.response().body()).isEqualTo(refused.code());
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(count(event, region)).as("a refused request changes nothing").isEqualTo(before);
    }

    /** Events of this region only: others may still be busy with the examples before. */
    private long count(Class<?> event, Region region) {
        return database.sql("""
                        select count(*) from domain_event_entry
                        where payload_type = ? and (meta_data::text like ? or meta_data::text like ? or sequence_number = 0)""")
                .params(event.getName(), "%" + region.employerId + "%", "%" + region.schoolId + "%")
                .query(Long.class)
                .single();
    }
}
