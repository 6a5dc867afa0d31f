package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateUnveiled;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.Test;

/** An employer that chooses blindly knows who it is from its acceptance on, and never otherwise. */
class ChoosingBlindlyTest extends OfferExamples {

    @Test
    void accepting_a_veiled_candidate_unveils_who_it_is() {
        given(anOpenOffer(seats(3).blindly()), proposedBlindly(SANNE), proposedBlindly(DAAN))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .then(
                        new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)),
                        new CandidateUnveiled(OFFER, candidacyOf(SANNE)))
                .about(candidacyOf(SANNE))
                .atVersion(4)
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void accepting_and_unveiling_again_changes_nothing() {
        given(anOpenOffer(seats(3).blindly()), proposedBlindly(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void who_was_never_veiled_is_not_unveiled() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)));
    }

    @Test
    void a_rejection_unveils_nobody() {
        given(anOpenOffer(seats(3).blindly()), proposedBlindly(SANNE))
                .when(
                        theEmployer(),
                        new RejectCandidate(
                                OFFER,
                                candidacyOf(SANNE),
                                RejectionReason.CAPACITY,
                                Optional.empty(),
                                told(SANNE, "Wij hebben nu te weinig begeleiders.")))
                .then(rejection(SANNE, RejectionReason.CAPACITY, Optional.empty()));
    }

    @Test
    void whoever_rejects_need_not_know_under_whose_key_the_explanation_goes() {
        var event = given(anOpenOffer(seats(3).blindly()), proposedBlindly(SANNE))
                .when(
                        theEmployer(),
                        new RejectCandidate(
                                OFFER,
                                candidacyOf(SANNE),
                                RejectionReason.CAPACITY,
                                Optional.empty(),
                                told(candidacyOf(SANNE), "Wij hebben nu te weinig begeleiders.")))
                .payloads()
                .getFirst();

        assertThat(event).isEqualTo(rejection(SANNE, RejectionReason.CAPACITY, Optional.empty()));
    }

    @Test
    void a_proposal_keeps_the_promise_of_its_own_day() {
        given(anOpenOffer(seats(3).blindly()))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .then(proposal(SANNE, 1, how(CandidacyOrigin.SCHOOL, true)));
    }

    @Test
    void a_proposal_from_before_there_was_a_promise_counts_as_blind() {
        given(
                        anOpenOffer(),
                        List.of(new CandidateProposed(
                                OFFER, candidacyOf(SANNE), SANNE, NORTH, BAKERY, 1, SPRING, Optional.empty())))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .then(
                        new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)),
                        new CandidateUnveiled(OFFER, candidacyOf(SANNE)));
    }

    @Test
    void who_knows_the_student_can_not_compute_the_candidacy() {
        var pseudonym = new StudentId(uuid("nobody can find this without the key"));
        var proposed = Candidacies.NONE.propose(
                new ProposeCandidate(OFFER, SANNE),
                World.standing(NORTH, BAKER, List.of()),
                Vacancy.of(new OfferEvent.PlacementOffered(
                        OFFER, BAKERY, seats(1).blindly().terms(), Optional.of(FRESH))),
                _ -> pseudonym,
                how(CandidacyOrigin.SCHOOL, true));

        assertThat(proposed.candidacyId())
                .isEqualTo(CandidacyId.of(OFFER, pseudonym, 1))
                .isNotEqualTo(CandidacyId.of(OFFER, SANNE, 1));
        assertThat(proposed.studentId()).isEqualTo(SANNE);
    }
}
