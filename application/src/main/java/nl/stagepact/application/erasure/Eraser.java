package nl.stagepact.application.erasure;

import java.util.List;
import nl.stagepact.application.platform.Processors;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Does what was decided: destroys the key and every copy. The event comes first: it is what can't be lost, whatever happens in
 * between, and a key destroyed for a decision that was never taken would be a loss. What fails is parked, tried again, and
 * counted in the application's health as all parked events.
 */
@Component
class Eraser implements Processors.Registration {

    private final SubjectKeys keys;
    private final List<Copies> copies;

    Eraser(SubjectKeys keys, List<Copies> copies) {
        this.keys = keys;
        this.copies = copies;
    }

    @Override
    public void register(Processors processors) {
        processors.automation("Eraser", this);
    }

    /** The key first: nothing can be read from the events any more, nor written again, while the copies go. */
    @EventHandler
    void on(SubjectErased event) {
        keys.erase(event.subject().value());
        copies.forEach(each -> each.forget(event.subject()));
    }
}
