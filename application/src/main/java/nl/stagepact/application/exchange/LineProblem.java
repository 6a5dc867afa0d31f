package nl.stagepact.application.exchange;

import nl.stagepact.application.api.Finding;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Rule;

/**
 * One thing that is wrong with a file. It never quotes what stands in a cell.
 *
 * @param line on which the line begins, 1 for the first of the file, as an editor counts them
 * @param column its name in the file; empty when it is about the line or the file as a whole
 * @param severity whether the line can't be imported for it
 */
record LineProblem(int line, String column, Severity severity, String code, String dutch, String english) {

    enum Severity {
        /** The line can't be imported. */
        PROBLEM,
        /** The line can be imported, but somebody should know. */
        WARNING
    }

    static LineProblem of(int line, String column, FileFlaw flaw, Object... arguments) {
        boolean isWarning = flaw == FileFlaw.UNKNOWN_COLUMN || flaw == FileFlaw.CHANGES_EXISTING;
        return new LineProblem(
                line,
                column,
                isWarning ? Severity.WARNING : Severity.PROBLEM,
                flaw.name(),
                flaw.sentence(Language.NL, arguments),
                flaw.sentence(Language.EN, arguments));
    }

    static LineProblem of(int line, String column, Finding finding) {
        return new LineProblem(
                line,
                column,
                Severity.PROBLEM,
                finding.flaw().name(),
                finding.sentence(Language.NL),
                finding.sentence(Language.EN));
    }

    static LineProblem of(int line, String column, Rule rule) {
        return new LineProblem(
                line,
                column,
                Severity.PROBLEM,
                rule.code(),
                rule.words().dutch(),
                rule.words().english());
    }

    boolean stops() {
        return severity == Severity.PROBLEM;
    }
}
