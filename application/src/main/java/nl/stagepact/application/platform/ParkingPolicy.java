package nl.stagepact.application.platform;

import java.util.Arrays;
import nl.stagepact.domain.shared.Refusal;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Parks whatever fails, and notes where it failed without quoting what it was about: that may be somebody's data. */
@Component
class ParkingPolicy {

    private static final Logger log = LoggerFactory.getLogger(ParkingPolicy.class);

    EnqueuePolicy<EventMessage<?>> of(String processor) {
        return (letter, failure) -> {
            var cause = new ThrowableCause(failure.getClass().getName(), whatCanBeSaid(failure));
            boolean isParkedAlready = letter instanceof JdbcDeadLetter<?>;
            if (!isParkedAlready) {
                log.warn(
                        "{} failed on {} {}; it is parked and will be tried again",
                        processor,
                        letter.message().getPayloadType().getSimpleName(),
                        letter.message().getIdentifier(),
                        WithoutMessages.of(failure));
            }
            return Decisions.enqueue(cause);
        };
    }

    private static String whatCanBeSaid(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.code();
        }
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.stagepact."))
                .findFirst()
                .map(frame -> "at " + frame)
                .orElse("");
    }
}
