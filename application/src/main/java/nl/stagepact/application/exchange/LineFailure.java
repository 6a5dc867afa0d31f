package nl.stagepact.application.exchange;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.platform.WithoutMessages;
import nl.stagepact.domain.shared.Refusal;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** What a failure says about the line whose turn it was. */
final class LineFailure {

    private static final Logger LOG = LoggerFactory.getLogger(LineFailure.class);

    private LineFailure() {}

    /** @throws RuntimeException the same, when it says nothing about the line: then all is tried again later */
    static List<LineProblem> problems(Import one, LineReader<?> reader, int line, RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> reader.problems(line, refusal);
            case AccessDeniedException _ -> List.of(LineProblem.of(line, "", ApiError.FORBIDDEN));
            case ConcurrencyException _ -> List.of(LineProblem.of(line, "", ApiError.CONCURRENT_CHANGE));
            case RuntimeException e when isOfTheStore(e) -> throw e;
            case RuntimeException e -> {
                LOG.error("Line {} of import {} failed", line, one.id(), WithoutMessages.of(e));
                yield List.of(LineProblem.of(line, "", ApiError.FAILURE));
            }
        };
    }

    private static boolean isOfTheStore(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof TransactionException
                        || cause instanceof SQLException sql && !isAboutTheData(sql));
    }

    /** SQL states of classes 22 and 23: data exceptions and constraints. */
    private static boolean isAboutTheData(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
