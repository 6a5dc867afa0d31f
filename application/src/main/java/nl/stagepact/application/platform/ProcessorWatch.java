package nl.stagepact.application.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows which processors fail. Axon forgets a failure as soon as it has given the work back to be tried again, so between
 * two attempts everything looks well.
 */
@Component
final class ProcessorWatch implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(ProcessorWatch.class);

    private final Map<String, String> failing = new ConcurrentHashMap<>();

    /** Remembers it, and lets the batch be tried again; nothing is skipped. */
    @Override
    public void handleError(ErrorContext context) throws Exception {
        var failure = context.error();
        if (failing.put(context.eventProcessor(), failure.getClass().getSimpleName()) == null) {
            log.warn(
                    "{} fails and will try again until it succeeds",
                    context.eventProcessor(),
                    WithoutMessages.of(failure));
        }
        PropagatingErrorHandler.instance().handleError(context);
    }

    /** Forgets the failure once a batch has gone through. */
    MessageHandlerInterceptor<EventMessage<?>> successOf(String processor) {
        return (unitOfWork, chain) -> {
            if (!(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
                unitOfWork.afterCommit(_ -> succeeded(processor));
            }
            return chain.proceed();
        };
    }

    private void succeeded(String processor) {
        if (failing.remove(processor) != null) {
            log.info("{} succeeds again", processor);
        }
    }

    /** The kind of failure of its last batch, if that failed. */
    Optional<String> failureOf(String processor) {
        return Optional.ofNullable(failing.get(processor));
    }
}
