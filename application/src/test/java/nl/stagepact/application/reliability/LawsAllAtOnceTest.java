package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.embedded.FreshStores;
import nl.stagepact.application.examples.Mornings;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.platform.Reactions;
import nl.stagepact.domain.employer.EmployerCommand.SuspendRecognition;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.laws.TownOnPaper;
import nl.stagepact.domain.laws.TownOnPaper.Wish;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.Projections;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The laws of the domain on real stores, while many act at the same moment: each round, a town's people ask for what a seed
 * makes them ask, all at once; then some days pass, with their deadlines, and the log is held against the laws.
 */
@SpringBootTest(
        classes = {Stagepact.class, TimeOfTests.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "stagepact.demo.region=false")
@ContextConfiguration(initializers = FreshStores.class)
@DirtiesContext
class LawsAllAtOnceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 50;
    private static final int WISHES = 60;
    private static final int AT_ONCE = 8;

    @Autowired
    private CommandSender sender;

    @Autowired
    private AgreementArchive archive;

    @Autowired
    private EventStore store;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private Projections projections;

    @Autowired
    private MongoDatabase views;

    @Autowired
    private JdbcClient database;

    private TrackingToken read;
    private int sent;
    private int repeated;
    private final List<String> refusedAgain = new ArrayList<>();

    private record Granted(Wish wish, String cause) {}

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void the_laws_hold_whoever_asks_what_at_the_same_moment_and_a_replay_changes_nothing() throws Exception {
        var town = new TownOnPaper(20261122);
        TimeOfTests.itIs(FIRST_DAY);
        town.arrivals().forEach(this::grant);
        judge(town);

        int granted = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var wishes = new ArrayList<Wish>();
            while (wishes.size() < WISHES) {
                var wish = town.next(TimeOfTests.today());
                if (!isMeasureOfACaseThatIsNotHere(wish)) {
                    wishes.add(wish);
                }
            }
            var answers = allAtOnce(wishes);
            allHaveReacted();
            repeatedNothingChanges(answers);
            granted += answers.size();
            refused += wishes.size() - answers.size();
            new Mornings(database).until(TimeOfTests.today().plusDays(round % 7));
            judge(town);
        }

        town.wentSomewhere();
        assertThat(granted).as("wishes that were granted").isGreaterThan(ROUNDS * WISHES / 5);
        assertThat(refused).as("wishes that were refused").isGreaterThan(ROUNDS * WISHES / 5);
        // what others decided in the same round may forbid by now what was allowed a moment ago
        assertThat(refusedAgain).as("refused, repeated").hasSizeLessThan(repeated / 25);
        aReplayMakesTheSameViewsAndNothingElse();
    }

    /** On paper a case imposes one as Stagepact itself would; an objection to it would look for that case here. */
    private static boolean isMeasureOfACaseThatIsNotHere(Wish wish) {
        return wish.command() instanceof SuspendRecognition measure
                && measure.reportId().isPresent();
    }

    /** @return what was granted */
    private List<Granted> allAtOnce(List<Wish> wishes) throws Exception {
        var granted = new ArrayList<Granted>();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = people.invokeAll(wishes.stream()
                    .map(wish -> {
                        var cause = nextCause();
                        return (Callable<Granted>) () -> isGranted(wish, cause) ? new Granted(wish, cause) : null;
                    })
                    .toList());
            for (var answer : answers) {
                if (answer.get() != null) {
                    granted.add(answer.get());
                }
            }
        }
        return granted;
    }

    private void grant(Wish wish) {
        assertThat(isGranted(wish, nextCause())).as("%s", wish).isTrue();
    }

    private String nextCause() {
        return "wish-" + ++sent;
    }

    /** Law 7: whoever is refused hears why, and has changed nothing. */
    private boolean isGranted(Wish wish, String cause) {
        return refusal(wish, cause).isEmpty();
    }

    private Optional<String> refusal(Wish wish, String cause) {
        var metaData = new HashMap<String, Object>(Map.of(CommandSender.CORRELATION, cause));
        wish.caller().seenVersion().ifPresent(version -> metaData.put(Caller.SEEN_VERSION, Long.toString(version)));
        try {
            var command = signingWhatThereIs(wish.command());
            ActingAs.run(wish.caller().actor(), () -> sender.send(command, metaData));
            return Optional.empty();
        } catch (Refusal | AccessDeniedException | ConcurrencyException refused) {
            assertThat(eventsBy(cause))
                    .as("law 7: events of %s, refused by %s", wish, refused)
                    .isZero();
            return Optional.of(refused.toString());
        }
    }

    /** On paper every document has the same digest; here whoever means to sign it has to fetch it. */
    private Object signingWhatThereIs(Object command) {
        return command instanceof SignAgreement sign && sign.documentSha256().equals(World.DOCUMENT)
                ? archive.of(sign.placementId(), sign.version())
                        .map(document -> new SignAgreement(
                                sign.placementId(),
                                sign.version(),
                                sign.party(),
                                sign.signer(),
                                sign.method(),
                                document.sha256()))
                        .orElse(sign)
                : command;
    }

    /** Law 7, for whatever nobody has touched since. */
    private void repeatedNothingChanges(List<Granted> granted) {
        for (var each : granted.subList(Math.max(0, granted.size() - 10), granted.size())) {
            boolean lastOfItsStream =
                    database.sql("""
                            select count(*) = 1 from domain_event_entry mine
                            where meta_data ->> 'correlationId' = ? and not exists (
                              select from domain_event_entry later
                              where later.aggregate_identifier = mine.aggregate_identifier
                                and later.sequence_number > mine.sequence_number)""").param(each.cause()).query(Boolean.class).single();
            if (lastOfItsStream && each.wish().caller().seenVersion().isEmpty()) {
                var again = nextCause();
                repeated++;
                refusal(each.wish(), again).ifPresent(why -> refusedAgain.add(why + " " + each.wish()));
                assertThat(eventsBy(again))
                        .as("law 7: events of %s, repeated", each.wish())
                        .isZero();
            }
        }
    }

    private long eventsBy(String cause) {
        return database.sql("select count(*) from domain_event_entry where meta_data ->> 'correlationId' = ?")
                .param(cause)
                .query(Long.class)
                .single();
    }

    private void judge(TownOnPaper town) {
        allHaveReacted();
        try (var log = store.openStream(read)) {
            while (log.hasNextAvailable()) {
                var event = log.nextAvailable();
                read = event.trackingToken();
                var known = event.getMetaData();
                assertThat(known)
                        .as("law 8: %s", event.getPayloadType().getSimpleName())
                        .containsKeys("actorId", CommandSender.CORRELATION, CommandSender.CAUSATION);
                assertThat(event.getTimestamp()).isNotNull();
                town.happened((DomainEventMessage<?>) event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void allHaveReacted() {
        await("reactions")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    new Reactions(processing, database).assertAllHaveSeenAll();
                    assertThat(parked()).as("parked events").isEmpty();
                });
    }

    /** Which reaction failed on what, and how. */
    private List<String> parked() {
        return database.sql("""
                        select processing_group || ' on ' || payload_type || ': ' || cause_type || ' ' || cause_message
                        from dead_letter_entry""").query(String.class).list();
    }

    private Calm calm() {
        return new Calm(database, views, projections.all().size());
    }

    /** Law 9. */
    private void aReplayMakesTheSameViewsAndNothingElse() {
        calm().await();
        var before = ViewDump.of(views);
        var outside = outside();
        for (var projection : projections.all()) {
            ViewsAreDisposableTest.rebuild(processing, projection);
        }
        calm().await();

        assertThat(ViewDump.differences(before, ViewDump.of(views)))
                .as("law 9: views")
                .isEmpty();
        assertThat(outside()).as("law 9: events, mails and deadlines").isEqualTo(outside);
    }

    private String outside() {
        return database.sql("""
                        select (select count(*) from domain_event_entry) || ' ' || (select count(*) from mail) || ' '
                          || (select count(*) from scheduled_tasks where task_name = 'deadline')""").query(String.class).single();
    }
}
