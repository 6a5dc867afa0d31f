package nl.stagepact.application.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column that a file may have.
 *
 * @param path of the component that it fills, from the record of the line on: {@code student.contact.email}
 * @param dutch its name in Dutch, as in the template
 * @param english its name in English
 * @param others by which it is known too; capitals, spaces and punctuation never matter
 */
public record Column(String path, String dutch, String english, List<String> others) {

    public static Column of(String path, String dutch, String english, String... others) {
        return new Column(path, dutch, english, List.of(others));
    }

    boolean isCalled(String header) {
        var name = bare(header);
        return Stream.concat(Stream.of(dutch, english, path), others.stream())
                .anyMatch(known -> bare(known).equals(name));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
