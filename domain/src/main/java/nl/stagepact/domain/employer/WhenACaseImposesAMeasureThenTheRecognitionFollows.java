package nl.stagepact.domain.employer;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerCommand.LiftMeasure;
import nl.stagepact.domain.employer.EmployerCommand.SuspendRecognition;
import nl.stagepact.domain.employer.EmployerCommand.WithdrawRecognition;
import nl.stagepact.domain.report.VerdictEvent.DecisionApproved;
import nl.stagepact.domain.report.VerdictEvent.MeasureLifted;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Commands;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * From the moment on which a second officer agreed, and until it is lifted. What fails here is tried again and waits where
 * everybody sees it, so that no measure is lost; the case shows it as pending until the recognition tells of it. Nothing of
 * what was told in the case comes along: its motivation stands in the case alone.
 */
class WhenACaseImposesAMeasureThenTheRecognitionFollows {

    private static final String REASON =
            "Maatregel na onderzoek door SBB. De motivering staat in het besluit dat het leerbedrijf heeft gekregen.";

    private final Commands commands;

    WhenACaseImposesAMeasureThenTheRecognitionFollows(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(DecisionApproved event) {
        var employer = event.employerId();
        var measure = event.measure();
        var from = event.publishedDate();
        var report = Optional.of(event.reportId());
        switch (measure.kind()) {
            case SUSPENSION ->
                commands.send(new SuspendRecognition(
                        employer, measure.crebos(), from, measure.untilDate(), REASON, Optional.of(from), report));
            case WITHDRAWAL ->
                commands.send(new WithdrawRecognition(employer, measure.crebos(), from, from, REASON, report));
            case TALK, IMPROVEMENT -> {
                // leaves the recognition alone
            }
        }
    }

    @EventHandler
    void react(MeasureLifted event, @Timestamp Instant at) {
        commands.send(new LiftMeasure(event.employerId(), event.reportId(), BusinessDay.of(at)));
    }
}
