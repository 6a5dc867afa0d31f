package nl.stagepact.application.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Language;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers for parameters and forms that the container can't read: badly encoded ones, too many or too long. Left to itself
 * it quotes them in the log, and so what somebody typed about a student, or a line that a stranger invented.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableParameters extends OncePerRequestFilter {

    private final JsonMapper json = ApiJson.mapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var unreadable = unreadable(e).filter(_ -> !response.isCommitted());
            if (unreadable.isEmpty()) {
                throw e;
            }
            refuse(response, unreadable.get().getErrorCode());
        }
    }

    /** Whoever asked for the parameter may have wrapped it. */
    private static Optional<InvalidParameterException> unreadable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .filter(InvalidParameterException.class::isInstance)
                .map(InvalidParameterException.class::cast)
                .findFirst();
    }

    /** Not on a page of ours: to show one, its parameters would be read again. */
    private void refuse(HttpServletResponse response, int status) throws IOException {
        response.reset();
        response.setStatus(status);
        ApiHeaders.set(response);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        // without the address, which may be a secret
        var problem = Problem.of(ApiErrors.errorOf(status), status, "/", List.of(), Language.NL);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
