package nl.stagepact.application.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;

/** What clients see of an import; never what stands in its file. */
@Schema(name = "Import", description = "A file whose lines are checked first, and then done")
record ImportAnswer(
        UUID id,
        ImportKind kind,
        ImportState state,

        @Schema(description = "Lines with problems were left out, because whoever ran it asked for that")
        boolean onlyClean,

        Lines lines,

        @Schema(description = "How many problems there are, also when there are too many to list")
        int problemCount,

        @Schema(description = "How many things somebody should know, but that keep no line out")
        int warningCount,

        @Schema(description = "The first thousand problems and warnings, by line; in a list of imports none")
        List<Flawed> problems,

        Instant uploadedAt,
        Optional<Instant> checkedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    @Schema(name = "ImportLines", description = "How many lines, without the header and without empty ones")
    record Lines(
            int total,
            @Schema(description = "How far the check is") int checked,

            @Schema(description = "Nothing is wrong with them")
            int clean,

            @Schema(description = "Of the clean ones, those that ask for nothing that isn't there")
            int alreadyThere,

            @Schema(description = "How far the run is: those of the following together")
            int done,

            int added,

            @Schema(description = "It was there, and some of it was different")
            int changed,

            @Schema(description = "It was there, just so") int unchanged,

            @Schema(description = "By a rule that the check could not foresee; see problems")
            int refused) {

        static Lines of(Import one) {
            return new Lines(
                    one.linesTotal(),
                    one.linesChecked(),
                    one.linesClean(),
                    one.linesAlreadyThere(),
                    one.linesDone(),
                    one.outcomes().get(Outcome.ADDED),
                    one.outcomes().get(Outcome.CHANGED),
                    one.outcomes().get(Outcome.ALREADY_THERE),
                    one.outcomes().get(Outcome.REFUSED));
        }
    }

    @Schema(name = "ImportProblem", description = "One thing that is wrong with a file")
    record Flawed(
            @Schema(description = "The line on which it begins, as an editor counts them: 1 is the first of the file")
            int line,

            @Schema(
                    description = "As the file calls it; absent when it is about the line or the file",
                    example = "crebo")
            Optional<String> column,

            @Schema(description = "PROBLEM: the line can't be imported. WARNING: it can")
            LineProblem.Severity severity,

            @Schema(description = "Stable; programs decide by it", example = "UNKNOWN_CREBO")
            String code,

            @Schema(description = "One sentence for people", example = "Deze kwalificatie (crebo) kennen we niet.")
            String message) {

        static Flawed of(LineProblem problem, Language language) {
            return new Flawed(
                    problem.line(),
                    Optional.of(problem.column()).filter(column -> !column.isEmpty()),
                    problem.severity(),
                    problem.code(),
                    language == Language.NL ? problem.dutch() : problem.english());
        }
    }

    static ImportAnswer of(FoundImport found, Language language) {
        var one = found.found();
        return new ImportAnswer(
                one.id(),
                one.kind(),
                one.state(),
                one.onlyClean(),
                Lines.of(one),
                one.problemsTotal(),
                one.warningsTotal(),
                found.problems().stream()
                        .map(problem -> Flawed.of(problem, language))
                        .toList(),
                one.uploadedAt(),
                one.checkedAt(),
                one.startedAt(),
                one.finishedAt());
    }
}
