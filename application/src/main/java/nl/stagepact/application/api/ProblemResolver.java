package nl.stagepact.application.api;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.stagepact.application.platform.WithoutMessages;
import nl.stagepact.application.privacy.SubjectErased;
import nl.stagepact.domain.shared.Refusal;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a request of the API ran into, from routing to the store, into a problem. */
@Component
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);
    private static final String A_MOMENT = "1";

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        // a login that lacks is the business of the security filters
        if (!ApiPaths.isApi(request) || failure instanceof AuthenticationException) {
            return null;
        }
        try {
            answer(failure, request, response);
            return new ModelAndView();
        } catch (IOException e) {
            LOG.debug("The client is gone", e);
            return new ModelAndView();
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (known(failure)) {
            case InvalidRequest invalid -> problems.write(invalid, request, response);
            case Refusal refusal -> problems.write(refusal, request, response);
            case Refused refused -> {
                refused.secondsToWait().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
                problems.write(refused.error(), request, response);
            }
            case SubjectErased _ -> problems.write(ApiError.SUBJECT_ERASED, request, response);
            case AccessDeniedException _ -> problems.write(ApiError.FORBIDDEN, request, response);
            case AggregateNotFoundException _ -> problems.write(ApiError.NOT_FOUND, request, response);
            // no parameter of ours is bound by Spring but those in the path: such a thing can't exist
            case MethodArgumentTypeMismatchException _ -> problems.write(ApiError.NOT_FOUND, request, response);
            case HttpMessageNotReadableException _ ->
                problems.write(new InvalidRequest("", Flaw.REQUIRED), request, response);
            case ConcurrencyException _ -> {
                // says that it is no answer to keep for an Idempotency-Key: the command was never decided
                response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
                problems.write(ApiError.CONCURRENT_CHANGE, request, response);
            }
            case DataAccessResourceFailureException e -> unavailable(e, request, response);
            case TransientDataAccessException e -> unavailable(e, request, response);
            // no connection for a transaction, and no views
            case CannotCreateTransactionException e -> unavailable(e, request, response);
            case MongoException e -> unavailable(e, request, response);
            case ErrorResponse refused -> {
                refused.getHeaders()
                        .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
                problems.write(ApiErrors.errorOf(refused.getStatusCode().value()), request, response);
            }
            case Throwable e -> {
                LOG.error("{} failed", handlerOf(request), WithoutMessages.of(e));
                problems.write(ApiError.FAILURE, request, response);
            }
        }
    }

    private void unavailable(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("{} found a store unavailable", handlerOf(request), WithoutMessages.of(failure));
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
        problems.write(ApiError.UNAVAILABLE, request, response);
    }

    /** Buses and futures wrap what a handler threw. */
    private static Throwable known(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .filter(ProblemResolver::isAnAnswer)
                .findFirst()
                .orElse(failure);
    }

    private static boolean isAnAnswer(Throwable cause) {
        return cause instanceof InvalidRequest
                || cause instanceof Refusal
                || cause instanceof Refused
                || cause instanceof SubjectErased
                || cause instanceof AccessDeniedException
                || cause instanceof ConcurrencyException
                || cause instanceof AggregateNotFoundException;
    }

    private static String handlerOf(HttpServletRequest request) {
        return request.getMethod() + " " + ApiPaths.of(request);
    }
}
