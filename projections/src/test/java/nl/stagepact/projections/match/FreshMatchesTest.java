package nl.stagepact.projections.match;

import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SOUTH;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.uuid;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.profile;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Happening.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.projections.kit.Cast;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.match.FreshMatches.FindFreshOffers;
import nl.stagepact.projections.match.FreshMatches.FreshOffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreshMatchesTest {

    private final World world = new World();
    private final FreshMatches matches = world.answering(FreshMatches.class);

    @BeforeEach
    void three_students_of_two_schools_look_for_a_place() {
        world.tell(Happening.registered(Cast.BAKERY_KVK, "Bakkerij Zonneveld"), Happening.recognised("2025-01-01"));
        world.tell(registered(SANNE, NORTH, "Sanne"), profile(SANNE), search(SANNE, SPRING));
        world.tell(registered(JAMILA, NORTH, "Jamila"), search(JAMILA, SPRING));
        world.tell(registered(DAAN, SOUTH, "Daan"), profile(DAAN), search(DAAN, SPRING));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<FreshOffer> since(Instant moment) {
        return matches.answer(new FindFreshOffers(moment, day("2026-11-23")), Actor.application())
                .offers();
    }

    @Test
    void a_new_offer_is_told_with_whom_it_fits_at_which_school() {
        world.tell(offered(3));

        assertThat(since(Instant.EPOCH))
                .singleElement()
                .satisfies(fresh -> assertThat(fresh.offer()).isEqualTo(OFFER))
                .extracting(FreshOffer::students)
                .isEqualTo(Map.of(NORTH, Set.of(SANNE, JAMILA), SOUTH, Set.of(DAAN)));
    }

    @Test
    void the_newest_come_first_and_those_from_before_are_left_out() {
        world.tell(offered(3));
        world.tell(Happening.offered(new OfferId(uuid("newer")), BAKERY, Happening.terms(1, false)));
        var all = since(Instant.EPOCH);

        assertThat(all).extracting(FreshOffer::offer).containsExactly(new OfferId(uuid("newer")), OFFER);
        assertThat(since(all.getFirst().freshSince()))
                .extracting(FreshOffer::offer)
                .containsExactly(new OfferId(uuid("newer")));
    }

    @Test
    void an_offer_that_is_confirmed_again_is_news_again() {
        world.tell(offered(3));
        var published = since(Instant.EPOCH).getFirst().freshSince();
        world.tell(offered(new OfferId(uuid("newer")), BAKERY, Happening.terms(1, false)));
        world.tell(new OfferReconfirmed(OFFER, Happening.FRESH));

        assertThat(since(published.plusMillis(1)))
                .extracting(FreshOffer::offer)
                .containsExactlyInAnyOrder(OFFER, new OfferId(uuid("newer")));
        assertThat(since(Instant.EPOCH))
                .filteredOn(fresh -> fresh.offer().equals(OFFER))
                .allMatch(fresh -> fresh.freshSince().isAfter(published));
    }

    @Test
    void who_was_proposed_already_is_not_counted() {
        world.tell(offered(3), proposed(SANNE));

        assertThat(since(Instant.EPOCH))
                .singleElement()
                .extracting(FreshOffer::students)
                .isEqualTo(Map.of(NORTH, Set.of(JAMILA), SOUTH, Set.of(DAAN)));
    }

    @Test
    void an_offer_that_is_gone_or_full_is_not_told() {
        world.tell(offered(1), proposed(SANNE), accepted(SANNE));
        assertThat(since(Instant.EPOCH)).isEmpty();

        world.tell(Happening.offered(new OfferId(uuid("gone")), BAKERY, Happening.terms(1, false)));
        world.tell(new OfferWithdrawn(new OfferId(uuid("gone")), "moved"));
        assertThat(since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void an_offer_of_an_employer_who_may_not_train_is_not_told() {
        world.tell(
                offered(3),
                new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        day("2026-11-01"),
                        Optional.empty(),
                        "inspected",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void an_offer_that_fits_nobody_is_not_told() {
        world.tell(search(SANNE, Cast.AUTUMN), search(JAMILA, Cast.AUTUMN), search(DAAN, Cast.AUTUMN));
        world.tell(offered(3));

        assertThat(since(Instant.EPOCH)).isEmpty();
    }
}
