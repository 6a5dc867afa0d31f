package nl.stagepact.domain.employer;

import java.time.Instant;
import nl.stagepact.domain.employer.ProcedureCommand.FollowCaseOnObjection;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionDecided;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Commands;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * So that it stands open no longer where the employer lodged it. That the measure is lifted when it won is told by another
 * event, before or after this.
 */
class WhenACaseJudgesTheEmployersObjectionThenItIsDecided {

    private final Commands commands;

    WhenACaseJudgesTheEmployersObjectionThenItIsDecided(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(CaseObjectionDecided event, @Timestamp Instant at) {
        if (event.party() == ObjectingParty.EMPLOYER) {
            event.employerId()
                    .ifPresent(employer -> commands.send(new FollowCaseOnObjection(
                            employer, event.reportId(), of(event.outcome()), BusinessDay.of(at))));
        }
    }

    private static ObjectionOutcome of(CaseObjectionOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> ObjectionOutcome.FOUNDED;
            case DISMISSED -> ObjectionOutcome.UNFOUNDED;
        };
    }
}
