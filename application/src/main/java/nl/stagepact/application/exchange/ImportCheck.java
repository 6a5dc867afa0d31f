package nl.stagepact.application.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.stagepact.application.exchange.CsvFile.Line;
import nl.stagepact.application.exchange.LineReader.Bad;
import nl.stagepact.application.exchange.LineReader.Good;
import nl.stagepact.domain.shared.Id;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds all that is wrong with a file: each line is read, and what it asks for is decided and taken back. What was found is
 * noted block by block, so that somebody who waits sees it move; a check that breaks off begins again.
 */
final class ImportCheck {

    private static final int BLOCK = 100;
    /** Of what is wrong with a file so much is kept; the rest is counted. */
    private static final int PROBLEMS_KEPT = 10_000;

    private final ImportForms forms;
    private final LineActs acts;
    private final ImportTable table;
    private final TransactionTemplate transaction;

    ImportCheck(ImportForms forms, LineActs acts, ImportTable table, TransactionTemplate transaction) {
        this.forms = forms;
        this.acts = acts;
        this.table = table;
        this.transaction = transaction;
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
        var reader = forms.reader(one, file);
        transaction.executeWithoutResult(_ -> {
            table.checkBegins(one.id(), file.lines().size());
            note(one, 0, 0, List.of(Checked.wrong(1, join(file.problems(), reader.problems()))));
        });
        boolean isReadable = reader.problems().stream().noneMatch(LineProblem::stops);
        var lineOf = new HashMap<Id, Integer>();
        int kept = 0;
        try (var atOnce = new AtOnce()) {
            for (var block : AtOnce.parts(file.lines(), BLOCK)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                var before = kept;
                var reads =
                        block.stream().map(line -> once(reader, line, lineOf)).toList();
                var checked = atOnce.each(reads, read -> tried(one, reader, read, isReadable));
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
                    yield Checked.wrong(number, LineFailure.problems(one, reader, number, e));
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
}
