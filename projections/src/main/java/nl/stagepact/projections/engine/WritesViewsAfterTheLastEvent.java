package nl.stagepact.projections.engine;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Writes the documents of a batch of events after its last one, still among the handlers: whatever fails here fails the
 * batch. A processor stores its token when the unit of work prepares its commit, and what handlers register for that moment
 * comes after the token; documents written there and refused would be lost for ever.
 */
public final class WritesViewsAfterTheLastEvent implements MessageHandlerInterceptor<EventMessage<?>> {

    private final Class<?> projection;
    private final Progress progress;

    public WritesViewsAfterTheLastEvent(Class<?> projection, Progress progress) {
        this.projection = projection;
        this.progress = progress;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var result = chain.proceed();
        if (!(unitOfWork instanceof BatchingUnitOfWork<? extends EventMessage<?>> batch)) {
            throw new IllegalStateException("Views are fed by processors that handle events in batches");
        }
        if (batch.isLastMessage()) {
            Batch.of(batch).write();
            progress.reached(projection, versions(batch));
        }
        return result;
    }

    private static Map<String, Long> versions(BatchingUnitOfWork<? extends EventMessage<?>> batch) {
        var versions = new HashMap<String, Long>();
        for (var message : batch.getMessages()) {
            if (message instanceof DomainEventMessage<?> event) {
                versions.merge(event.getAggregateIdentifier(), event.getSequenceNumber(), Math::max);
            }
        }
        return versions;
    }
}
