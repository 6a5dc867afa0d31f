package nl.stagepact.domain.offer;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
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

    /** What happened to the offer itself. */
    sealed interface VacancyEvent extends OfferEvent {}

    /** @param freshness nothing in revision 1, from before offers went stale */
    @Revision("2")
    record PlacementOffered(OfferId offerId, EmployerId employerId, OfferTerms terms, Optional<Freshness> freshness)
            implements VacancyEvent {}

    /**
     * The employer changed what it offers. What somebody was proposed for before stands in the events before.
     *
     * @param terms all of them, as they are from now on
     * @param openCandidacies whom it is told
     */
    @Revision("1")
    record OfferRevised(OfferId offerId, OfferTerms terms, String reason, List<CandidacyId> openCandidacies)
            implements VacancyEvent {

        public OfferRevised {
            openCandidacies = List.copyOf(openCandidacies);
        }
    }

    /**
     * Will it still be true?
     *
     * @param freshness that is running out
     */
    @Revision("1")
    record OfferReconfirmationAsked(OfferId offerId, Freshness freshness) implements VacancyEvent {}

    /**
     * It is still true, the employer says.
     *
     * @param freshness from now on
     */
    @Revision("1")
    record OfferReconfirmed(OfferId offerId, Freshness freshness) implements VacancyEvent {}

    /**
     * Nobody said in time that it was still true. Who was accepted keeps the seat.
     *
     * @param freshness that ran out
     */
    @Revision("1")
    record OfferExpired(OfferId offerId, Freshness freshness) implements VacancyEvent {}

    @Revision("1")
    record OfferWithdrawn(OfferId offerId, String reason) implements VacancyEvent {}

    /** Every seat is confirmed. A released seat, or a revision with more seats, opens the offer again. */
    @Revision("1")
    record OfferFilled(OfferId offerId) implements VacancyEvent {}

    /**
     * @param attempt 1, and one more each time after an earlier candidacy of this student for this offer ended
     * @param proposal since revision 2; of an older one the school is the origin, it has no term, and it counts as blind
     */
    @Revision("2")
    record CandidateProposed(
            OfferId offerId,
            CandidacyId candidacyId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            int attempt,
            Period period,
            Optional<Proposal> proposal)
            implements CandidacyEvent {}

    /** @param term in which the employer must now say yes or no; since revision 2 */
    @Revision("2")
    record CandidateInvited(OfferId offerId, CandidacyId candidacyId, Optional<AnswerTerm> term)
            implements CandidacyEvent {}

    /**
     * @param term in which the student must confirm; since revision 2. An older acceptance has none, and unveiled the student
     *     by itself
     */
    @Revision("2")
    record CandidateAccepted(OfferId offerId, CandidacyId candidacyId, Optional<AnswerTerm> term)
            implements CandidacyEvent {}

    /**
     * From here on the employer of a blind offer knows who the candidate is. It follows upon the acceptance, in the same
     * decision, and nothing else ever leads to it: whoever is rejected, withdraws or expires is never unveiled.
     */
    @Revision("1")
    record CandidateUnveiled(OfferId offerId, CandidacyId candidacyId) implements CandidacyEvent {}

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

    /**
     * Whoever must answer was reminded.
     *
     * @param day how many days after the question
     */
    @Revision("1")
    record CandidacyReminded(OfferId offerId, CandidacyId candidacyId, int day, AnswerTerm term)
            implements CandidacyEvent {}

    /**
     * Nobody answered in time. A seat that was kept is free again.
     *
     * @param silent who should have answered
     */
    @Revision("1")
    record CandidacyExpired(OfferId offerId, CandidacyId candidacyId, Party silent) implements CandidacyEvent {}

    @Revision("1")
    record SeatReleased(OfferId offerId, CandidacyId candidacyId) implements CandidacyEvent {}
}
