package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.Test;

/** Employer, student and school of a candidacy act on it; to all others it looks as if it didn't exist. */
class WhoMayActOnACandidacyTest extends OfferExamples {

    @Test
    void a_student_acts_on_their_own_candidacy() {
        given(anOpenOffer(), proposed(SANNE), proposed(JAMILA))
                .when(theStudent(SANNE), withdraw())
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, withdrawnBySanne());
    }

    @Test
    void another_candidate_for_the_same_offer_never_does() {
        given(anOpenOffer(), proposed(SANNE), proposed(JAMILA))
                .when(theStudent(JAMILA), withdraw())
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void the_school_of_another_candidate_never_does() {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .when(anotherSchool(), withdraw())
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void another_employer_never_does() {
        given(anOpenOffer(), proposed(SANNE))
                .when(anotherEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_candidacy_that_exists_can_be_acted_on() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theCoordinator(), withdraw())
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, withdrawnBySanne());
    }

    @Test
    void a_candidacy_for_another_offer_does_not_exist_here() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, new CandidacyId(uuid("for another offer"))))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void an_offer_that_was_never_made_does_not_exist() {
        givenNothing()
                .when(theEmployer(), new WithdrawOffer(OFFER, REASON))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void the_answer_to_one_candidate_does_not_depend_on_what_happened_to_others() {
        given(anOpenOffer(), proposed(SANNE), proposed(JAMILA), invited(JAMILA), accepted(JAMILA))
                .when(havingSeen(1, theEmployer()), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenAllowedBy(
                        NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE,
                        new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)));
    }

    @Test
    void an_answer_to_a_candidate_who_changed_meanwhile_is_stale() {
        given(anOpenOffer(), proposed(SANNE), proposed(JAMILA), invited(SANNE))
                .when(havingSeen(1, theEmployer()), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    @Test
    void whoever_saw_the_offer_as_it_is_may_withdraw_it() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(havingSeen(2, theEmployer()), new WithdrawOffer(OFFER, REASON))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, new OfferWithdrawn(OFFER, REASON));
    }

    @Test
    void whoever_saw_the_offer_without_its_last_candidate_may_not_withdraw_it() {
        given(anOpenOffer(), proposed(SANNE))
                .when(havingSeen(0, theEmployer()), new WithdrawOffer(OFFER, REASON))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    private static WithdrawCandidate withdraw() {
        return new WithdrawCandidate(OFFER, candidacyOf(SANNE), WithdrawalReason.STUDENT);
    }

    private static CandidateWithdrawn withdrawnBySanne() {
        return new CandidateWithdrawn(OFFER, candidacyOf(SANNE), WithdrawalReason.STUDENT);
    }
}
