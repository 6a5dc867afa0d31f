package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.FRESH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Looking;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator finds on the market: a baker's place in spring, and a café's in autumn. */
class OfferSearchTest {

    private static final OfferId BREAD = new OfferId(uuid("bread"));
    private static final OfferId COFFEE = new OfferId(uuid("coffee"));

    private final World world = new World();
    private final OfferMarket market = world.the(OfferMarket.class);

    @BeforeEach
    void two_offers() {
        world.tell(Happening.region())
                .tell(
                        Happening.offered(BREAD, BAKERY, Happening.terms(3, false)),
                        Happening.offered(COFFEE, GARAGE, coffee()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static OfferTerms coffee() {
        return new OfferTerms(
                "Gastheer of gastvrouw in ons café",
                "Koffie zetten, patiënten van de kliniek ontvangen.",
                List.of("crème brûlée bereiden", "bestellingen opnemen"),
                "Zaal",
                new Location(new Postcode("0123 AB"), "'s-Hertogenbosch", "Noordoost-Brabant"),
                MECHANIC,
                EducationLevel.HBO,
                LearningPath.BBL,
                PlacementType.GRADUATION,
                AUTUMN,
                3,
                24,
                1,
                MENTOR,
                Optional.empty(),
                new BigDecimal("0.00"),
                Set.of(Characteristic.ACCESSIBLE, Characteristic.TAILORED_SUPERVISION),
                Language.EN,
                true);
    }

    private List<OfferId> found(Looking looking) {
        return market.answer(looking.today(), theCoordinator()).items().stream()
                .map(seen -> seen.offer().id())
                .toList();
    }

    private static Looking around() {
        return Looking.around();
    }

    @Test
    void everything_is_found_by_whoever_asks_for_nothing() {
        assertThat(found(around())).containsExactlyInAnyOrder(BREAD, COFFEE);
    }

    @Test
    void each_filter_narrows() {
        assertThat(found(around().forThe(MECHANIC))).containsExactly(COFFEE);
        assertThat(found(around().at(EducationLevel.HBO, LearningPath.BBL))).containsExactly(COFFEE);
        assertThat(found(around().at(EducationLevel.HBO, LearningPath.BOL))).isEmpty();
        assertThat(found(around().in("Noordoost-Brabant"))).containsExactly(COFFEE);
        assertThat(found(around().at(BAKERY))).containsExactly(BREAD);
        assertThat(found(around().forA(PlacementType.GRADUATION))).containsExactly(COFFEE);
        assertThat(found(around().in(Language.EN))).containsExactly(COFFEE);
        assertThat(found(around().forDays(5))).containsExactly(BREAD);
        assertThat(found(around().forAtMostDays(4))).containsExactly(COFFEE);
        assertThat(found(around().withFreeSeats(2))).containsExactly(BREAD);
        assertThat(found(around().that(OfferStatus.FILLED))).isEmpty();
    }

    @Test
    void all_filters_hold_together() {
        assertThat(found(around().forThe(MECHANIC).forDays(3).in(Language.EN))).containsExactly(COFFEE);
        assertThat(found(around().forThe(MECHANIC).forDays(5))).isEmpty();
    }

    @Test
    void the_first_day_lies_between_two_days_both_included() {
        assertThat(found(around().starting(SPRING.startDate(), SPRING.startDate())))
                .containsExactly(BREAD);
        assertThat(found(around().starting(SPRING.startDate().plusDays(1), AUTUMN.startDate())))
                .containsExactly(COFFEE);
        assertThat(found(around().starting(
                                SPRING.startDate().plusDays(1),
                                AUTUMN.startDate().minusDays(1))))
                .isEmpty();
    }

    @Test
    void an_offer_has_all_the_characteristics_that_are_asked() {
        assertThat(found(around().with(Characteristic.ACCESSIBLE))).containsExactlyInAnyOrder(BREAD, COFFEE);
        assertThat(found(around().with(Characteristic.ACCESSIBLE, Characteristic.TAILORED_SUPERVISION)))
                .containsExactly(COFFEE);
        assertThat(found(around().with(Characteristic.TAILORED_SUPERVISION, Characteristic.CHANCE_OF_A_JOB)))
                .isEmpty();
    }

    @Test
    void freshness_is_counted_on_the_day_of_the_question() {
        var fresh = around().thatIs(Freshness.State.FRESH);
        var staleSoon = around().thatIs(Freshness.State.STALE_SOON);
        var expired = around().thatIs(Freshness.State.EXPIRED);

        assertThat(market.answer(fresh.on(FRESH.askDate().minusDays(1)), theCoordinator())
                        .totalItems())
                .isEqualTo(2);
        assertThat(market.answer(fresh.on(FRESH.askDate()), theCoordinator()).totalItems())
                .isZero();
        assertThat(market.answer(staleSoon.on(FRESH.askDate()), theCoordinator())
                        .totalItems())
                .isEqualTo(2);
        assertThat(market.answer(staleSoon.on(FRESH.untilDate()), theCoordinator())
                        .totalItems())
                .isZero();
        assertThat(market.answer(expired.on(FRESH.untilDate()), theEmployer()).totalItems())
                .isEqualTo(1);
    }

    @Test
    void what_expired_is_off_the_market_and_its_employer_finds_it() {
        world.tell(new OfferExpired(BREAD, FRESH));

        assertThat(found(around())).containsExactly(COFFEE);
        assertThat(market.answer(around().that(OfferStatus.EXPIRED).on(FRESH.untilDate()), theEmployer())
                        .items())
                .hasSize(1);
    }

    @Test
    void what_was_withdrawn_is_neither_fresh_nor_stale() {
        world.tell(new OfferWithdrawn(BREAD, "moved"));

        assertThat(market.answer(around().thatIs(Freshness.State.FRESH).today(), theInvestigator())
                        .totalItems())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café",
                "CAFE",
                "cafe",
                "Café ",
                "patienten",
                "patiënten",
                "creme brulee",
                "CRÈME BRÛLÉE",
                "'s-hertogenbosch",
                "hertogenbosch koffie",
                "snel gastvrouw"
            })
    void words_are_found_whatever_their_capitals_accents_and_order(String text) {
        assertThat(found(around().saying(text))).containsExactly(COFFEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "koffie deeg", "c.fé", "[a-z]", "\\", "snel zonneveld"})
    void nothing_is_found_that_was_not_said(String text) {
        assertThat(found(around().saying(text))).isEmpty();
    }

    @Test
    void no_words_let_everything_through() {
        assertThat(found(around().saying("  "))).hasSize(2);
    }
}
