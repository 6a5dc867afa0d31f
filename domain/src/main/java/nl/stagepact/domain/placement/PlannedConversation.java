package nl.stagepact.domain.placement;

import java.util.Optional;

/** @param window nothing when the placement is too short for this conversation: not required, and recorded as such */
public record PlannedConversation(Conversation conversation, Optional<Window> window) {

    public boolean isRequired() {
        return window.isPresent();
    }
}
