package nl.stagepact.application.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file, as far as it can be read.
 *
 * @param header the first line that isn't empty; no cells when there is none
 * @param lines all others that aren't empty
 * @param problems with the file itself
 */
record CsvFile(Line header, List<Line> lines, List<LineProblem> problems) {

    static final int MOST_LINES = 20_000;

    private static final int MOST_FIELDS = 200;
    /** No text of ours is longer; the binder says so field by field, this only stops what is out of all proportion. */
    private static final int LONGEST_FIELD = 64 * 1024;

    /** Stands behind the last line; a file that ends within quotes swallows it. */
    private static final String END = "\u0003";

    /**
     * One line.
     *
     * @param number of the line of text on which it begins
     */
    record Line(int number, List<String> cells) {

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static CsvFile read(byte[] file) {
        var text = FileText.of(file);
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<LineProblem>();
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .build();
        int last = text.linesBefore();
        try (var records = CsvReader.builder()
                .fieldSeparator(text.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text.text() + "\n" + END)) {
            for (CsvRecord read : records) {
                last = text.linesBefore() + (int) read.getStartingLineNumber();
                var line = new Line(last, read.getFields());
                boolean isEnd = read.getField(read.getFieldCount() - 1).endsWith(END);
                if (isEnd) {
                    if (!line.cells().equals(List.of(END))) {
                        problems.add(LineProblem.of(last, "", FileFlaw.UNREADABLE_LINE));
                    }
                    break;
                }
                if (lines.size() > MOST_LINES) {
                    problems.add(LineProblem.of(last, "", FileFlaw.TOO_MANY_LINES, MOST_LINES));
                    break;
                }
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException e) {
            // its message quotes the file
            problems.add(LineProblem.of(last + 1, "", FileFlaw.UNREADABLE_LINE));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("A text in memory can always be read", e);
        }
        if (lines.isEmpty()) {
            problems.add(LineProblem.of(1, "", FileFlaw.EMPTY_FILE));
            return new CsvFile(new Line(1, List.of()), List.of(), problems);
        }
        return new CsvFile(lines.getFirst(), lines.subList(1, lines.size()), problems);
    }
}
