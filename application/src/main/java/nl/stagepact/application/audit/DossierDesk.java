package nl.stagepact.application.audit;

import java.time.Clock;
import nl.stagepact.application.audit.AuditOperation.FindDossiers;
import nl.stagepact.application.audit.AuditOperation.MakeDossier;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Notes who asked for which dossier and what for, and tells it again. */
final class DossierDesk {

    private final DossierTable table;
    private final SealBook book;
    private final Clock clock;

    DossierDesk(DossierTable table, SealBook book, Clock clock) {
        this.table = table;
        this.book = book;
        this.clock = clock;
    }

    /** All that happened until now is sealed and signed first, so the dossier is whole and proves all of it. */
    @CommandHandler(commandName = "nl.stagepact.application.audit.AuditOperation")
    void decide(MakeDossier command, Actor actor) {
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
