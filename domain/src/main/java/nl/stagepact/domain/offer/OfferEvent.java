package nl.stagepact.domain.offer;

import java.util.Optional;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.serialization.Revision;

/** What happened to an offer and to its candidacies. */
public sealed interface OfferEvent {

    OfferId offerId();

    /** What happened to one of the offer's candidacies. */
    sealed interface CandidacyEvent extends OfferEvent {

        CandidacyId candidacyId();
    }

    @Revision("1")
    record PlacementOffered(OfferId offerId, EmployerId employerId, OfferTerms terms) implements OfferEvent {}

    @Revision("1")
    record OfferWithdrawn(OfferId offerId, String reason) implements OfferEvent {}

    /** Every seat is confirmed. A released seat opens the offer again. */
    @Revision("1")
    record OfferFilled(OfferId offerId) implements OfferEvent {}

    /** @param attempt 1, and one more each time after an earlier candidacy of this student for this offer ended */
    @Revision("1")
    record CandidateProposed(
            OfferId offerId,
            CandidacyId candidacyId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            int attempt,
            Period period)
            implements CandidacyEvent {}

    @Revision("1")
    record CandidateInvited(OfferId offerId, CandidacyId candidacyId) implements CandidacyEvent {}

    @Revision("1")
    record CandidateAccepted(OfferId offerId, CandidacyId candidacyId) implements CandidacyEvent {}

    @Revision("1")
    record CandidateRejected(
            OfferId offerId,
            CandidacyId candidacyId,
            RejectionReason reason,
            Optional<String> criterion,
            Personal<String> explanation)
            implements CandidacyEvent {}

    /** The student said yes, and the period is reserved: the placement exists. Carries all that the placement starts from. */
    @Revision("1")
    record CandidateConfirmed(OfferId offerId, CandidacyId candidacyId, ConfirmedPlace place)
            implements CandidacyEvent {}

    @Revision("1")
    record CandidateWithdrawn(OfferId offerId, CandidacyId candidacyId, WithdrawalReason reason)
            implements CandidacyEvent {}

    @Revision("1")
    record SeatReleased(OfferId offerId, CandidacyId candidacyId) implements CandidacyEvent {}
}
