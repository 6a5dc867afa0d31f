package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** What belongs to a conversation beside its report. */
public sealed interface ConversationEvent extends PlacementEvent {

    /**
     * What the student says in private, next to this conversation. It is for the school alone: nobody at the employer reads it,
     * or learns that it was given. Given again it replaces what was said before.
     */
    @Revision("1")
    record PrivateAnswerGiven(PlacementId placementId, Conversation conversation, Personal<PrivateAnswer> answer)
            implements ConversationEvent {}
}
