package nl.stagepact.application.erasure;

import java.util.List;
import nl.stagepact.application.platform.Processors;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.shared.Id;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what was decided: destroys the key and every copy. The event comes first: it is what can't be lost, whatever happens in
 * between, while a key that was destroyed for a decision that failed would be a loss. What fails is parked and tried again, and
 * the application's health is down until it is done.
 */
@Component
class Eraser implements Processors.Registration {

    static final String NAME = "Eraser";

    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);

    private final SubjectKeys keys;
    private final List<Copies> copies;
    private final Looks looks;

    Eraser(SubjectKeys keys, List<Copies> copies, Looks looks) {
        this.keys = keys;
        this.copies = copies;
        this.looks = looks;
    }

    @Override
    public void register(Processors processors) {
        processors.automation(NAME, this);
    }

    @EventHandler
    void on(SubjectErased event) {
        forget(event.subject());
        looks.begin(event.subject());
    }

    /** Once more: somebody may have written down at that very moment what they had read before. */
    void lookAgain() {
        looks.due(this::forget);
    }

    /** The key first: nothing can be read from the events any more, nor written again, while the copies go. */
    private void forget(Id subject) {
        keys.erase(subject.value());
        copies.forEach(each -> each.forget(subject));
        LOG.info("Everything about {} {} is gone", subject.kind(), subject);
    }
}
