package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Subjects;

/** Whom a placement concerns: the three parties, and who supervises for two of them. */
final class Concerned {

    private Concerned() {}

    static Subjects by(PlacementConfirmed confirmed) {
        return parties(confirmed, confirmed.place().mentorId());
    }

    /** The agreement may name another mentor than the offer: then that one supervises. */
    static Subjects by(PlacementConfirmed confirmed, AgreementContent content) {
        return parties(
                confirmed,
                content.mentorId().orElseThrow(),
                content.schoolSupervisorId().orElseThrow());
    }

    private static Subjects parties(PlacementConfirmed confirmed, Id... supervising) {
        var place = confirmed.place();
        return Subjects.of(
                        confirmed.placementId(),
                        confirmed.offerId(),
                        confirmed.candidacyId(),
                        place.studentId(),
                        place.schoolId(),
                        place.employerId())
                .and(supervising);
    }
}
