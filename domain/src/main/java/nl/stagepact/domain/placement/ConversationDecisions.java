package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.ConversationEvent.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;

/** The three talk, or the coordinator exempts them from one conversation. */
record ConversationDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(ConversationCommand command) {
        return switch (command) {
            case HoldConversation c -> hold(c);
            case ExemptConversation c -> exempt(c);
            case AnswerPrivately c -> answer(c);
        };
    }

    private List<PlacementEvent> hold(HoldConversation command) {
        var supervision = placement.supervision();
        if (supervision.wasHeldLike(command)) {
            return List.of();
        }
        // expectations may be spoken out before the first day; all later conversations are about the work
        ONLY_A_RUNNING_PLACEMENT_GOES_ON.holdsIf(placement.status() == PlacementStatus.ACTIVE
                || command.conversation().kind() == ConversationKind.START_GESPREK
                        && placement.status().isBeforeStart()
                || placement.isLookedBackOnIn(command.conversation()));
        return List.of(supervision.hold(command, around.today()));
    }

    private List<PlacementEvent> exempt(ExemptConversation command) {
        var supervision = placement.supervision();
        if (supervision.wasExempted(command.conversation())) {
            return List.of();
        }
        placement.awaits(command.conversation());
        supervision.mayBeExempted(command.conversation());
        return List.of(new ConversationExempted(placement.id(), command.conversation(), command.reason()));
    }

    /** Also when all is over: what was not said in time may still be said. */
    private List<PlacementEvent> answer(AnswerPrivately command) {
        var event = new PrivateAnswerGiven(placement.id(), command.conversation(), command.answer());
        if (event.equals(placement.way().answers().get(command.conversation()))) {
            return List.of();
        }
        WHAT_HAS_ENDED_STAYS_ENDED.holdsIf(placement.status() != PlacementStatus.CANCELLED);
        placement.supervision().mayBeAnswered(command.conversation(), around.today());
        return List.of(event);
    }
}
