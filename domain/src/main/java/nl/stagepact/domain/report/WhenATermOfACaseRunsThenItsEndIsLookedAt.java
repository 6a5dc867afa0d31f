package nl.stagepact.domain.report;

import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportAcknowledged;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.ReportTermCommand.RemindOfAcknowledgement;
import nl.stagepact.domain.report.ReportTermCommand.RemindOfHearing;
import nl.stagepact.domain.report.ReportTermCommand.RemindOfInvestigation;
import nl.stagepact.domain.report.ReportTermCommand.RemindOfObjection;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionLodged;
import nl.stagepact.domain.report.VerdictEvent.DecisionApproved;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.eventhandling.EventHandler;

/** On the day after the last one: until then everything is in time. */
class WhenATermOfACaseRunsThenItsEndIsLookedAt {

    private final Deadlines deadlines;

    WhenATermOfACaseRunsThenItsEndIsLookedAt(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(DiscriminationReported event) {
        after(
                event.acknowledgement(),
                new RemindOfAcknowledgement(
                        event.reportId(), event.acknowledgement().untilDate()));
    }

    @EventHandler
    void react(ReportTransferred event) {
        after(
                event.acknowledgement(),
                new RemindOfAcknowledgement(
                        event.reportId(), event.acknowledgement().untilDate()));
    }

    @EventHandler
    void react(ReportAcknowledged event) {
        event.investigation()
                .ifPresent(term -> after(term, new RemindOfInvestigation(event.reportId(), term.untilDate())));
    }

    @EventHandler
    void react(DecisionApproved event) {
        event.hearing().ifPresent(term -> after(term, new RemindOfHearing(event.reportId(), term.untilDate())));
    }

    @EventHandler
    void react(CaseObjectionLodged event) {
        event.decision().ifPresent(term -> after(term, new RemindOfObjection(event.reportId(), term.untilDate())));
    }

    private void after(ReportTerm term, ReportTermCommand reminder) {
        deadlines.on(term.untilDate().plusDays(1), reminder);
    }
}
