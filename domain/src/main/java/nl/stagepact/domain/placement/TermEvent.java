package nl.stagepact.domain.placement;

import java.time.LocalDate;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** A day came on which something should have been done, and it was not. */
public sealed interface TermEvent extends PlacementEvent {

    /** About a conversation that is neither held nor exempted. Said once of each window. */
    sealed interface ConversationTermEvent extends TermEvent {

        Conversation conversation();

        /** The last day of the window. */
        LocalDate closesDate();

        /** The policy that set the term. */
        int policyVersion();
    }

    /** Its window is about to close. */
    @Revision("1")
    record ConversationDue(PlacementId placementId, Conversation conversation, LocalDate closesDate, int policyVersion)
            implements ConversationTermEvent {}

    /** Its window has closed. */
    @Revision("1")
    record ConversationOverdue(
            PlacementId placementId, Conversation conversation, LocalDate closesDate, int policyVersion)
            implements ConversationTermEvent {}

    /**
     * Its window closed a while ago: the coordinator is to see to it.
     *
     * @param number 1 for the first time, and one more for each time after that
     */
    @Revision("1")
    record ConversationEscalated(
            PlacementId placementId, Conversation conversation, LocalDate closesDate, int number, int policyVersion)
            implements ConversationTermEvent {}

    /**
     * The first day is near, and not all have signed; perhaps there is nothing to sign yet. Said once of each first day.
     *
     * @param startDate the first day, as far as it is known
     */
    @Revision("1")
    record SigningOverdue(PlacementId placementId, LocalDate startDate, int policyVersion) implements TermEvent {}

    /** The first day has come, and not all have signed: the student can't begin. Said once of each first day. */
    @Revision("1")
    record StartBlocked(PlacementId placementId, LocalDate startDate) implements TermEvent {}
}
