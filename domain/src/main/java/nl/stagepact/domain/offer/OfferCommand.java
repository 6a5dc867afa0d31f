package nl.stagepact.domain.offer;

import java.util.Optional;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an offer's stream; its candidacies live in it, so its seats can never be given twice. */
public sealed interface OfferCommand {

    @TargetAggregateIdentifier
    OfferId offerId();

    record OfferPlacement(OfferId offerId, EmployerId employerId, OfferTerms terms) implements OfferCommand {}

    /** Takes the offer off the market; its open candidacies end with {@code OFFER_GONE}. */
    record WithdrawOffer(OfferId offerId, String reason) implements OfferCommand {}

    /** The school proposes one of its students. */
    record ProposeCandidate(OfferId offerId, StudentId studentId) implements OfferCommand {}

    /** The employer wants to meet the student first. */
    record InviteCandidate(OfferId offerId, CandidacyId candidacyId) implements OfferCommand {}

    /** The employer wants the student; from here on a seat is kept. */
    record AcceptCandidate(OfferId offerId, CandidacyId candidacyId) implements OfferCommand {}

    /**
     * @param criterion by what the other candidate was chosen; only with {@code OTHER_CANDIDATE_CHOSEN}, and then required
     * @param explanation for the student to read
     */
    record RejectCandidate(
            OfferId offerId,
            CandidacyId candidacyId,
            RejectionReason reason,
            Optional<String> criterion,
            Personal<String> explanation)
            implements OfferCommand {}

    /** The student has the last word: from here on the place is theirs. */
    record ConfirmCandidate(OfferId offerId, CandidacyId candidacyId) implements OfferCommand {}

    record WithdrawCandidate(OfferId offerId, CandidacyId candidacyId, WithdrawalReason reason)
            implements OfferCommand {}

    /** A confirmed student will not come after all: the seat can be given to somebody else. */
    record ReleaseSeat(OfferId offerId, CandidacyId candidacyId) implements OfferCommand {}
}
