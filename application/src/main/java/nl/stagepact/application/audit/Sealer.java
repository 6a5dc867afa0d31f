package nl.stagepact.application.audit;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Seals each event of a batch, in the log's order, together with the position up to which all is sealed. */
final class Sealer implements EventMessageHandler {

    private static final String WAITING = "events to be sealed";

    private final SealBook book;

    Sealer(SealBook book) {
        this.book = book;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) {
        waiting().add(event.getIdentifier());
        return null;
    }

    private List<String> waiting() {
        var batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(WAITING, _ -> {
            var waiting = new ArrayList<String>();
            batch.onPrepareCommit(_ -> book.seal(waiting));
            return waiting;
        });
    }
}
