package nl.stagepact.application.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.stagepact.application.exchange.ImportForm.Thing;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.application.platform.OnlyTried;
import nl.stagepact.application.platform.Persistence;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Id;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets all commands of one line be decided, in one transaction: all of it happens, or nothing. Only the domain's own rules
 * say what is right; a check has them decided on what is there now, and takes it all back.
 */
final class LineActs {

    private static final Persistence PERSISTENCE = new Persistence(8, 16, 1024);

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
        return PERSISTENCE.untilNobodyInterferes(() -> OnlyTried.call(() -> transaction.execute(status -> {
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
        return PERSISTENCE.untilNobodyInterferes(() -> transaction.execute(_ -> {
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
                // by this the audit trail knows all that one file led to
                Decided decided = sender.send(command, Map.of(CommandSender.CORRELATION, importId.toString()));
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
}
