package nl.stagepact.application.audit;

import java.time.Clock;
import java.util.function.Supplier;
import nl.stagepact.application.audit.AuditOperation.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.audit.TrailSearched;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;

/** Notes who searched the trail or asked for which dossier, and what for, and tells it again. */
final class DossierDesk {

    private final DossierTable table;
    private final SealBook book;
    private final Supplier<EventStore> events;
    private final Clock clock;

    DossierDesk(DossierTable table, SealBook book, Supplier<EventStore> events, Clock clock) {
        this.table = table;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @CommandHandler(commandName = "nl.stagepact.application.audit.AuditOperation")
    void decide(AuditOperation operation, Actor actor) {
        switch (operation) {
            case MakeDossier command -> make(command, actor);
            case NoteSearch command -> note(command);
            case FindCheckpoints _, FindSealKey _, FindDossiers _, VerifyTrail _ ->
                throw new IllegalArgumentException("A question changes nothing");
        }
    }

    /** An event as all others, in a stream of its own: so it is sealed with them, and found among them. Again: nothing. */
    private void note(NoteSearch search) {
        if (events.get().lastSequenceNumberFor(search.id().toString()).isPresent()) {
            return;
        }
        var happened = new TrailSearched(search.id(), search.purpose(), search.filters(), search.found());
        events.get()
                .publish(new GenericDomainEventMessage<>(
                        "AuditTrail", search.id().toString(), 0, happened, new Subjects(search.about()).toMetaData()));
    }

    /** All that happened until now is sealed and signed first, so the dossier is whole and proves all of it. */
    private void make(MakeDossier command, Actor actor) {
        if (table.find(command.id()).isEmpty()) {
            var upTo = book.sealAndSignAll();
            table.add(new Dossier(
                    command.id(),
                    command.about(),
                    command.fromAt(),
                    command.toAt(),
                    command.purpose(),
                    actor.id(),
                    clock.instant(),
                    upTo));
        }
    }

    @QueryHandler
    PageOf<Dossier> find(FindDossiers asked) {
        if (asked.id().isEmpty()) {
            return table.all(asked.page());
        }
        var found = asked.id().flatMap(table::find).stream().toList();
        return new PageOf<>(found, asked.page().page(), asked.page().pageSize(), found.size());
    }
}
