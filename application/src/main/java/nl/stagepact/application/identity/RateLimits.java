package nl.stagepact.application.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.api.Problems;
import nl.stagepact.application.identity.IdentitySettings.Rate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one caller from using up what all share, and guessing from being quick. Each node counts for itself. */
final class RateLimits {

    private static final RequestMatcher TOKEN = pathPattern(HttpMethod.POST, "/oauth2/token");
    private static final RequestMatcher PASSWORD = pathPattern(HttpMethod.POST, "/idp/login");
    private static final RequestMatcher BEGIN = pathPattern("/oauth2/authorization/**");
    /** Whoever comes there reads a page. */
    private static final RequestMatcher BROWSER =
            new OrRequestMatcher(PASSWORD, BEGIN, pathPattern("/links/**"), pathPattern("/meld/**"));

    private static final RequestMatcher REPORT = pathPattern(HttpMethod.POST, "/api/v1/reports");
    /** Of whoever comes back with a code. */
    private static final RequestMatcher VISIT = pathPattern(HttpMethod.POST, "/api/v1/reports/visits/**");

    private static final RequestMatcher REPORT_PAGE = pathPattern(HttpMethod.POST, "/meld/**");

    private static final int CALLERS_REMEMBERED = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Problems problems;
    private final Limit requests;
    private final Limit refused;
    private final Limit logins;
    private final Limit tokens;
    private final Limit links;
    private final Limit reports;

    RateLimits(IdentitySettings.Limits limits, Problems problems) {
        this.problems = problems;
        this.requests = new Limit(limits.requests());
        this.refused = new Limit(limits.refused());
        this.logins = new Limit(limits.logins());
        this.tokens = new Limit(limits.tokens());
        this.links = new Limit(limits.links());
        this.reports = new Limit(limits.reports());
    }

    /** Before anything is looked at: tokens and logins, per address. */
    OncePerRequestFilter atTheDoor() {
        return new Before() {
            @Override
            OptionalLong secondsToWait(HttpServletRequest request) {
                if (TOKEN.matches(request)) {
                    return tokens.take(request.getRemoteAddr());
                }
                return PASSWORD.matches(request) ? logins.take(request.getRemoteAddr()) : OptionalLong.empty();
            }
        };
    }

    /** Begun logins, each of which costs a session. */
    OncePerRequestFilter onLogins() {
        return new Before() {
            @Override
            OptionalLong secondsToWait(HttpServletRequest request) {
                return BEGIN.matches(request) ? logins.take("begun " + request.getRemoteAddr()) : OptionalLong.empty();
            }
        };
    }

    /** Links in mails, that exist or not: guessing is slow. */
    OncePerRequestFilter onLinks() {
        return new Before() {
            @Override
            OptionalLong secondsToWait(HttpServletRequest request) {
                return links.take(request.getRemoteAddr());
            }
        };
    }

    /** Reports without an account, and guesses at the codes of such: before anything is looked at. */
    OncePerRequestFilter onReports() {
        return new Before() {
            @Override
            OptionalLong secondsToWait(HttpServletRequest request) {
                return REPORT.matches(request) && !hasToken(request)
                                || VISIT.matches(request)
                                || REPORT_PAGE.matches(request)
                        ? reports.take(request.getRemoteAddr())
                        : OptionalLong.empty();
            }

            /** Whatever else stands in that header is no token, and whoever sends it is nobody to the API; a wrong token is refused. */
            private static boolean hasToken(HttpServletRequest request) {
                return StringUtils.startsWithIgnoreCase(request.getHeader(HttpHeaders.AUTHORIZATION), "bearer");
            }
        };
    }

    /** Calendars that programs fetch again and again, without a login. */
    OncePerRequestFilter onCalendars() {
        return new Before() {
            @Override
            OptionalLong secondsToWait(HttpServletRequest request) {
                return requests.take("calendars " + request.getRemoteAddr());
            }
        };
    }

    /** Before a token is checked: whoever was refused too often waits. */
    OncePerRequestFilter onRefusals() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var wait = refused.wouldWait(request.getRemoteAddr());
                if (wait.isPresent()) {
                    refuse(request, response, wait.getAsLong());
                    return;
                }
                chain.doFilter(request, response);
                if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
                    refused.take(request.getRemoteAddr());
                }
            }
        };
    }

    /** After a token was checked: all requests of one person or system. */
    OncePerRequestFilter onRequests() {
        return new Before() {
            @Override
            OptionalLong secondsToWait(HttpServletRequest request) {
                var login = SecurityContextHolder.getContext().getAuthentication();
                return login == null || login instanceof AnonymousAuthenticationToken
                        ? OptionalLong.empty()
                        : requests.take(login.getName());
            }
        };
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long secondsToWait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondsToWait));
        if (BROWSER.matches(request)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            problems.write(ApiError.TOO_MANY_REQUESTS, request, response);
        }
    }

    private abstract class Before extends OncePerRequestFilter {

        abstract OptionalLong secondsToWait(HttpServletRequest request);

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var wait = secondsToWait(request);
            if (wait.isPresent()) {
                refuse(request, response, wait.getAsLong());
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** One bucket for each caller. */
    private static final class Limit {

        private final Rate rate;
        private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS_REMEMBERED)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build();

        Limit(Rate rate) {
            this.rate = rate;
        }

        /** Counts one; the seconds to wait when there was none left. */
        OptionalLong take(String caller) {
            var taken = bucket(caller).tryConsumeAndReturnRemaining(1);
            return taken.isConsumed() ? OptionalLong.empty() : seconds(taken.getNanosToWaitForRefill());
        }

        /** Counts nothing. */
        OptionalLong wouldWait(String caller) {
            var left = bucket(caller).estimateAbilityToConsume(1);
            return left.canBeConsumed() ? OptionalLong.empty() : seconds(left.getNanosToWaitForRefill());
        }

        private Bucket bucket(String caller) {
            return buckets.get(
                    caller,
                    _ -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.per()))
                            .build());
        }

        private static OptionalLong seconds(long nanos) {
            return OptionalLong.of(Duration.ofNanos(nanos).toSeconds() + 1);
        }
    }
}
