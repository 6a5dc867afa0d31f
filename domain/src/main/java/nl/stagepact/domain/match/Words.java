package nl.stagepact.domain.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a text without capitals and accents, and whether they tell of a theme. */
final class Words {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** A shorter word must stand there as it is: "it" is not meant by "item". */
    private static final int LETTERS_OF_A_BEGINNING = 4;

    private Words() {}

    static Set<String> of(List<String> texts) {
        return texts.stream()
                .flatMap(text -> NOT_A_LETTER.splitAsStream(plain(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Every word of the theme stands in the text, if need be as the beginning of a longer one: "zorg" in "zorgteam". Not as its
     * end: "sport" is not meant by "transport".
     */
    static boolean tell(Set<String> words, String theme) {
        var asked = of(List.of(theme));
        return !asked.isEmpty() && asked.stream().allMatch(word -> isIn(words, word));
    }

    private static boolean isIn(Set<String> words, String word) {
        return words.contains(word)
                || word.length() >= LETTERS_OF_A_BEGINNING
                        && words.stream().anyMatch(longer -> longer.startsWith(word));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
