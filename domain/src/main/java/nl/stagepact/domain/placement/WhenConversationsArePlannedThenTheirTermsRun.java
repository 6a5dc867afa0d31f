package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.eventhandling.EventHandler;

/** Each conversation falls due, is overdue and escalates: each unless it was held by then, or its window is another. */
class WhenConversationsArePlannedThenTheirTermsRun {

    private final Deadlines deadlines;
    private final SupervisionPolicies policies;

    WhenConversationsArePlannedThenTheirTermsRun(Deadlines deadlines, SupervisionPolicies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    @EventHandler
    void react(SupervisionPlanned event) {
        for (var planned : event.conversations()) {
            planned.window().map(Window::closesDate).ifPresent(closes -> {
                var remind = new RemindOfConversation(event.placementId(), planned.conversation(), closes);
                policies.edition(event.policyVersion()).termsOf(closes).forEach(day -> deadlines.on(day, remind));
            });
        }
    }
}
