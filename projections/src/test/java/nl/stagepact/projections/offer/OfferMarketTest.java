package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Happening.FRESH;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.candidacyOf;
import static nl.stagepact.projections.kit.Happening.confirmed;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmationAsked;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.offer.OfferMarket.Candidate;
import nl.stagepact.projections.offer.OfferMarket.Confirmation;
import nl.stagepact.projections.offer.OfferMarket.Offer;
import nl.stagepact.projections.offer.OfferMarket.Revision;
import org.junit.jupiter.api.Test;

class OfferMarketTest {

    private static Offer after(Object... events) {
        return new Story()
                .tell(events)
                .folded(Offer.class, OfferEvent.class, OfferFold::on)
                .orElseThrow();
    }

    @Test
    void a_new_offer_is_open_with_all_its_seats() {
        var offer = after(offered(2));

        assertThat(offer.id()).isEqualTo(OFFER);
        assertThat(offer.employerId()).isEqualTo(BAKERY);
        assertThat(offer.terms()).isEqualTo(Happening.terms(2, false));
        assertThat(offer.status()).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.freeSeats()).isEqualTo(2);
        assertThat(offer.version()).isZero();
        assertThat(offer.publishedAt()).isEqualTo(Story.BEGIN);
    }

    @Test
    void a_proposed_student_takes_no_seat() {
        var offer = after(offered(2), proposed(SANNE));

        assertThat(offer.freeSeats()).isEqualTo(2);
        assertThat(offer.version()).isEqualTo(1);
        assertThat(offer.changedAt()).isEqualTo(Story.timeOf(1));
    }

    @Test
    void an_accepted_student_keeps_a_seat_until_they_decide() {
        var offer = after(offered(2), proposed(SANNE), accepted(SANNE));

        assertThat(offer.acceptedBy()).containsExactly(candidacyOf(SANNE));
        assertThat(offer.freeSeats()).isEqualTo(1);
    }

    @Test
    void an_accepted_student_who_goes_elsewhere_gives_the_seat_back() {
        var offer = after(
                offered(1),
                proposed(SANNE),
                accepted(SANNE),
                new CandidateWithdrawn(OFFER, candidacyOf(SANNE), WithdrawalReason.PLACED_ELSEWHERE));

        assertThat(offer.acceptedBy()).isEmpty();
        assertThat(offer.freeSeats()).isEqualTo(1);
    }

    @Test
    void a_rejection_after_acceptance_gives_the_seat_back_too() {
        var offer = after(
                offered(1),
                proposed(SANNE),
                accepted(SANNE),
                new CandidateRejected(
                        OFFER, candidacyOf(SANNE), RejectionReason.CAPACITY, Optional.empty(), told("no time")));

        assertThat(offer.freeSeats()).isEqualTo(1);
    }

    @Test
    void with_the_last_seat_confirmed_it_is_filled() {
        var offer = after(offered(1), proposed(SANNE), accepted(SANNE), confirmed(SANNE), new OfferFilled(OFFER));

        assertThat(offer.confirmedBy()).containsExactly(candidacyOf(SANNE));
        assertThat(offer.acceptedBy()).isEmpty();
        assertThat(offer.freeSeats()).isZero();
        assertThat(offer.status()).isEqualTo(OfferStatus.FILLED);
    }

    @Test
    void a_released_seat_opens_it_again() {
        var offer = after(
                offered(1),
                proposed(SANNE),
                accepted(SANNE),
                confirmed(SANNE),
                new OfferFilled(OFFER),
                new SeatReleased(OFFER, candidacyOf(SANNE)));

        assertThat(offer.status()).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.freeSeats()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_offer_stays_withdrawn_when_a_seat_is_released() {
        var offer = after(
                offered(2),
                proposed(SANNE),
                accepted(SANNE),
                confirmed(SANNE),
                proposed(JAMILA),
                new OfferWithdrawn(OFFER, "the oven broke down"),
                new SeatReleased(OFFER, candidacyOf(SANNE)));

        assertThat(offer.status()).isEqualTo(OfferStatus.WITHDRAWN);
        assertThat(offer.withdrawalReason()).contains("the oven broke down");
    }

    @Test
    void a_new_offer_is_fresh_for_eight_weeks() {
        var offer = after(offered(2));

        assertThat(offer.freshness()).contains(FRESH);
        assertThat(offer.freshnessOn(FRESH.sinceDate())).contains(Freshness.State.FRESH);
        assertThat(offer.freshnessOn(FRESH.askDate())).contains(Freshness.State.STALE_SOON);
        assertThat(offer.confirmations()).containsExactly(new Confirmation(Story.BEGIN, FRESH));
    }

    @Test
    void asking_changes_nothing_but_the_version() {
        var offer = after(offered(2), new OfferReconfirmationAsked(OFFER, FRESH));

        assertThat(offer.freshness()).contains(FRESH);
        assertThat(offer.version()).isEqualTo(1);
    }

    @Test
    void a_reconfirmed_offer_is_fresh_again_and_keeps_when_it_was_confirmed() {
        var offer = after(offered(2), new OfferReconfirmed(OFFER, FRESH_AGAIN));

        assertThat(offer.freshnessOn(FRESH.askDate())).contains(Freshness.State.FRESH);
        assertThat(offer.confirmations())
                .containsExactly(new Confirmation(Story.BEGIN, FRESH), new Confirmation(Story.timeOf(1), FRESH_AGAIN));
    }

    @Test
    void an_expired_offer_says_so_and_comes_back_when_it_is_reconfirmed() {
        var gone = after(offered(2), new OfferExpired(OFFER, FRESH));
        var back = after(offered(2), new OfferExpired(OFFER, FRESH), new OfferReconfirmed(OFFER, FRESH_AGAIN));

        assertThat(gone.status()).isEqualTo(OfferStatus.EXPIRED);
        assertThat(gone.freshnessOn(FRESH.sinceDate())).contains(Freshness.State.EXPIRED);
        assertThat(gone.expiredAt()).contains(Story.timeOf(1));
        assertThat(back.status()).isEqualTo(OfferStatus.OPEN);
        assertThat(back.expiredAt()).isEmpty();
    }

    @Test
    void an_expired_offer_that_is_filled_is_expired_again_when_its_seat_is_released() {
        var offer = after(
                offered(1),
                proposed(SANNE),
                accepted(SANNE),
                new OfferExpired(OFFER, FRESH),
                confirmed(SANNE),
                new OfferFilled(OFFER),
                new SeatReleased(OFFER, candidacyOf(SANNE)));

        assertThat(offer.status()).isEqualTo(OfferStatus.EXPIRED);
    }

    @Test
    void of_what_was_withdrawn_nobody_asks_whether_it_is_fresh() {
        var offer = after(offered(1), new OfferWithdrawn(OFFER, "moved"));

        assertThat(offer.freshnessOn(FRESH.sinceDate())).isEmpty();
    }

    @Test
    void a_revision_shows_the_new_terms_and_keeps_the_old_ones() {
        var offer = after(offered(2), proposed(SANNE), revised(3), proposed(JAMILA));

        assertThat(offer.terms()).isEqualTo(Happening.terms(3, false));
        assertThat(offer.freeSeats()).isEqualTo(3);
        assertThat(offer.revisions())
                .containsExactly(
                        new Revision(1, Story.BEGIN, Optional.empty(), Happening.terms(2, false)),
                        new Revision(2, Story.timeOf(2), Optional.of("more room"), Happening.terms(3, false)));
        assertThat(offer.candidates())
                .extracting(Candidate::id, Candidate::revision)
                .containsExactly(tuple(candidacyOf(SANNE), 1), tuple(candidacyOf(JAMILA), 2));
    }

    @Test
    void more_seats_open_a_filled_offer_again() {
        var offer = after(
                offered(1), proposed(SANNE), accepted(SANNE), confirmed(SANNE), new OfferFilled(OFFER), revised(2));

        assertThat(offer.status()).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.freeSeats()).isEqualTo(1);
    }

    @Test
    void fewer_seats_leave_it_filled() {
        var offer = after(
                offered(2), proposed(SANNE), accepted(SANNE), confirmed(SANNE), revised(1), new OfferFilled(OFFER));

        assertThat(offer.status()).isEqualTo(OfferStatus.FILLED);
        assertThat(offer.freeSeats()).isZero();
    }

    private static final Freshness FRESH_AGAIN =
            new Freshness(1, day("2027-01-03"), day("2027-02-14"), day("2027-02-28"));

    private static OfferRevised revised(int seats) {
        return new OfferRevised(OFFER, Happening.terms(seats, false), "more room", List.of());
    }

    @Test
    void an_offer_that_was_never_offered_stops_the_view_instead_of_being_skipped() {
        assertThatThrownBy(() -> after(new OfferFilled(OFFER))).isInstanceOf(NullPointerException.class);
    }
}
