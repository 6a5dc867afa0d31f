package nl.stagepact.projections.engine;

import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * Makes the documents of one projection anew from a stream that reads otherwise than it did before: somebody was erased. Each
 * becomes what a replay would make of it, at the version that it has. What the projection has not heard of yet, it hears as
 * it always does.
 */
public final class Anew {

    private final AnnotationEventHandlerAdapter handler;

    public Anew(Projection projection) {
        handler = new AnnotationEventHandlerAdapter(projection);
    }

    /**
     * @param stream all its events, the oldest first, as they read now
     * @return how many documents became other ones
     * @throws java.util.ConcurrentModificationException when another node changed one meanwhile; then try again
     */
    public int make(List<? extends EventMessage<?>> stream) {
        var batch = new Batch();
        for (var event : stream) {
            if (handler.canHandle(event)) {
                var unitOfWork = DefaultUnitOfWork.startAndGet(event);
                batch.goOnIn(unitOfWork);
                var result = unitOfWork.executeWithResult(() -> handler.handle(event));
                if (result.isExceptional()) {
                    throw new IllegalStateException(
                            "A view can't be made anew: "
                                    + event.getPayloadType().getSimpleName(),
                            result.exceptionResult());
                }
            }
        }
        return batch.writeAnew();
    }
}
