package nl.stagepact.domain.employer;

import java.time.Instant;
import java.time.LocalDate;
import nl.stagepact.domain.employer.EmployerCommand.LetRecognitionLapse;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * Four years without placements count from the day on which it holds (again), and never from before that was recorded: of
 * earlier placements nothing is known here. Whoever places students has them counted anew at the end of each placement.
 */
class WhenARecognitionHoldsThenItMayLapse {

    private final Deadlines deadlines;

    WhenARecognitionHoldsThenItMayLapse(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(RecognitionEvent event, @Timestamp Instant at) {
        var decision = Decision.of(event);
        var recorded = BusinessDay.of(at);
        if (decision.status() == RecognitionStatus.GRANTED) {
            count(event, decision.effectiveDate(), recorded);
        } else if (decision.status() == RecognitionStatus.SUSPENDED) {
            decision.untilDate().ifPresent(last -> count(event, last.plusDays(1), recorded));
        }
    }

    private void count(RecognitionEvent event, LocalDate holds, LocalDate recorded) {
        var from = holds.isBefore(recorded) ? recorded : holds;
        deadlines.on(
                from.plusYears(SbbDecisions.YEARS), new LetRecognitionLapse(event.employerId(), event.crebo(), from));
    }
}
