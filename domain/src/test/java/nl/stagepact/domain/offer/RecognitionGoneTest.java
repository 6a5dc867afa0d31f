package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.ONLY_A_RECOGNISED_EMPLOYER_OFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.offer.OfferCommand.ReconfirmOffer;
import nl.stagepact.domain.offer.OfferCommand.ReconsiderOffer;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.Test;

/** What becomes of offers and candidacies where the recognition falls away. */
class RecognitionGoneTest extends OfferExamples {

    private static final ReconsiderOffer RECONSIDER = new ReconsiderOffer(OFFER);
    private static final OfferWithdrawn GONE_FROM_THE_MARKET = new OfferWithdrawn(OFFER, Vacancy.NO_RECOGNITION);
    private static final Instant NOW =
            TODAY.atTime(12, 0).atZone(BusinessDay.ZONE).toInstant();

    private final List<Object> sent = new ArrayList<>();

    private static CandidateWithdrawn neutrally(StudentId student) {
        return new CandidateWithdrawn(OFFER, candidacyOf(student), WithdrawalReason.RECOGNITION);
    }

    @Test
    void an_open_offer_is_withdrawn_with_whoever_waits_and_who_is_confirmed_keeps_the_place() {
        world.suspendedFrom(TODAY);
        var outcome = given(
                        anOpenOffer(),
                        proposed(SANNE),
                        accepted(SANNE),
                        proposed(JAMILA),
                        accepted(JAMILA),
                        confirmed(JAMILA),
                        proposed(DAAN))
                .when(stagepact(), RECONSIDER)
                .then(GONE_FROM_THE_MARKET, neutrally(SANNE), neutrally(DAAN));

        outcome.about(OFFER).number(2).concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void reconsidering_an_offer_again_changes_nothing() {
        world.withdrawnFrom(TODAY);
        given(anOpenOffer(), proposed(SANNE))
                .when(stagepact(), new ReconsiderOffer(OFFER))
                .andAgainNothing();
    }

    @Test
    void where_the_recognition_holds_everything_stays() {
        given(anOpenOffer(), proposed(SANNE)).when(stagepact(), RECONSIDER).thenNothing();
    }

    @Test
    void before_the_day_from_which_it_is_suspended_everything_stays() {
        world.suspendedFrom(TODAY.plusDays(1));
        given(anOpenOffer(), proposed(SANNE)).when(stagepact(), RECONSIDER).thenNothing();
    }

    @Test
    void a_level_that_needs_no_recognition_goes_on() {
        world.suspendedFrom(TODAY);
        given(anOpenOffer(seats(1).of(EducationLevel.HBO)), proposed(SANNE))
                .when(stagepact(), RECONSIDER)
                .thenNothing();
    }

    @Test
    void who_was_accepted_before_the_offer_expired_waits_no_longer() {
        world.suspendedFrom(TODAY);
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), expired())
                .when(stagepact(), RECONSIDER)
                .then(neutrally(SANNE));
    }

    @Test
    void what_is_filled_stays_filled() {
        world.suspendedFrom(TODAY);
        given(filled()).when(stagepact(), RECONSIDER).thenNothing();
    }

    @Test
    void whoever_is_not_recognised_does_not_reconfirm() {
        world.suspendedFrom(TODAY);
        given(anOpenOffer(), asked())
                .on(ASKED)
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void whoever_is_recognised_reconfirms() {
        given(anOpenOffer(), asked())
                .on(ASKED)
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .thenAllowedBy(ONLY_A_RECOGNISED_EMPLOYER_OFFERS, new OfferReconfirmed(OFFER, since(ASKED)));
    }

    @Test
    void a_decision_that_holds_has_every_offer_for_that_qualification_reconsidered_at_once() {
        var automation = automation();

        automation.react(
                new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        TODAY,
                        Optional.empty(),
                        "Klachten.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                NOW);
        automation.react(
                new RecognitionWithdrawn(BAKERY, BAKER, TODAY, TODAY, TODAY, "Ernstig.", Optional.empty()), NOW);
        automation.react(
                new RecognitionSuspended(
                        BAKERY,
                        MECHANIC,
                        TODAY,
                        Optional.empty(),
                        "Klachten.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                NOW);

        assertThat(sent).containsExactly(RECONSIDER, RECONSIDER);
    }

    @Test
    void a_decision_that_is_yet_to_hold_has_them_reconsidered_on_its_day() {
        var from = TODAY.plusDays(10);
        automation()
                .react(
                        new RecognitionSuspended(
                                BAKERY,
                                BAKER,
                                from,
                                Optional.empty(),
                                "Klachten.",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        NOW);

        assertThat(sent).containsExactly(List.of(from, RECONSIDER));
    }

    @Test
    void what_is_offered_meanwhile_is_reconsidered_on_that_day_too() {
        var from = TODAY.plusDays(10);
        world.suspendedFrom(from);
        automation().react((PlacementOffered) anOpenOffer().getFirst(), NOW);

        assertThat(sent).containsExactly(List.of(from, RECONSIDER));
    }

    @Test
    void a_seat_that_is_released_may_be_one_that_nobody_can_have() {
        automation().react(new SeatReleased(OFFER, candidacyOf(SANNE)));

        assertThat(sent).containsExactly(RECONSIDER);
    }

    private WhenARecognitionFallsAwayThenOffersAreReconsidered automation() {
        return new WhenARecognitionFallsAwayThenOffersAreReconsidered(
                (employer, crebo) ->
                        employer.equals(BAKERY) && crebo.equals(BAKER) ? List.of(OFFER) : List.<OfferId>of(),
                world,
                (LocalDate day, Object command) -> sent.add(List.of(day, command)),
                sent::add);
    }
}
