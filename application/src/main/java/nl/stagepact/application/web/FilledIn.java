package nl.stagepact.application.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody filled in, as it was typed, and what is wrong with it. Whatever reads a field notes what it lacks. */
public final class FilledIn {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** As the API takes them. Browsers make the year 26 of what is typed as 26. */
    private static final Year FIRST_YEAR = Year.of(1900);

    private static final Year LAST_YEAR = Year.of(2199);

    private final Map<String, List<String>> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    public FilledIn(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    public static FilledIn nothing() {
        return new FilledIn(Map.of());
    }

    /** Whoever types {@code \r\n} or {@code \n} means the same. */
    public String of(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(value -> value.replace("\r\n", "\n").strip())
                .orElse("");
    }

    public boolean has(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public boolean isChosen(String field) {
        return has(field, "yes");
    }

    /** Why that field can't be taken, as a part of a key of words; nothing when it can. */
    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }

    /** Field to what is wrong with it, in the order in which they were read. */
    public Map<String, String> allWrong() {
        return wrong;
    }

    public boolean isGood() {
        return wrong.isEmpty();
    }

    private void lacks(String field) {
        wrong.putIfAbsent(field, "required");
    }

    public void lacksAChoice(String field) {
        wrong.putIfAbsent(field, "no-choice");
    }

    /** @param why as a part of a key of words */
    public void isWrong(String field, String why) {
        wrong.putIfAbsent(field, why);
    }

    public void lacksATick(String field) {
        wrong.putIfAbsent(field, "no-tick");
    }

    /** Required. */
    public String text(String field, int longest) {
        var text = of(field);
        if (isEmpty(field)) {
            lacks(field);
        } else {
            check(field, text, longest);
        }
        return text;
    }

    /** Nothing when it is empty. */
    public Optional<String> optionalText(String field, int longest) {
        return isEmpty(field) ? Optional.empty() : Optional.of(text(field, longest));
    }

    /** Nothing when it is empty. */
    public Optional<LocalDate> optionalDate(String field) {
        return isEmpty(field) ? Optional.empty() : Optional.of(date(field));
    }

    private boolean isEmpty(String field) {
        return of(field).codePoints().noneMatch(FilledIn::isSeen);
    }

    private void check(String field, String text, int longest) {
        if (text.length() > longest) {
            wrong.putIfAbsent(field, "too-long");
        } else if (!text.codePoints().allMatch(FilledIn::isWritten)) {
            wrong.putIfAbsent(field, "forbidden-character");
        }
    }

    /** One for each line that isn't empty. */
    public List<String> lines(String field, int most, int longest) {
        var lines = of(field)
                .lines()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(FilledIn::isSeen))
                .toList();
        if (lines.size() > most) {
            wrong.putIfAbsent(field, "too-many");
        }
        lines.forEach(line -> check(field, line, longest));
        return lines;
    }

    /** Required; {@code LocalDate.EPOCH} when it is wrong. */
    public LocalDate date(String field) {
        var text = of(field);
        try {
            var date = DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
            if (date != null && isReasonable(Year.from(date))) {
                return date;
            }
            wrong.putIfAbsent(field, text.isEmpty() ? "required" : "invalid-date");
        } catch (DateTimeException _) {
            wrong.putIfAbsent(field, "invalid-date");
        }
        return LocalDate.EPOCH;
    }

    private static boolean isReasonable(Year year) {
        return !year.isBefore(FIRST_YEAR) && !year.isAfter(LAST_YEAR);
    }

    /** Required; the first when it is wrong. */
    public <E extends Enum<E>> E one(String field, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(of(field)))
                .findFirst()
                .orElseGet(() -> {
                    lacksAChoice(field);
                    return kind.getEnumConstants()[0];
                });
    }

    /** At least one. */
    public <E extends Enum<E>> List<E> some(String field, Class<E> kind) {
        var chosen = Arrays.stream(kind.getEnumConstants())
                .filter(value -> has(field, value.name()))
                .toList();
        if (chosen.isEmpty()) {
            lacksAChoice(field);
        }
        return chosen;
    }

    /** As the API takes it: whoever leaves nothing but space, joiners and marks of direction has said nothing. */
    private static boolean isSeen(int point) {
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT;
    }

    /** As the API takes it: stores refuse some of the others, and nobody writes them. */
    private static boolean isWritten(int point) {
        return point == '\n'
                || point == '\t'
                || !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && Character.getType(point) != Character.UNASSIGNED;
    }
}
