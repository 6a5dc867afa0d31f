package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** About what came of it. */
public sealed interface ResultEvent extends PlacementEvent {

    /** Replaces what was recorded for the same period; by the employer it confirms what the student recorded. */
    @Revision("1")
    record HoursRecorded(PlacementId placementId, Period period, int hours, Party by) implements ResultEvent {}

    /** A single student's scores are never shown to the employer. */
    @Revision("1")
    record StudentReviewed(PlacementId placementId, Personal<StudentReview> review) implements ResultEvent {}

    @Revision("1")
    record OutflowRecorded(PlacementId placementId, Outflow outflow) implements ResultEvent {}
}
