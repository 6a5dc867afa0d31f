package nl.stagepact.application.retention;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept, what for and how long, for everybody: the very table that the job executes. */
@Controller
class PrivacyPage {

    private final RetentionSettings settings;
    private final MessageSource words;

    PrivacyPage(RetentionSettings settings, MessageSource words) {
        this.settings = settings;
        this.words = words;
    }

    @GetMapping("/privacy")
    String read(Model page, Locale language) {
        page.addAttribute(
                "kinds",
                Arrays.stream(DataKind.values())
                        .map(kind -> told(kind, language))
                        .toList());
        return "privacy";
    }

    /** @param id of its heading, to be linked to */
    record Told(
            String id, String name, String what, String why, String ground, String term, String who, String where) {}

    private Told told(DataKind kind, Locale language) {
        var id = kind.pathName();
        return new Told(
                id,
                word(language, "privacy.kind." + id + ".name"),
                word(language, "privacy.kind." + id + ".what"),
                word(language, "privacy.kind." + id + ".why"),
                ground(kind, language),
                word(
                        language,
                        "privacy.end." + kind.end(),
                        settings.term(kind)
                                .length()
                                .map(length -> text(length, language))
                                .orElse("")),
                word(language, "privacy.kind." + id + ".who"),
                where(kind, language));
    }

    /** Whose task it is differs by kind: of a school mostly, and of reports SBB's as well. */
    private String ground(DataKind kind, Locale language) {
        var ground = "privacy.ground." + settings.ground(kind);
        return words.getMessage(ground + "." + kind.pathName(), new Object[0], word(language, ground), language);
    }

    private String where(DataKind kind, Locale language) {
        if (kind.tables().isEmpty() && kind.collections().isEmpty()) {
            return word(language, "privacy.kind." + kind.pathName() + ".where");
        }
        return String.join(
                "; ",
                Stream.of(
                                stored("privacy.where.tables", kind.tables(), language),
                                stored("privacy.where.collections", kind.collections(), language))
                        .flatMap(List::stream)
                        .toList());
    }

    private List<String> stored(String key, List<String> names, Locale language) {
        return names.isEmpty() ? List.of() : List.of(word(language, key, String.join(", ", names)));
    }

    private String text(TemporalAmount length, Locale language) {
        return switch (length) {
            case Period period ->
                parts(
                        language,
                        List.of(
                                new Part("years", period.getYears()),
                                new Part("months", period.getMonths()),
                                new Part("days", period.getDays())));
            case Duration duration ->
                parts(
                        language,
                        List.of(new Part("hours", duration.toHours()), new Part("minutes", duration.toMinutesPart())));
            default -> length.toString();
        };
    }

    private record Part(String unit, long number) {}

    private String parts(Locale language, List<Part> parts) {
        return String.join(
                " ",
                parts.stream()
                        .filter(part -> part.number() != 0)
                        .map(part -> word(language, "privacy.term." + part.unit(), part.number()))
                        .toList());
    }

    private String word(Locale language, String key, Object... values) {
        return words.getMessage(key, values, language);
    }
}
