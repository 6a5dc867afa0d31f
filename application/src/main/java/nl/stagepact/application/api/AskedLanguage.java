package nl.stagepact.application.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import nl.stagepact.domain.shared.Language;
import org.springframework.http.HttpHeaders;

/**
 * The language that a program asks for: Dutch, unless it asks for English. The container would take the language of the
 * machine where it can't read what is asked.
 */
public final class AskedLanguage {

    private static final List<Locale> OURS = List.of(Locale.of("nl"), Locale.of("en"));

    /** Reading takes the longer the more there is, and a few languages take a few dozen characters. */
    private static final int LONGEST = 500;

    private AskedLanguage() {}

    public static Language of(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked != null && asked.length() <= LONGEST && isEnglish(asked) ? Language.EN : Language.NL;
    }

    private static boolean isEnglish(String asked) {
        try {
            return Locale.of("en").equals(Locale.lookup(LanguageRange.parse(asked), OURS));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
