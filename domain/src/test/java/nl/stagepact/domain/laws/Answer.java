package nl.stagepact.domain.laws;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Decided;
import nl.stagepact.domain.shared.Rule;
import org.axonframework.eventhandling.DomainEventMessage;

/** What came of a command: decided or refused, and the events. */
record Answer(Optional<Decided> decided, Optional<Rule> refusedBy, List<DomainEventMessage<?>> events) {

    /** The decision without the identity of its messages. */
    Answer.Bare bare() {
        return new Bare(
                decided,
                refusedBy,
                events.stream().<Object>map(DomainEventMessage::getPayload).toList());
    }

    record Bare(Optional<Decided> decided, Optional<Rule> refusedBy, List<Object> payloads) {}
}
