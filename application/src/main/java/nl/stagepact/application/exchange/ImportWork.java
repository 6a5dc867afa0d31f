package nl.stagepact.application.exchange;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.api.RequestRecords;
import nl.stagepact.application.exchange.CsvFile.Line;
import nl.stagepact.application.exchange.LineActs.Acted;
import nl.stagepact.application.exchange.LineReader.Bad;
import nl.stagepact.application.exchange.LineReader.Good;
import nl.stagepact.application.platform.WithoutMessages;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.engine.Progress;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a file, and runs it. Several lines at once; what was found and done is noted block by block, so that somebody who
 * waits sees it move, and who takes over after a crash goes on from there.
 */
final class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    /** Leaves connections to everybody else. */
    private static final int AT_ONCE = 10;

    private static final int BLOCK = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Of what is wrong with a file so much is kept; the rest is counted. */
    private static final int PROBLEMS_KEPT = 10_000;

    private final Map<ImportKind, ImportForm<?>> forms;
    private final RequestRecords records;
    private final LineActs acts;
    private final ImportTable table;
    private final TransactionTemplate transaction;
    private final Progress progress;

    ImportWork(
            List<ImportForm<?>> forms,
            RequestRecords records,
            LineActs acts,
            ImportTable table,
            TransactionTemplate transaction,
            Progress progress) {
        this.forms = forms.stream().collect(Collectors.toMap(ImportForm::kind, form -> form));
        this.records = records;
        this.acts = acts;
        this.table = table;
        this.transaction = transaction;
        this.progress = progress;
    }

    ImportForm<?> form(ImportKind kind) {
        return forms.get(kind);
    }

    /** A line after its check. */
    private record Checked(int line, boolean isClean, boolean isAlreadyThere, List<LineProblem> problems) {

        static Checked wrong(int line, List<LineProblem> problems) {
            return new Checked(line, false, false, problems);
        }
    }

    /** @return false when it was stopped before its end */
    boolean check(UUID id, BooleanSupplier stopping) {
        var found = table.find(id).filter(one -> one.state() == ImportState.CHECKING);
        return found.isEmpty() || check(found.get(), stopping);
    }

    private boolean check(Import one, BooleanSupplier stopping) {
        var file = CsvFile.read(table.file(one.id()));
        var reader = reader(one, file);
        transaction.executeWithoutResult(_ -> {
            table.checkBegins(one.id(), file.lines().size());
            note(one, 0, 0, List.of(Checked.wrong(1, join(file.problems(), reader.problems()))));
        });
        boolean isReadable = reader.problems().stream().noneMatch(LineProblem::stops);
        var lineOf = new HashMap<Id, Integer>();
        int kept = 0;
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var block : blocks(file.lines())) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                var before = kept;
                var reads =
                        block.stream().map(line -> once(reader, line, lineOf)).toList();
                var checked = each(reads, threads, read -> tried(one, reader, read, isReadable));
                transaction.executeWithoutResult(_ -> note(one, checked.size(), before, checked));
                kept += checked.stream()
                        .mapToInt(line -> line.problems().size())
                        .sum();
            }
        }
        table.checkEnded(one.id());
        return true;
    }

    private static List<LineProblem> join(List<LineProblem> some, List<LineProblem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<List<Line>> blocks(List<Line> lines) {
        var blocks = new ArrayList<List<Line>>();
        for (int from = 0; from < lines.size(); from += BLOCK) {
            blocks.add(lines.subList(from, Math.min(from + BLOCK, lines.size())));
        }
        return blocks;
    }

    private LineReader<?> reader(Import one, CsvFile file) {
        return new LineReader<>(form(one.kind()), one.organisation(), records, file.header());
    }

    private record ReadLine(int number, LineReader.Read read) {}

    /** The second line about the same thing is wrong. */
    private static ReadLine once(LineReader<?> reader, Line line, Map<Id, Integer> lineOf) {
        var read = reader.read(line);
        if (read instanceof Good good) {
            var earlier = lineOf.putIfAbsent(good.thing().id(), line.number());
            if (earlier != null) {
                read = new Bad(List.of(reader.problemWithKey(line.number(), FileFlaw.REPEATED_LINE, earlier)));
            }
        }
        return new ReadLine(line.number(), read);
    }

    private Checked tried(Import one, LineReader<?> reader, ReadLine line, boolean isReadable) {
        return switch (line.read()) {
            case Bad(var problems) -> Checked.wrong(line.number(), problems);
            case Good _ when !isReadable -> Checked.wrong(line.number(), List.of());
            case Good(int number, var thing) -> {
                try {
                    var outcome = acts.attempt(one.id(), one.actor(), thing).outcome();
                    var warnings = outcome == Outcome.CHANGED
                            ? List.of(reader.problemWithKey(number, FileFlaw.CHANGES_EXISTING))
                            : List.<LineProblem>of();
                    yield new Checked(number, true, outcome == Outcome.ALREADY_THERE, warnings);
                } catch (RuntimeException e) {
                    yield Checked.wrong(number, problems(one, reader, number, e));
                }
            }
        };
    }

    private void note(Import one, int lines, int keptBefore, List<Checked> checked) {
        table.checked(
                one.id(),
                lines,
                checked.stream().filter(Checked::isClean).map(Checked::line).toList(),
                (int) checked.stream().filter(Checked::isAlreadyThere).count(),
                checked.stream().flatMap(line -> line.problems().stream()).toList(),
                Math.max(0, PROBLEMS_KEPT - keptBefore));
    }

    /** @return false when it was stopped before its end */
    boolean run(UUID id, BooleanSupplier stopping) {
        var found = table.find(id).filter(one -> one.state() == ImportState.RUNNING);
        return found.isEmpty() || run(found.get(), stopping);
    }

    private boolean run(Import one, BooleanSupplier stopping) {
        var file = CsvFile.read(table.file(one.id()));
        var reader = reader(one, file);
        var toDo = table.linesToDo(one.id());
        var lines = file.lines().stream()
                .filter(line -> toDo.contains(line.number()))
                .toList();
        var last = List.<Optional<Acted>>of();
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var block : blocks(lines)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                last = each(block, threads, line -> act(one, reader, line));
            }
        }
        awaitShown(form(one.kind()).projection(), last);
        transaction.executeWithoutResult(_ -> table.finished(one.id()));
        LOG.info("Import {} of {} finished: {} lines", one.id(), one.kind(), lines.size());
        return true;
    }

    /** Whoever reads that all is done looks for it: the last lines are the last to be shown. */
    private void awaitShown(Class<?> projection, List<Optional<Acted>> last) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var acted : last.stream().flatMap(Optional::stream).toList()) {
            try {
                var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
                progress.await(projection, acted.id(), acted.version(), left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Nothing when it was refused. */
    private Optional<Acted> act(Import one, LineReader<?> reader, Line line) {
        try {
            return switch (reader.read(line)) {
                case Good(int number, var thing) ->
                    Optional.of(
                            acts.act(one.id(), one.actor(), thing, outcome -> table.done(one.id(), number, outcome)));
                case Bad(var problems) -> refused(one, line, problems);
            };
        } catch (RuntimeException e) {
            return refused(one, line, problems(one, reader, line.number(), e));
        }
    }

    private Optional<Acted> refused(Import one, Line line, List<LineProblem> why) {
        transaction.executeWithoutResult(_ -> table.refused(one.id(), line.number(), why));
        return Optional.empty();
    }

    /** @throws RuntimeException the same, when it says nothing about the line: then all is tried again later */
    private static List<LineProblem> problems(Import one, LineReader<?> reader, int line, RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> reader.problems(line, refusal);
            case AccessDeniedException _ -> List.of(LineProblem.of(line, "", ApiError.FORBIDDEN));
            case ConcurrencyException _ -> List.of(LineProblem.of(line, "", ApiError.CONCURRENT_CHANGE));
            case RuntimeException e when isOfTheStore(e) -> throw e;
            case RuntimeException e -> {
                LOG.error("Line {} of import {} failed", line, one.id(), WithoutMessages.of(e));
                yield List.of(LineProblem.of(line, "", ApiError.FAILURE));
            }
        };
    }

    private static boolean isOfTheStore(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof TransactionException
                        || cause instanceof SQLException sql && !isAboutTheData(sql));
    }

    /** SQL states of classes 22 and 23: data exceptions and constraints. */
    private static boolean isAboutTheData(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static <T, R> List<R> each(List<T> some, ExecutorService threads, Function<T, R> work) {
        try {
            var results = new ArrayList<R>();
            var calls =
                    some.stream().<Callable<R>>map(one -> () -> work.apply(one)).toList();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while lines were done", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
