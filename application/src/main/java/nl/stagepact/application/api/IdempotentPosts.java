package nl.stagepact.application.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stagepact.application.api.IdempotencyKeys.Answered;
import nl.stagepact.application.api.IdempotencyKeys.Mine;
import nl.stagepact.application.api.IdempotencyKeys.OfAnotherRequest;
import nl.stagepact.application.api.IdempotencyKeys.Running;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A POST with a key that was answered before gets that answer again, and does nothing. */
@Component
@Order(RequestBodies.ORDER + 1)
final class IdempotentPosts extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    /** The request's attribute with the id for whatever it makes; with a key the same each time. */
    static final String OPERATION = "nl.stagepact.operation";

    /** Quoted as in the IETF draft (a structured field), or bare as most clients send it. */
    private static final Pattern KEY =
            Pattern.compile("\"([\\x20-\\x7E&&[^\"]]{1,255})\"|([\\x21-\\x7E&&[^\"]]{1,255})");
    /** Answers that say nothing about the request itself: it may well succeed the next time. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 429);

    private final IdempotencyKeys keys;
    private final Problems problems;

    IdempotentPosts(IdempotencyKeys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request)
                || !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = KEY.matcher(request.getHeader(HEADER).strip());
        if (!key.matches()) {
            problems.write(new InvalidRequest(HEADER, Flaw.INVALID_HEADER), request, response);
            return;
        }
        var text = key.group(1) == null ? key.group(2) : key.group(1);
        var id = IdempotencyKeys.hash(clientOf(request), text);
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var what = IdempotencyKeys.hash("POST", ApiPaths.of(request), query, RequestBodies.of(request));
        switch (keys.claim(id, what)) {
            case Mine mine -> first(id, mine, request, response, chain);
            case Answered answer -> again(answer, request, response);
            case OfAnotherRequest _ -> problems.write(ApiError.IDEMPOTENCY_KEY_REUSED, request, response);
            case Running _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                problems.write(ApiError.STILL_RUNNING, request, response);
            }
        }
    }

    /** Subjects are unique for one issuer only. */
    private static String clientOf(HttpServletRequest request) {
        var client = request.getUserPrincipal();
        return client instanceof Authentication login && login.getPrincipal() instanceof ClaimAccessor token
                ? token.getClaimAsString("iss") + "|" + client.getName()
                : client.getName();
    }

    private void first(
            byte[] id, Mine mine, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(OPERATION, mine.operation());
        var kept = new ContentCachingResponseWrapper(response);
        boolean isAnswer = false;
        try {
            chain.doFilter(request, kept);
            isAnswer = kept.getStatus() < 500
                    && !PASSING.contains(kept.getStatus())
                    && kept.getHeader(HttpHeaders.RETRY_AFTER) == null;
        } finally {
            if (isAnswer) {
                keys.answered(id, mine, answerOf(kept));
            } else {
                keys.unanswered(id, mine);
            }
        }
        kept.copyBodyToResponse();
    }

    private static Answered answerOf(ContentCachingResponseWrapper response) {
        boolean isRefusal = response.getStatus() >= 400;
        return new Answered(
                response.getStatus(),
                Optional.ofNullable(response.getHeader(HttpHeaders.CONTENT_LOCATION)),
                Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)),
                isRefusal
                        ? Optional.of(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                        : Optional.empty());
    }

    private void again(Answered answer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer.location().ifPresent(location -> response.setHeader(HttpHeaders.LOCATION, location));
        response.setHeader("Idempotency-Replayed", "true");
        response.setStatus(answer.status());
        if (answer.problem().isPresent()) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(answer.problem().orElseThrow().getBytes(StandardCharsets.UTF_8));
        } else if (answer.view().isPresent()) {
            var path = answer.view().orElseThrow();
            request.getRequestDispatcher(path)
                    .forward(new AsGet(request, path), new WithStatus(response, answer.status()));
        }
    }

    /** The id for whatever this request makes. */
    static UUID operationOf(HttpServletRequest request) {
        return request.getAttribute(OPERATION) instanceof UUID operation ? operation : UUID.randomUUID();
    }

    /** Reads the view again: no condition of the first request applies to it. */
    private static final class AsGet extends HttpServletRequestWrapper {

        private final String path;

        AsGet(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.startsWith("If-") ? null : super.getHeader(name);
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + path;
        }
    }

    /** The view is read with 200; whoever can't see it any more is told so. */
    private static final class WithStatus extends HttpServletResponseWrapper {

        private final int first;

        WithStatus(HttpServletResponse response, int first) {
            super(response);
            this.first = first;
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(status == HttpStatus.OK.value() ? first : status);
        }
    }
}
