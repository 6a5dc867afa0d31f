package nl.stagepact.application.exchange;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.stagepact.application.exchange.CsvFile.Line;
import nl.stagepact.application.exchange.LineActs.Acted;
import nl.stagepact.application.exchange.LineReader.Bad;
import nl.stagepact.application.exchange.LineReader.Good;
import nl.stagepact.application.platform.WithoutMessages;
import nl.stagepact.projections.engine.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what the clean lines of a file ask for. A line is done as a whole or not at all, and that it is done is noted in the
 * same transaction: whoever takes over after a crash goes on with exactly those that are not.
 */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private static final int BLOCK = 200;
    /** So many lines share a commit, as long as none of them is refused. */
    private static final int GROUP = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ImportForms forms;
    private final LineActs acts;
    private final ImportTable table;
    private final TransactionTemplate transaction;
    private final Progress progress;

    ImportRun(ImportForms forms, LineActs acts, ImportTable table, TransactionTemplate transaction, Progress progress) {
        this.forms = forms;
        this.acts = acts;
        this.table = table;
        this.transaction = transaction;
        this.progress = progress;
    }

    /** @return false when it was stopped before its end */
    boolean run(UUID id, BooleanSupplier stopping) {
        var found = table.find(id).filter(one -> one.state() == ImportState.RUNNING);
        return found.isEmpty() || run(found.get(), stopping);
    }

    private boolean run(Import one, BooleanSupplier stopping) {
        var file = CsvFile.read(table.file(one.id()));
        var reader = forms.reader(one, file);
        var toDo = table.linesToDo(one.id());
        var lines = file.lines().stream()
                .filter(line -> toDo.contains(line.number()))
                .toList();
        var last = List.<List<Acted>>of();
        try (var atOnce = new AtOnce()) {
            for (var block : AtOnce.parts(lines, BLOCK)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                last = atOnce.each(AtOnce.parts(block, GROUP), group -> act(one, reader, group));
            }
        }
        awaitShown(forms.of(one.kind()).projection(), last);
        transaction.executeWithoutResult(_ -> table.finished(one.id()));
        LOG.info("Import {} of {} finished: {} lines", one.id(), one.kind(), lines.size());
        return true;
    }

    /** Whoever reads that all is done looks for it: the last lines are the last to be shown. */
    private void awaitShown(Class<?> projection, List<List<Acted>> last) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var acted : last.stream().flatMap(List::stream).toList()) {
            try {
                var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
                progress.await(projection, acted.id(), acted.version(), left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Together first, for that is faster; when anything comes between, each by itself. */
    private List<Acted> act(Import one, LineReader<?> reader, List<Line> group) {
        var things = group.stream().map(reader::read).toList();
        if (things.stream().allMatch(Good.class::isInstance)) {
            try {
                return act(one, things.stream().map(Good.class::cast).toList());
            } catch (RuntimeException e) {
                LOG.debug("Lines of import {} go on one by one", one.id(), WithoutMessages.of(e));
            }
        }
        return group.stream().flatMap(line -> act(one, reader, line).stream()).toList();
    }

    private List<Acted> act(Import one, List<Good> lines) {
        return acts.act(
                one.id(),
                one.actor(),
                lines.stream().map(Good::thing).toList(),
                outcomes -> table.done(one.id(), lines.stream().map(Good::line).toList(), outcomes));
    }

    private List<Acted> act(Import one, LineReader<?> reader, Line line) {
        try {
            return switch (reader.read(line)) {
                case Good good -> act(one, List.of(good));
                case Bad(var problems) -> refused(one, line, problems);
            };
        } catch (RuntimeException e) {
            return refused(one, line, LineFailure.problems(one, reader, line.number(), e));
        }
    }

    private List<Acted> refused(Import one, Line line, List<LineProblem> why) {
        transaction.executeWithoutResult(_ -> table.refused(one.id(), line.number(), why));
        return List.of();
    }
}
