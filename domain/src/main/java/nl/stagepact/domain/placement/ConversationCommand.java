package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;

/** About one of the three conversations. */
public sealed interface ConversationCommand extends PlacementCommand {

    /** One of the three conversations was held, and this is the report of it. */
    sealed interface HoldConversation extends ConversationCommand {

        Conversation conversation();

        ConversationReport report();
    }

    /**
     * @param expectations of student, school and employer
     * @param safety what was said about safety, and where to report
     */
    record HoldStartGesprek(
            PlacementId placementId,
            ConversationReport report,
            Personal<String> expectations,
            Personal<String> tasks,
            Personal<String> safety)
            implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.START_GESPREK;
        }
    }

    /** @param number 1, or higher in long placements, which have one for each started half-year */
    record HoldMidtermCheck(
            PlacementId placementId,
            int number,
            ConversationReport report,
            Personal<String> progress,
            boolean agreedTasksFollowed)
            implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.midtermCheck(number);
        }
    }

    record HoldEindGesprek(PlacementId placementId, ConversationReport report, Personal<String> employersView)
            implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.EIND_GESPREK;
        }
    }

    /** The placement was terminated, and the three looked back on it. */
    record HoldExitConversation(PlacementId placementId, ConversationReport report) implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.EXIT_CONVERSATION;
        }
    }

    /** The coordinator decides that this conversation need not be held. */
    record ExemptConversation(PlacementId placementId, Conversation conversation, Personal<String> reason)
            implements ConversationCommand {}

    /** By the student, and only for the school. */
    record AnswerPrivately(PlacementId placementId, Conversation conversation, Personal<PrivateAnswer> answer)
            implements ConversationCommand {}
}
