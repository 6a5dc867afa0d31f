package nl.stagepact.application.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Texts as they stand in a cell of a file that a spreadsheet opens. */
final class Cells {

    /** What Excel and others take for a formula when a cell begins with it, also the full-width forms. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final Pattern MADE_SAFE = Pattern.compile("(?s)'\\s*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private Cells() {}

    /** The text, after an apostrophe when a spreadsheet would otherwise calculate it. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #safe}. */
    static String plain(String cell) {
        return MADE_SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** As Dutch spreadsheets read it: with a comma, and without a separator for thousands. */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
