package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.offer.OfferRule.*;

import java.util.Optional;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.InviteCandidate;
import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyTest extends OfferExamples {

    private static final Personal<String> EXPLANATION = told(SANNE, "Wij hebben nu te weinig begeleiders.");

    @Test
    void an_employer_invites_a_candidate() {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .when(theEmployer(), new InviteCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateInvited(OFFER, candidacyOf(SANNE), termOf(Party.EMPLOYER)))
                .about(candidacyOf(SANNE))
                .atVersion(3)
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void inviting_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), new InviteCandidate(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void an_open_candidacy_changes() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), new InviteCandidate(OFFER, candidacyOf(SANNE)))
                .thenAllowedBy(
                        ONLY_AN_OPEN_CANDIDACY_CHANGES,
                        new CandidateInvited(OFFER, candidacyOf(SANNE), termOf(Party.EMPLOYER)));
    }

    @Test
    void an_employer_accepts_a_candidate() {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void accepting_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE), invited(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_CANDIDATE_CHOSEN")
    void an_employer_rejects_a_candidate_for_a_reason_of_the_work(RejectionReason reason) {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .when(theEmployer(), rejectFor(reason, Optional.empty()))
                .then(new CandidateRejected(OFFER, candidacyOf(SANNE), reason, Optional.empty(), EXPLANATION))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void rejecting_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE))
                .when(
                        theEmployer(),
                        new RejectCandidate(
                                OFFER, candidacyOf(SANNE), RejectionReason.CAPACITY, Optional.empty(), EXPLANATION))
                .andAgainNothing();
    }

    @Test
    void the_reason_of_a_rejection_never_changes() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(theEmployer(), rejectFor(RejectionReason.TRAVEL_DISTANCE, Optional.empty()))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void the_explanation_of_a_rejection_never_changes() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(
                        theEmployer(),
                        new RejectCandidate(
                                OFFER,
                                candidacyOf(SANNE),
                                RejectionReason.CAPACITY,
                                Optional.empty(),
                                told(SANNE, "Bij nader inzien is er geen plek.")))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void whoever_chooses_another_says_by_which_criterion() {
        var criterion = Optional.of("ervaring met zuurdesem");

        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), rejectFor(RejectionReason.OTHER_CANDIDATE_CHOSEN, criterion))
                .thenAllowedBy(
                        CHOOSING_ANOTHER_NAMES_THE_CRITERION,
                        rejection(SANNE, RejectionReason.OTHER_CANDIDATE_CHOSEN, criterion));
    }

    @Test
    void whoever_chooses_another_without_a_criterion_is_refused() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), rejectFor(RejectionReason.OTHER_CANDIDATE_CHOSEN, Optional.empty()))
                .thenRefusedWith(CHOOSING_ANOTHER_NAMES_THE_CRITERION);
    }

    @Test
    void a_student_withdraws() {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .when(theStudent(SANNE), withdraw(WithdrawalReason.STUDENT))
                .then(new CandidateWithdrawn(OFFER, candidacyOf(SANNE), WithdrawalReason.STUDENT))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void withdrawing_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(theCoordinator(), new WithdrawCandidate(OFFER, candidacyOf(SANNE), WithdrawalReason.SCHOOL))
                .andAgainNothing();
    }

    @Test
    void what_was_withdrawn_for_one_reason_need_not_be_withdrawn_for_another() {
        given(anOpenOffer(), proposed(SANNE), withdrawn(SANNE))
                .when(theCoordinator(), withdraw(WithdrawalReason.PLACED_ELSEWHERE))
                .thenNothing();
    }

    @Test
    void a_rejected_candidate_is_not_invited() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(theEmployer(), new InviteCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void a_candidate_who_withdrew_is_not_accepted() {
        given(anOpenOffer(), proposed(SANNE), withdrawn(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void a_candidate_who_withdrew_is_not_rejected() {
        given(anOpenOffer(), proposed(SANNE), withdrawn(SANNE))
                .when(theEmployer(), rejectFor(RejectionReason.CAPACITY, Optional.empty()))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void a_confirmed_candidate_does_not_withdraw_any_more() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .when(theStudent(SANNE), withdraw(WithdrawalReason.STUDENT))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    private static RejectCandidate rejectFor(RejectionReason reason, Optional<String> criterion) {
        return new RejectCandidate(OFFER, candidacyOf(SANNE), reason, criterion, EXPLANATION);
    }

    private static WithdrawCandidate withdraw(WithdrawalReason reason) {
        return new WithdrawCandidate(OFFER, candidacyOf(SANNE), reason);
    }
}
