package nl.stagepact.projections.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Text as people search for it: they leave out accents, and don't mind those of others. */
final class Folded {

    /** As they occur in Dutch words and in the names of people and places; in both cases, as not every server folds them. */
    private static final Map<Character, String> VARIANTS = Map.of(
            'a', "aàáâãäåAÀÁÂÃÄÅ",
            'c', "cçčćCÇČĆ",
            'e', "eèéêëeEÈÉÊË",
            'i', "iìíîïıIÌÍÎÏİ",
            'n', "nñńNÑŃ",
            'o', "oòóôõöøOÒÓÔÕÖØ",
            's', "sšśşSŠŚŞ",
            'u', "uùúûüUÙÚÛÜ",
            'y', "yýÿYÝŸ",
            'z', "zžźżZŽŹŻ");

    private Folded() {}

    /** A regular expression that finds the text with and without its accents; nothing in it means anything else. */
    static String pattern(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> variants((char) letter))
                .collect(Collectors.joining());
    }

    private static String variants(char letter) {
        var variants = VARIANTS.get(letter);
        if (variants != null) {
            return "[" + variants + "]";
        }
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) || letter == ' '
                ? String.valueOf(letter)
                : "\\" + letter;
    }
}
