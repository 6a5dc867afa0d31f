package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.PersonId;

/**
 * What came between in a placement.
 *
 * @param interruption the one that goes on; nothing once it was resumed
 * @param away those that are over, the oldest first
 * @param noShows days in the first week on which the student did not come
 * @param mentor who supervises at the workplace instead of whom the agreement names
 * @param supervisor the same for the school
 */
record Incidents(
        Optional<PlacementInterrupted> interruption,
        List<TimeAway> away,
        Set<LocalDate> noShows,
        Optional<PersonId> mentor,
        Optional<PersonId> supervisor) {

    static final Incidents NONE =
            new Incidents(Optional.empty(), List.of(), Set.of(), Optional.empty(), Optional.empty());

    Incidents after(IncidentEvent event) {
        return switch (event) {
            case PlacementInterrupted e -> new Incidents(Optional.of(e), away, noShows, mentor, supervisor);
            case PlacementResumed e ->
                new Incidents(Optional.empty(), awayUntil(e.resumedDate()), noShows, mentor, supervisor);
            case NoShowReported e -> {
                var days = new HashSet<>(noShows);
                days.add(e.date());
                yield new Incidents(interruption, away, Set.copyOf(days), mentor, supervisor);
            }
            case MentorReplaced e -> new Incidents(interruption, away, noShows, Optional.of(e.mentorId()), supervisor);
            case SupervisorReplaced e ->
                new Incidents(interruption, away, noShows, mentor, Optional.of(e.schoolSupervisorId()));
        };
    }

    /** With the one that goes on, if it ends on that day. */
    List<TimeAway> awayUntil(LocalDate back) {
        var ending = interruption.map(open -> new TimeAway(open.fromDate(), back));
        return Stream.concat(away.stream(), ending.stream()).toList();
    }

    /** The first day back from the last one. */
    Optional<LocalDate> resumed() {
        return away.isEmpty() ? Optional.empty() : Optional.of(away.getLast().backDate());
    }

    /** A new agreement says itself who supervises. */
    Incidents supervisedAsAgreed() {
        return new Incidents(interruption, away, noShows, Optional.empty(), Optional.empty());
    }
}
