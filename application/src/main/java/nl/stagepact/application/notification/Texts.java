package nl.stagepact.application.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stagepact.domain.shared.Language;

/**
 * The words of the mails, in both languages. A key may have a wording for one audience ({@code subject.student}) beside or
 * instead of the one for all. Words name what they need in braces: {@code {employer}}.
 */
final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values()) {
            words.put(language, load(language));
        }
    }

    private static Properties load(Language language) {
        var file = "/mail/texts_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        var loaded = new Properties();
        try (var in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The mails have no texts in " + file);
            }
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys(Language language) {
        return words.get(language).stringPropertyNames();
    }

    boolean has(String key) {
        return words.values().stream().allMatch(all -> all.containsKey(key));
    }

    /** As it was written, with its placeholders. */
    String raw(Language language, String key) {
        return words.get(language).getProperty(key);
    }

    /**
     * @param audience as in {@link Mail#audience()}
     * @throws IllegalStateException when there is no such text, or it needs a value that isn't given
     */
    String of(Language language, String audience, String key, Map<String, String> values) {
        var all = words.get(language);
        var text = Optional.ofNullable(all.getProperty(key + "." + audience))
                .or(() -> Optional.ofNullable(all.getProperty(key)))
                .orElseThrow(() -> new IllegalStateException("No text for " + key + " to " + audience));
        return capitalised(PLACEHOLDER.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException(key + " needs a value for " + found.group(1));
            }
            return Matcher.quoteReplacement(value);
        }));
    }

    /** Words that stand inside a sentence. */
    String within(Language language, String audience, String key, Map<String, String> values) {
        var text = of(language, audience, key, values);
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
