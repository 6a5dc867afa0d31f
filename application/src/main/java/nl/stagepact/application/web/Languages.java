package nl.stagepact.application.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stagepact.application.api.AskedLanguage;
import nl.stagepact.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Dutch, unless somebody chose English: on a page with {@code ?taal=en}, kept in a cookie; in the API with
 * {@code Accept-Language}. A browser's own preference doesn't count on pages: many Dutch people's browsers ask for English.
 */
final class Languages implements LocaleResolver {

    static final String CHOICE = "taal";
    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.of("en");

    private static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (isApi(request)) {
            return AskedLanguage.of(request) == Language.EN ? ENGLISH : DUTCH;
        }
        return chosenNow(request).or(() -> chosenBefore(request)).orElse(DUTCH);
    }

    /** The language that this very request asks for. */
    static Optional<Locale> chosenNow(HttpServletRequest request) {
        return known(request.getParameter(CHOICE));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen with ?" + CHOICE + "=, never by code");
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/v");
    }

    private static Optional<Locale> chosenBefore(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, CHOICE);
        return known(cookie == null ? null : cookie.getValue());
    }

    private static Optional<Locale> known(@Nullable String language) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
