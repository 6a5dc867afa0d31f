package nl.stagepact.projections.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What the events of one batch will do to the documents, collected until the batch ends. */
final class Batch {

    private static final String RESOURCE = Batch.class.getName();

    private final Map<Documents<?>, Changes> changes = new LinkedHashMap<>();

    /** The changes of one collection. */
    interface Changes {

        /** @throws com.mongodb.MongoException when not all of them were written; then the batch must be handled again */
        void write();

        /** As {@link #write}, for all events of a stream that were handled before. */
        int writeAnew();
    }

    static Batch of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, _ -> new Batch());
    }

    /** Those of the batch that is being handled now. */
    @SuppressWarnings("unchecked") // a collection always brings the same class of changes
    static <C extends Changes> C changesOf(Documents<?> documents, Supplier<C> none) {
        return (C) of(CurrentUnitOfWork.get()).changes.computeIfAbsent(documents, _ -> none.get());
    }

    void write() {
        changes.values().forEach(Changes::write);
    }

    /** For the events that are handled in this unit of work, whichever others it gathered before. */
    void goOnIn(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    /** @return how many documents became other ones */
    int writeAnew() {
        return changes.values().stream().mapToInt(Changes::writeAnew).sum();
    }
}
