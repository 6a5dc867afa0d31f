package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.PersonId;

/**
 * What came between in a placement.
 *
 * @param interruption the one that goes on; nothing once it was resumed
 * @param resumed the last day on which it was resumed
 * @param noShows days in the first week on which the student did not come
 * @param mentor who supervises at the workplace instead of whom the agreement names
 * @param supervisor the same for the school
 */
record Incidents(
        Optional<PlacementInterrupted> interruption,
        Optional<LocalDate> resumed,
        Set<LocalDate> noShows,
        Optional<PersonId> mentor,
        Optional<PersonId> supervisor) {

    static final Incidents NONE =
            new Incidents(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    Incidents after(IncidentEvent event) {
        return switch (event) {
            case PlacementInterrupted e -> new Incidents(Optional.of(e), resumed, noShows, mentor, supervisor);
            case PlacementResumed e ->
                new Incidents(Optional.empty(), Optional.of(e.resumedDate()), noShows, mentor, supervisor);
            case NoShowReported e -> {
                var days = new HashSet<>(noShows);
                days.add(e.date());
                yield new Incidents(interruption, resumed, Set.copyOf(days), mentor, supervisor);
            }
            case MentorReplaced e ->
                new Incidents(interruption, resumed, noShows, Optional.of(e.mentorId()), supervisor);
            case SupervisorReplaced e ->
                new Incidents(interruption, resumed, noShows, mentor, Optional.of(e.schoolSupervisorId()));
        };
    }

    /** A new agreement says itself who supervises. */
    Incidents supervisedAsAgreed() {
        return new Incidents(interruption, resumed, noShows, Optional.empty(), Optional.empty());
    }
}
