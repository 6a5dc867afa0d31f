package nl.stagepact.domain.offer;

import nl.stagepact.domain.offer.OfferCommand.ReconsiderCandidate;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import org.axonframework.eventhandling.EventHandler;

/** Whoever waits for a student who will not come hears so the same day. */
class WhenAStudentLeavesOrIsCorrectedThenCandidaciesAreReconsidered {

    private final OpenCandidacies openCandidacies;
    private final Commands commands;

    WhenAStudentLeavesOrIsCorrectedThenCandidaciesAreReconsidered(OpenCandidacies openCandidacies, Commands commands) {
        this.openCandidacies = openCandidacies;
        this.commands = commands;
    }

    @EventHandler
    void react(StudentLeft event) {
        reconsider(event.studentId());
    }

    @EventHandler
    void react(RegistrationCorrected event) {
        reconsider(event.studentId());
    }

    private void reconsider(StudentId student) {
        openCandidacies
                .of(student)
                .forEach(one -> commands.send(new ReconsiderCandidate(one.offerId(), one.candidacyId())));
    }
}
