package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.candidacyOf;
import static nl.stagepact.projections.kit.Happening.confirmed;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.offer.OfferMarket.Offer;
import org.junit.jupiter.api.Test;

class OfferMarketTest {

    private static Offer after(Object... events) {
        return new Story()
                .tell(events)
                .folded(Offer.class, OfferEvent.class, OfferMarket::on)
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
    void an_offer_that_was_never_offered_stops_the_view_instead_of_being_skipped() {
        assertThatThrownBy(() -> after(new OfferFilled(OFFER))).isInstanceOf(NullPointerException.class);
    }
}
