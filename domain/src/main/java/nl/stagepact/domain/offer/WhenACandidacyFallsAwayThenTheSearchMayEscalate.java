package nl.stagepact.domain.offer;

import java.util.Optional;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import org.axonframework.eventhandling.EventHandler;

/** Shortly before the wanted start a candidacy that comes to nothing may leave the student with nothing. */
class WhenACandidacyFallsAwayThenTheSearchMayEscalate {

    private final Commands commands;

    WhenACandidacyFallsAwayThenTheSearchMayEscalate(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(CandidateRejected event, Subjects concerned) {
        mayEscalate(concerned);
    }

    @EventHandler
    void react(CandidateWithdrawn event, Subjects concerned) {
        if (event.reason() != WithdrawalReason.PLACED_ELSEWHERE) {
            mayEscalate(concerned);
        }
    }

    @EventHandler
    void react(CandidacyExpired event, Subjects concerned) {
        mayEscalate(concerned);
    }

    private void mayEscalate(Subjects concerned) {
        var student = concerned.only(StudentId.class).orElseThrow();
        commands.send(new EscalateSearch(student, Optional.empty()));
    }
}
