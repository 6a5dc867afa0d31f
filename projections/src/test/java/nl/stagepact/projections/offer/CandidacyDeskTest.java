package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.confirmed;
import static nl.stagepact.projections.kit.Happening.invited;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.proposedBlindly;
import static nl.stagepact.projections.kit.Happening.term;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.unveiled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidacyReminded;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.offer.CandidacyDesk.Candidacy;
import org.junit.jupiter.api.Test;

class CandidacyDeskTest {

    private static Candidacy after(Object... events) {
        return new Story()
                .tell(offered(1), proposed(SANNE))
                .tell(events)
                .folded(Candidacy.class, CandidacyEvent.class, CandidacyFold::on)
                .orElseThrow();
    }

    private static Candidacy blindly(Object... events) {
        return new Story()
                .tell(offered(1), proposedBlindly(SANNE))
                .tell(events)
                .folded(Candidacy.class, CandidacyEvent.class, CandidacyFold::on)
                .orElseThrow();
    }

    private static Candidacy afterOnly(Object... events) {
        return new Story()
                .tell(offered(1))
                .tell(events)
                .folded(Candidacy.class, CandidacyEvent.class, CandidacyFold::on)
                .orElseThrow();
    }

    @Test
    void a_proposed_candidate_waits_for_the_employer() {
        var candidacy = after();

        assertThat(candidacy.id()).isEqualTo(SANNES_CANDIDACY);
        assertThat(candidacy.offerId()).isEqualTo(OFFER);
        assertThat(candidacy.studentId()).contains(SANNE);
        assertThat(candidacy.attempt()).contains(1);
        assertThat(candidacy.origin()).isEqualTo(CandidacyOrigin.SCHOOL);
        assertThat(candidacy.waitingFor()).contains(term(Party.EMPLOYER));
        assertThat(candidacy.schoolId()).isEqualTo(NORTH);
        assertThat(candidacy.employerId()).isEqualTo(BAKERY);
        assertThat(candidacy.period()).isEqualTo(SPRING);
        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.PROPOSED);
        assertThat(candidacy.proposedAt()).isEqualTo(Story.timeOf(1));
    }

    @Test
    void its_version_is_that_of_the_offer_when_it_last_changed() {
        assertThat(after().version()).isEqualTo(1);
        assertThat(after(accepted(SANNE)).version()).isEqualTo(2);
    }

    @Test
    void each_step_keeps_its_moment() {
        var candidacy = after(invited(SANNE), accepted(SANNE), confirmed(SANNE));

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.CONFIRMED);
        assertThat(candidacy.invitedAt()).contains(Story.timeOf(2));
        assertThat(candidacy.acceptedAt()).contains(Story.timeOf(3));
        assertThat(candidacy.confirmedAt()).contains(Story.timeOf(4));
        assertThat(candidacy.endedAt()).isEmpty();
    }

    @Test
    void everybody_reads_who_must_answer_by_when() {
        assertThat(after(invited(SANNE)).waitingFor()).contains(term(Party.EMPLOYER));
        assertThat(after(accepted(SANNE)).waitingFor()).contains(term(Party.STUDENT));
        assertThat(after(accepted(SANNE), confirmed(SANNE)).waitingFor()).isEmpty();
    }

    @Test
    void a_reminder_is_shown_until_there_is_an_answer() {
        var reminder = new CandidacyReminded(OFFER, SANNES_CANDIDACY, 3, term(Party.EMPLOYER));

        assertThat(after(reminder).remindedAt()).contains(Story.timeOf(2));
        assertThat(after(reminder).status()).isEqualTo(CandidacyStatus.PROPOSED);
        assertThat(after(reminder, accepted(SANNE)).remindedAt()).isEmpty();
    }

    @Test
    void what_expired_says_who_was_silent() {
        var candidacy = after(new CandidacyExpired(OFFER, SANNES_CANDIDACY, Party.EMPLOYER));

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.EXPIRED);
        assertThat(candidacy.silent()).contains(Party.EMPLOYER);
        assertThat(candidacy.waitingFor()).isEmpty();
        assertThat(candidacy.endedAt()).contains(Story.timeOf(2));
    }

    @Test
    void who_is_proposed_blindly_is_unveiled_by_the_event_alone() {
        assertThat(after().unveiled()).isTrue();
        assertThat(blindly().unveiled()).isFalse();
        assertThat(blindly(invited(SANNE), accepted(SANNE)).unveiled()).isFalse();
        assertThat(blindly(accepted(SANNE), unveiled(SANNE)).unveiled()).isTrue();
    }

    @Test
    void what_happened_before_there_were_terms_and_unveilings_is_read_as_it_was_meant() {
        var proposed =
                new CandidateProposed(OFFER, SANNES_CANDIDACY, SANNE, NORTH, BAKERY, 1, SPRING, Optional.empty());
        var accepted = new CandidateAccepted(OFFER, SANNES_CANDIDACY, Optional.empty());

        assertThat(afterOnly(proposed).unveiled()).isFalse();
        assertThat(afterOnly(proposed).waitingFor()).isEmpty();
        assertThat(afterOnly(proposed, accepted).unveiled()).isTrue();
    }

    @Test
    void a_rejection_says_why() {
        var candidacy = after(new CandidateRejected(
                OFFER,
                SANNES_CANDIDACY,
                RejectionReason.OTHER_CANDIDATE_CHOSEN,
                Optional.of("more hours"),
                told("somebody else can come on Saturdays")));

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.REJECTED);
        assertThat(candidacy.rejectionReason()).contains(RejectionReason.OTHER_CANDIDATE_CHOSEN);
        assertThat(candidacy.criterion()).contains("more hours");
        assertThat(candidacy.explanation()).contains("somebody else can come on Saturdays");
        assertThat(candidacy.endedAt()).contains(Story.timeOf(2));
    }

    @Test
    void of_an_erased_person_the_explanation_is_gone_and_the_reason_stays() {
        var candidacy = after(new CandidateRejected(
                OFFER,
                SANNES_CANDIDACY,
                RejectionReason.CAPACITY,
                Optional.empty(),
                new Personal.Erased<>(SANNE.value())));

        assertThat(candidacy.explanation()).isEmpty();
        assertThat(candidacy.rejectionReason()).contains(RejectionReason.CAPACITY);
    }

    @Test
    void a_withdrawal_says_why() {
        var candidacy = after(new CandidateWithdrawn(OFFER, SANNES_CANDIDACY, WithdrawalReason.PLACED_ELSEWHERE));

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.WITHDRAWN);
        assertThat(candidacy.withdrawalReason()).contains(WithdrawalReason.PLACED_ELSEWHERE);
        assertThat(candidacy.endedAt()).isPresent();
    }

    @Test
    void a_released_seat_ends_it() {
        var candidacy = after(accepted(SANNE), confirmed(SANNE), new SeatReleased(OFFER, SANNES_CANDIDACY));

        assertThat(candidacy.status()).isEqualTo(CandidacyStatus.RELEASED);
        assertThat(candidacy.confirmedAt()).isPresent();
        assertThat(candidacy.endedAt()).contains(Story.timeOf(4));
    }
}
