package nl.stagepact.domain.employer;

import nl.stagepact.domain.employer.ProcedureEvent.ObjectionLodged;
import nl.stagepact.domain.report.VerdictCommand.ReceiveEmployersObjection;
import nl.stagepact.domain.shared.Commands;
import org.axonframework.eventhandling.EventHandler;

/** So that somebody judges who had no part in the decision. The grounds are under the key of the case already. */
class WhenTheMeasureOfACaseIsObjectedToThenTheCaseTakesItUp {

    private final Commands commands;

    WhenTheMeasureOfACaseIsObjectedToThenTheCaseTakesItUp(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(ObjectionLodged event) {
        event.reportId()
                .ifPresent(report ->
                        commands.send(new ReceiveEmployersObjection(report, event.lodgedDate(), event.grounds())));
    }
}
