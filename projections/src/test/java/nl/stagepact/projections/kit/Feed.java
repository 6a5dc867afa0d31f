package nl.stagepact.projections.kit;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.projections.engine.Progress;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.WritesViewsAfterTheLastEvent;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/** Feeds projections as a processor does, batch by batch, without its threads and tokens. */
public final class Feed {

    private final List<Projection> projections;
    private final Progress progress;
    private int batchSize = 500;

    public Feed(List<Projection> projections, Progress progress) {
        this.projections = projections;
        this.progress = progress;
    }

    public Feed(List<Projection> projections) {
        this(projections, new Progress((_, _, _) -> false));
    }

    public Feed inBatchesOf(int size) {
        batchSize = size;
        return this;
    }

    public Feed feed(Story story) {
        return feed(story.messages());
    }

    /** @throws RuntimeException as the batch throws it; then what follows isn't fed */
    public Feed feed(List<? extends EventMessage<?>> messages) {
        projections.forEach(projection -> feed(projection, messages));
        return this;
    }

    private void feed(Projection projection, List<? extends EventMessage<?>> messages) {
        var handler = new AnnotationEventHandlerAdapter(projection);
        var batch = new ArrayList<EventMessage<?>>();
        for (var message : messages) {
            if (handler.canHandle(message)) {
                batch.add(message);
            }
            if (batch.size() == batchSize) {
                handle(batch, handler, projection);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            handle(batch, handler, projection);
        }
    }

    private void handle(List<EventMessage<?>> batch, AnnotationEventHandlerAdapter handler, Projection projection) {
        var interceptor = new WritesViewsAfterTheLastEvent(projection.getClass(), progress);
        var unitOfWork = new BatchingUnitOfWork<EventMessage<?>>(List.copyOf(batch));
        var result = unitOfWork.executeWithResult(
                () -> new DefaultInterceptorChain<EventMessage<?>>(unitOfWork, List.of(interceptor), handler::handle)
                        .proceed(),
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw new IllegalStateException("The batch failed", result.exceptionResult());
        }
    }
}
