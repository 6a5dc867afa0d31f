package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.stagepact.application.reliability.Chain.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code kill -9} while two hundred clients wait for an answer. Every round kills at another moment, chosen by lot; the seed is
 * told, so that a failure can be repeated.
 */
class KilledTest {

    private static final Logger log = LoggerFactory.getLogger(KilledTest.class);
    private static final int ROUNDS = Integer.getInteger("reliability.kills", 2);
    private static final long SEED = Long.getLong("reliability.seed", System.nanoTime());

    private static final int OFFERS = 10;
    private static final int STUDENTS = 80;
    private static final int CLIENTS = 200;
    private static final int COMMANDS = STUDENTS * 5 + CLIENTS - STUDENTS;
    /** Each of the scheduler's threads may die between the mail server's yes and its own note of it. */
    private static final int SENDERS = 4;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path data;

    @Test
    void after_a_sudden_death_nothing_acknowledged_is_lost_and_nothing_is_done_twice() throws Exception {
        log.info("Seed {}", SEED);
        var moments = new Random(SEED);
        var tokens = Tokens.signedBelow(data.resolve("keys"));
        try (var mails = new MailServer()) {
            for (int round = 1; round <= ROUNDS; round++) {
                // not in the first and not in the last tenth
                int killAt = COMMANDS / 10 + moments.nextInt(COMMANDS * 8 / 10);
                var chains = killedAt(killAt, tokens, mails);
                boolean databaseToo = round % 2 == 0;
                var orphan = orphan();
                if (databaseToo) {
                    orphan.destroyForcibly();
                    orphan.onExit().get(120, TimeUnit.SECONDS);
                }
                recovered(round, chains, tokens, mails);
                assertThat(orphan.isAlive()).isFalse();
            }
        }
    }

    /** @return the clients with what was acknowledged to them, and what not */
    private List<Chain> killedAt(int acknowledged, Tokens tokens, MailServer mails) throws Exception {
        var stagepact = StagepactProcess.start(Settings.embedded(data), tokens.settings(), mails.settings());
        var client = new Client(stagepact.port(), tokens);
        var chains = chains(new Cast(client));
        var count = new AtomicInteger();
        var reached = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var chain : chains) {
                callers.submit(() -> untilTheLineBreaks(chain, client, () -> {
                    if (count.incrementAndGet() == acknowledged) {
                        reached.countDown();
                    }
                }));
            }
            assertThat(reached.await(3, TimeUnit.MINUTES))
                    .as("%d of %d commands", count.get(), acknowledged)
                    .isTrue();
            stagepact.kill();
        }
        return chains;
    }

    private static List<Chain> chains(Cast cast) {
        var school = cast.school();
        var employer = cast.employer();
        var chains = new ArrayList<Chain>();
        for (int i = 0; i < OFFERS; i++) {
            var offer = cast.offer(employer, Cast.SPRING, STUDENTS / OFFERS);
            for (int j = 0; j < STUDENTS / OFFERS; j++) {
                chains.add(new Chain.OfStudent(school, employer, offer));
            }
        }
        while (chains.size() < CLIENTS) {
            chains.add(new Chain.OfOffer(employer));
        }
        return chains;
    }

    private static void untilTheLineBreaks(Chain chain, Client client, Runnable onAcknowledged) {
        try {
            chain.resume(client, onAcknowledged);
        } catch (Client.NoAnswer e) {
            log.trace("The line broke", e);
        }
    }

    private void recovered(int round, List<Chain> chains, Tokens tokens, MailServer mails) throws Exception {
        long killed = System.nanoTime();
        try (var stagepact = RunningStagepact.start(Settings.embedded(data), tokens.settings(), mails.settings())) {
            var started = since(killed);
            stagepact.calm().awaitViews();
            var caughtUp = since(killed);
            int acknowledged = assertEverythingAcknowledgedIsThere(chains, stagepact.ledger());

            long waiting = chains.stream().filter(chain -> !chain.isDone()).count();
            everybodyGoesOn(chains, stagepact, tokens);
            stagepact.calm().await();

            assertEverythingIsDoneOnce(chains, stagepact.ledger());
            new Letterbox(stagepact.bean(JdbcClient.class))
                    .assertOneMailToEachReaderOfEachOf(stagepact.ledger().events());
            long twice = new Letterbox(stagepact.bean(JdbcClient.class)).assertAllArrivedAt(mails);
            assertThat(twice).isLessThanOrEqualTo((long) SENDERS * round);
            assertViewsEqualARebuild(stagepact);
            log.info(
                    "Round {}: {} of {} commands acknowledged before the kill, {} clients without an answer; 0 lost, 0 doubled;"
                            + " started after {} ms, views after {} ms; {} events, {} mails received, {} twice so far",
                    round,
                    acknowledged,
                    COMMANDS,
                    waiting,
                    started.toMillis(),
                    caughtUp.toMillis(),
                    stagepact.ledger().events().size(),
                    mails.received().size(),
                    twice);
        }
    }

    private static int assertEverythingAcknowledgedIsThere(List<Chain> chains, Ledger ledger) {
        var events = ledger.events();
        var acknowledged =
                chains.stream().flatMap(chain -> chain.acknowledged().stream()).toList();
        assertThat(acknowledged).allSatisfy(trace -> assertOnce(trace, events.stream()));
        return acknowledged.size();
    }

    private static void assertOnce(Trace trace, Stream<Ledger.Event> events) {
        assertThat(events.filter(trace::isLeftBy)).as("%s", trace).hasSize(1);
    }

    /** With the very requests that were not answered. */
    private static void everybodyGoesOn(List<Chain> chains, RunningStagepact stagepact, Tokens tokens)
            throws Exception {
        // a minute later: whoever was at work on these requests is gone, and that is seen by their age
        stagepact
                .bean(JdbcClient.class)
                .sql("update idempotency_key set busy_until = now() where status is null")
                .update();
        var client = new Client(stagepact.port(), tokens);
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (var answer : callers.invokeAll(chains.stream()
                    .<Callable<Boolean>>map(chain -> () -> {
                        chain.resume(client, () -> {});
                        return chain.isDone();
                    })
                    .toList())) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private static void assertEverythingIsDoneOnce(List<Chain> chains, Ledger ledger) {
        assertThat(assertEverythingAcknowledgedIsThere(chains, ledger)).isEqualTo(COMMANDS);
        ledger.assertNothingIsDoubledOrMissing();
        ledger.assertCalendarAgreesWithEvents();
        ledger.assertOpenCandidaciesAgreeWithEvents();
    }

    private static void assertViewsEqualARebuild(RunningStagepact stagepact) {
        var before = ViewDump.of(stagepact.views());
        stagepact.throwViewsAway();
        stagepact.calm().awaitViews();
        assertThat(ViewDump.differences(before, ViewDump.of(stagepact.views()))).isEmpty();
    }

    /** The database outlives its program, and would keep the next one from starting. */
    private ProcessHandle orphan() throws Exception {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        var orphan = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        return orphan;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
