package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** Something came between. */
public sealed interface IncidentEvent extends PlacementEvent {

    /** Nobody owes anything until it is resumed; why is not for the employer's people. */
    @Revision("1")
    record PlacementInterrupted(
            PlacementId placementId, LocalDate fromDate, Optional<LocalDate> expectedUntilDate, Personal<String> reason)
            implements IncidentEvent {}

    /** The end date stays as agreed; the windows of what is not yet held are planned anew, see the plan that follows. */
    @Revision("1")
    record PlacementResumed(PlacementId placementId, LocalDate resumedDate) implements IncidentEvent {}

    @Revision("1")
    record NoShowReported(PlacementId placementId, LocalDate date, int policyVersion) implements IncidentEvent {}

    /** The rights of the one before end here, those of the other begin. */
    @Revision("1")
    record MentorReplaced(PlacementId placementId, PersonId previousId, PersonId mentorId) implements IncidentEvent {}

    @Revision("1")
    record SupervisorReplaced(PlacementId placementId, PersonId previousId, PersonId schoolSupervisorId)
            implements IncidentEvent {}
}
