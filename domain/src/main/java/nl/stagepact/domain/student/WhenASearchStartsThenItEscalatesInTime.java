package nl.stagepact.domain.student;

import java.util.Optional;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.student.StudentCommand.EndSearch;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import org.axonframework.eventhandling.EventHandler;

/** Six weeks before the wanted start the school takes over, unless there is a place by then; after the last day it is over. */
class WhenASearchStartsThenItEscalatesInTime {

    private final SearchPolicy policy;
    private final Deadlines deadlines;

    WhenASearchStartsThenItEscalatesInTime(SearchPolicy policy, Deadlines deadlines) {
        this.policy = policy;
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(SearchStarted event) {
        deadlines.on(policy.escalatesOn(event.wanted()), new EscalateSearch(event.studentId(), Optional.empty()));
        deadlines.on(event.wanted().endDate().plusDays(1), new EndSearch(event.studentId(), SearchEnd.PERIOD_OVER));
    }
}
