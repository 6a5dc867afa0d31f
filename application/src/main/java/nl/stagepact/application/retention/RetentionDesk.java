package nl.stagepact.application.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.retention.RetentionOperation.FindRetention;
import nl.stagepact.application.retention.RetentionOperation.FindRetentionRuns;
import nl.stagepact.application.retention.RetentionTable.Due;
import nl.stagepact.application.retention.RetentionTable.Row;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.queryhandling.QueryHandler;

/** Shows what the job would do and what it did. Asking changes nothing. */
final class RetentionDesk {

    private final RetentionSettings settings;
    private final List<Disposal> disposals;
    private final RetentionBook book;
    private final Clock clock;

    RetentionDesk(RetentionSettings settings, List<Disposal> disposals, RetentionBook book, Clock clock) {
        this.settings = settings;
        this.disposals = List.copyOf(disposals);
        this.book = book;
        this.clock = clock;
    }

    @QueryHandler
    RetentionTable find(FindRetention asked) {
        var now = clock.instant();
        return new RetentionTable(
                now,
                settings.schedule(),
                Arrays.stream(DataKind.values()).map(kind -> row(kind, now)).toList());
    }

    private Row row(DataKind kind, Instant now) {
        var term = settings.term(kind);
        return new Row(
                kind,
                settings.ground(kind),
                term.length().map(Object::toString),
                kind.end(),
                kind.tables(),
                kind.collections(),
                due(kind, term, now));
    }

    private Optional<Due> due(DataKind kind, Term term, Instant now) {
        var found = disposals.stream()
                .filter(way -> way.kind() == kind)
                .map(way -> way.look(term, now))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due(
                        found.stream().mapToLong(Disposal.Found::kept).sum(),
                        found.stream().mapToLong(Disposal.Found::due).sum(),
                        found.stream().flatMap(one -> one.nextDueAt().stream()).min(Instant::compareTo)));
    }

    @QueryHandler
    PageOf<RetentionRun> find(FindRetentionRuns asked) {
        return book.all(asked.page());
    }
}
