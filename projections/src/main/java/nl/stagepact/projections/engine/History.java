package nl.stagepact.projections.engine;

import java.util.List;
import nl.stagepact.domain.shared.Id;
import org.axonframework.eventhandling.EventMessage;

/** All that ever happened in one stream, the oldest first; answered from the event store. */
@FunctionalInterface
public interface History {

    List<? extends EventMessage<?>> of(Id stream);
}
