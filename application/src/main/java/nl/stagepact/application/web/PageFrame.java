package nl.stagepact.application.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page what its frame shows: who is logged in, the other language, moments in words; keeps the language. */
final class PageFrame implements HandlerInterceptor {

    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

    private final BooleanSupplier mailsAtHand;

    /** @param mailsAtHand whether this start catches its mails and has a page to read them */
    PageFrame(BooleanSupplier mailsAtHand) {
        this.mailsAtHand = mailsAtHand;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Languages.chosenNow(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(Languages.CHOICE, language.getLanguage())
                                .path("/")
                                .maxAge(LANGUAGE_KEPT)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !page.hasView() || isRedirect(page)) {
            return;
        }
        Locale language = RequestContextUtils.getLocale(request);
        page.addObject("moments", new Moments(language));
        if (!isAnswerToAForm(request)) {
            page.addObject("otherLanguage", OtherLanguage.than(language, queryOf(request)));
        }
        page.addObject("mailsAtHand", mailsAtHand.getAsBoolean());
        Person.of(request.getUserPrincipal())
                .ifPresent(person -> page.getModelMap().putIfAbsent("person", person));
    }

    private static boolean isRedirect(ModelAndView page) {
        return Objects.requireNonNullElse(page.getViewName(), "").startsWith("redirect:");
    }

    /** Such a page has no address of its own: a link to it in the other language would lose what stands there. */
    private static boolean isAnswerToAForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getDispatcherType() != DispatcherType.ERROR;
    }

    private static @Nullable String queryOf(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : request.getQueryString();
    }

    /** The link to the same page in the other language, as the language's own speakers call it. */
    record OtherLanguage(String code, String name, String link) {

        /** The link has a query only, so it stays on the page that is shown, whatever its address. */
        static OtherLanguage than(Locale language, @Nullable String query) {
            boolean toDutch = language.getLanguage().equals(Languages.ENGLISH.getLanguage());
            Locale other = toDutch ? Languages.DUTCH : Languages.ENGLISH;
            String link = UriComponentsBuilder.newInstance()
                    .query(query)
                    .replaceQueryParam(Languages.CHOICE, other.getLanguage())
                    .build()
                    .toUriString();
            return new OtherLanguage(other.getLanguage(), toDutch ? "Nederlands" : "English", link);
        }
    }
}
