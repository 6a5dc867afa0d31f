package nl.stagepact.domain.placement;

import java.util.Optional;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Subjects;

/** Whom a placement concerns: the three parties, and who supervises for two of them. */
final class Concerned {

    private Concerned() {}

    /** @param supervisor the school's, once there is one */
    static Subjects by(PlacementConfirmed confirmed, PersonId mentor, Optional<PersonId> supervisor) {
        var place = confirmed.place();
        var subjects = Subjects.of(
                confirmed.placementId(),
                confirmed.offerId(),
                confirmed.candidacyId(),
                place.studentId(),
                place.schoolId(),
                place.employerId(),
                mentor);
        return supervisor.map(subjects::and).orElse(subjects);
    }
}
