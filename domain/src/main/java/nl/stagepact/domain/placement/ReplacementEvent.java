package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** About where the student goes on: for the school, the student and SBB, not for the employer's people. */
public sealed interface ReplacementEvent extends PlacementEvent {

    /** @param dueDate by which the school should have an answer */
    @Revision("1")
    record ReplacementRequired(
            PlacementId placementId, ReplacementCause cause, LocalDate fromDate, LocalDate dueDate, int policyVersion)
            implements ReplacementEvent {}

    @Revision("1")
    record ReplacementOverdue(PlacementId placementId, LocalDate dueDate) implements ReplacementEvent {}

    @Revision("1")
    record ReplacementSolved(
            PlacementId placementId,
            ReplacementOutcome outcome,
            Optional<LocalDate> untilDate,
            Optional<PlacementId> successorId)
            implements ReplacementEvent {}
}
