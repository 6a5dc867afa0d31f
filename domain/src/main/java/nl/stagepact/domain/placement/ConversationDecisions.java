package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;

/** The three talk, or the coordinator exempts them from one conversation. */
record ConversationDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(ConversationCommand command) {
        return switch (command) {
            case HoldConversation c -> hold(c);
            case ExemptConversation c -> exempt(c);
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
                        && placement.status().isBeforeStart());
        return List.of(supervision.hold(command, around.today()));
    }

    private List<PlacementEvent> exempt(ExemptConversation command) {
        var supervision = placement.supervision();
        if (supervision.wasExempted(command.conversation())) {
            return List.of();
        }
        placement.hasNotEnded();
        supervision.mayBeExempted(command.conversation());
        return List.of(new ConversationExempted(placement.id(), command.conversation(), command.reason()));
    }
}
