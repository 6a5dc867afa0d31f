package nl.stagepact.application.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.stagepact.application.exchange.ImportForm.Thing;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.platform.OnlyTried;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Id;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets all commands of one line be decided, in one transaction: all of it happens, or nothing. Only the domain's own rules
 * say what is right; a check has them decided on what is there now, and takes it all back.
 */
final class LineActs {

    /** By this the audit trail knows all that one file led to. */
    private static final String CORRELATION = "correlationId";

    private static final int ATTEMPTS = 8;

    private final CommandSender sender;
    private final ObjectProvider<EventStore> events;
    private final TransactionTemplate transaction;
    private final SubjectKeys keys;

    LineActs(
            CommandSender sender,
            ObjectProvider<EventStore> events,
            PlatformTransactionManager transactions,
            SubjectKeys keys) {
        this.sender = sender;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
    }

    /** @param version of the thing's stream afterwards */
    record Acted(Outcome outcome, Id id, long version) {}

    /**
     * What would become of it. Nothing is written, and people who are not here yet get no key.
     *
     * @throws nl.stagepact.domain.shared.Refusal when a rule refuses it
     */
    Acted attempt(UUID importId, Actor actor, Thing thing) {
        return persistently(() -> OnlyTried.call(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return let(importId, actor, thing);
        })));
    }

    /**
     * Does several things in one transaction: all of them, or none.
     *
     * @param alsoNoted in the same transaction, in the order of the things
     * @throws nl.stagepact.domain.shared.Refusal when a rule refuses one of them; then nothing was done
     */
    List<Acted> act(UUID importId, Actor actor, List<Thing> things, Consumer<List<Outcome>> alsoNoted) {
        keys.make(things.stream()
                .flatMap(thing -> thing.people().stream())
                .map(Id::value)
                .collect(Collectors.toSet()));
        return persistently(() -> transaction.execute(_ -> {
            var acted =
                    things.stream().map(thing -> let(importId, actor, thing)).toList();
            alsoNoted.accept(acted.stream().map(Acted::outcome).toList());
            return acted;
        }));
    }

    private Acted let(UUID importId, Actor actor, Thing thing) {
        return ActingAs.call(actor, () -> {
            var before = events.getObject().lastSequenceNumberFor(thing.id().toString());
            long after = -1;
            for (var command : thing.commands()) {
                Decided decided = sender.send(command, Map.of(CORRELATION, importId.toString()));
                after = decided.version();
            }
            return new Acted(outcome(before, after), thing.id(), after);
        });
    }

    private static Outcome outcome(Optional<Long> before, long after) {
        if (before.isEmpty()) {
            return Outcome.ADDED;
        }
        return before.get() == after ? Outcome.ALREADY_THERE : Outcome.CHANGED;
    }

    /** Somebody else may change the same thing at the same moment: then it is decided again on what they left. */
    private static <T> T persistently(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyException | AggregateStreamCreationException | PessimisticLockingFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw new ConcurrencyException("Others were faster %d times".formatted(ATTEMPTS), e);
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 8 << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConcurrencyException("Interrupted while others were faster", e);
        }
    }
}
