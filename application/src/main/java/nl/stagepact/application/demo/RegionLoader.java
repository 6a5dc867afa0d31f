package nl.stagepact.application.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.platform.CannotStart;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Lets everybody of the region do what they did, through the same door as everyone. Several at a time, as long as they don't
 * concern the same student or organisation: then one waits for the other.
 */
final class RegionLoader implements ApplicationRunner, ApplicationListener<ContextClosedEvent> {

    /** An act may overtake so many others, so the story stays in the order of time on the whole. */
    private static final int AT_ONCE = 8;

    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(RegionLoader.class);

    private final RegionProgress progress;
    private final CommandSender sender;
    private final AgreementArchive archive;
    private final NaturalKeys keys;
    private volatile boolean stopping;

    RegionLoader(RegionProgress progress, CommandSender sender, AgreementArchive archive, NaturalKeys keys) {
        this.progress = progress;
        this.sender = sender;
        this.archive = archive;
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        progress.dayToTell().ifPresent(day -> {
            long begun = System.nanoTime();
            var acts = Region.until(day, keys);
            tell(acts, progress.done());
            if (stopping) {
                log.info("Demoregio niet af: de volgende start gaat verder. (The next start loads the rest.)");
            } else {
                progress.completed();
                log.info(
                        "Demoregio geladen: {} stappen in {} s. (Demo region loaded.)",
                        acts.size(),
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            }
        });
    }

    /** The next start goes on where this one was stopped. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        stopping = true;
    }

    private void tell(List<Act> acts, Set<Integer> done) {
        var report = new Report(acts.size());
        Map<UUID, CompletableFuture<Void>> lastOf = new HashMap<>();
        Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < acts.size() && !stopping; number++) {
                if (!done.contains(number)) {
                    if (underWay.size() == AT_ONCE) {
                        underWay.removeFirst().join();
                    }
                    underWay.addLast(begin(acts.get(number), number, lastOf, threads));
                }
                report.at(number);
            }
            underWay.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (!stopping) {
                throw cannotStart(e);
            }
        }
    }

    private CompletableFuture<Void> begin(
            Act act, int number, Map<UUID, CompletableFuture<Void>> lastOf, Executor threads) {
        var before = act.concerns().stream()
                .filter(lastOf::containsKey)
                .map(lastOf::get)
                .toArray(CompletableFuture[]::new);
        var result = CompletableFuture.allOf(before).thenRunAsync(() -> let(act, number), threads);
        act.concerns().forEach(concerned -> lastOf.put(concerned, result));
        return result;
    }

    private void let(Act act, int number) {
        if (!stopping) {
            ActingAs.run(
                    act.actor(), () -> sender.send(signing(act.command()), WhenHistoryIsTold.metaData(act, number)));
        }
    }

    /** Whoever signs fetches the document first, as everybody does. */
    private Object signing(Object command) {
        return command instanceof SignAgreement sign
                ? new SignAgreement(
                        sign.placementId(),
                        sign.version(),
                        sign.party(),
                        sign.signer(),
                        sign.method(),
                        archive.of(sign.placementId(), sign.version())
                                .orElseThrow()
                                .sha256())
                : command;
    }

    private static CannotStart cannotStart(CompletionException failure) {
        log.error("The demo region could not be told to its end", failure);
        var why = failure.getCause() instanceof Refusal refusal
                ? refusal.code()
                : failure.getCause().getClass().getSimpleName();
        return new CannotStart(
                "De demoregio kon niet worden geladen (%s). Begin opnieuw met een lege gegevensmap, of zet %s op false."
                        .formatted(why, RegionIsWanted.SWITCH),
                "The demo region could not be loaded (%s). Begin again with an empty data folder, or set %s to false."
                        .formatted(why, RegionIsWanted.SWITCH));
    }

    /** Says how far it is, once it takes long enough for somebody to wonder. */
    private static final class Report {

        private final int all;
        private long silentUntil = System.nanoTime() + SILENCE.toNanos();

        private Report(int all) {
            this.all = all;
        }

        private void at(int number) {
            if (System.nanoTime() - silentUntil > 0) {
                silentUntil = System.nanoTime() + PAUSE.toNanos();
                log.info("Demoregio laden… {} %", 100 * number / all);
            }
        }
    }
}
