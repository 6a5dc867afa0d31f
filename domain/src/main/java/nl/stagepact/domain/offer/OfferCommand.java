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

    /** Asked of the offer itself, by its employer. */
    sealed interface VacancyCommand extends OfferCommand {}

    /** Asked of one of the offer's candidacies, by those it concerns. */
    sealed interface CandidacyCommand extends OfferCommand {

        CandidacyId candidacyId();
    }

    record OfferPlacement(OfferId offerId, EmployerId employerId, OfferTerms terms) implements VacancyCommand {}

    /**
     * @param terms all of them, as they are to be from now on
     * @param reason what changed and why, for whoever was proposed already
     */
    record ReviseOffer(OfferId offerId, OfferTerms terms, String reason) implements VacancyCommand {}

    /** The employer says that the offer is still true; one that had expired is back on the market. */
    record ReconfirmOffer(OfferId offerId) implements VacancyCommand {}

    /** By Stagepact, when it is time; too early or too late it does nothing. */
    record AskForReconfirmation(OfferId offerId) implements VacancyCommand {}

    /** By Stagepact, when it is time; too early or too late it does nothing. */
    record ExpireOffer(OfferId offerId) implements VacancyCommand {}

    /**
     * By Stagepact, when the employer's recognition may have fallen away. If it has, the offer goes off the market and its open
     * candidacies end with {@code RECOGNITION}; who is confirmed keeps the place.
     */
    record ReconsiderOffer(OfferId offerId) implements VacancyCommand {}

    /** Takes the offer off the market; its open candidacies end with {@code OFFER_GONE}. */
    record WithdrawOffer(OfferId offerId, String reason) implements VacancyCommand {}

    /**
     * The school proposes one of its students, or the student applies. Whoever comes second finds the candidacy that the other
     * way began: there is never more than one that is open.
     */
    record ProposeCandidate(OfferId offerId, StudentId studentId) implements OfferCommand {}

    /** The employer wants to meet the student first. */
    record InviteCandidate(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}

    /** The employer wants the student; from here on a seat is kept. */
    record AcceptCandidate(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}

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
            implements CandidacyCommand {}

    /** The student has the last word: from here on the place is theirs. */
    record ConfirmCandidate(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}

    record WithdrawCandidate(OfferId offerId, CandidacyId candidacyId, WithdrawalReason reason)
            implements CandidacyCommand {}

    /**
     * Reminds whoever must answer, when it is time for that; otherwise nothing happens. Stagepact itself asks it, when a
     * deadline fires.
     */
    record RemindOfCandidacy(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}

    /** Ends a candidacy that nobody answered within its term; otherwise nothing happens. Asked by Stagepact itself. */
    record ExpireCandidacy(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}

    /**
     * Sent by Stagepact itself when the student left the school, or turned out to learn something else. Ends the candidacy if
     * it can't become a placement any more.
     */
    record ReconsiderCandidate(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}

    /** A confirmed student will not come after all: the seat can be given to somebody else. */
    record ReleaseSeat(OfferId offerId, CandidacyId candidacyId) implements CandidacyCommand {}
}
