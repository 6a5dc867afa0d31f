package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.AUTUMN;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.GARAGE;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.theAnalyst;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Cast.uuid;
import static nl.stagepact.projections.kit.Happening.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Looking;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.offer.OfferMarket.FindOffer;
import nl.stagepact.projections.offer.OfferMarket.FindOffers;
import nl.stagepact.projections.offer.OfferMarket.SeenOffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoSeesOffersTest {

    private static final OfferId OPEN = new OfferId(uuid("open at the bakery"));
    private static final OfferId FILLED = new OfferId(uuid("filled at the bakery"));
    private static final OfferId WITHDRAWN = new OfferId(uuid("withdrawn at the garage"));
    private static final OfferId AT_THE_GARAGE = new OfferId(uuid("open at the garage"));

    private final World world = new World();
    private final OfferMarket market = world.the(OfferMarket.class);

    @BeforeEach
    void four_offers() {
        world.tell(Happening.region())
                .tell(
                        offer(OPEN, BAKERY),
                        offer(FILLED, BAKERY),
                        new OfferFilled(FILLED),
                        offer(WITHDRAWN, GARAGE),
                        new OfferWithdrawn(WITHDRAWN, "moved"),
                        Happening.offered(AT_THE_GARAGE, GARAGE, mechanic()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static PlacementOffered offer(OfferId id, EmployerId employer) {
        return Happening.offered(id, employer, Happening.terms(1, false));
    }

    private static OfferTerms mechanic() {
        var baker = Happening.terms(3, true);
        return new OfferTerms(
                "Monteur (m/v)",
                "Auto's repareren.",
                List.of("banden wisselen"),
                "Werkplaats",
                new Location(baker.location().postcode(), "Utrecht", "Midden-Utrecht"),
                MECHANIC,
                EducationLevel.MBO_3,
                LearningPath.BBL,
                baker.type(),
                AUTUMN,
                4,
                32,
                3,
                baker.mentorId(),
                Optional.empty(),
                baker.allowancePerDay(),
                baker.characteristics(),
                baker.language(),
                true);
    }

    private static FindOffers everything() {
        return Looking.around().today();
    }

    private List<OfferId> found(FindOffers query, Actor actor) {
        return ids(market.answer(query, actor));
    }

    private static List<OfferId> ids(PageOf<SeenOffer> page) {
        return page.items().stream().map(seen -> seen.offer().id()).toList();
    }

    static List<Actor> schoolSide() {
        return List.of(theCoordinator(), theSupervisor(), theStudent(SANNE), theAnalyst());
    }

    @ParameterizedTest
    @MethodSource("schoolSide")
    void the_school_side_sees_every_open_offer_and_no_other(Actor actor) {
        assertThat(found(everything(), actor)).containsExactlyInAnyOrder(OPEN, AT_THE_GARAGE);
        assertThat(market.answer(new FindOffer(FILLED), actor)).isEmpty();
    }

    @Test
    void an_employer_sees_all_its_own_offers_and_nobody_elses() {
        assertThat(found(everything(), theEmployer())).containsExactlyInAnyOrder(OPEN, FILLED);
        assertThat(found(everything(), theMentor())).containsExactlyInAnyOrder(OPEN, FILLED);
        assertThat(found(everything(), anotherEmployer())).containsExactlyInAnyOrder(WITHDRAWN, AT_THE_GARAGE);
        assertThat(market.answer(new FindOffer(AT_THE_GARAGE), theEmployer())).isEmpty();
        assertThat(market.answer(new FindOffer(WITHDRAWN), anotherEmployer())).isPresent();
    }

    @Test
    void an_investigator_sees_all() {
        assertThat(found(everything(), theInvestigator())).hasSize(4);
    }

    @Test
    void the_newest_come_first_and_carry_their_employers_name() {
        var page = market.answer(everything(), theInvestigator());

        assertThat(ids(page)).containsExactly(AT_THE_GARAGE, WITHDRAWN, FILLED, OPEN);
        assertThat(page.items())
                .extracting(seen -> seen.employerName().orElseThrow())
                .containsExactly("Garage Snel", "Garage Snel", "Bakkerij Zonneveld", "Bakkerij Zonneveld");
    }

    @Test
    void a_school_and_a_student_still_see_what_they_were_candidates_for() {
        world.tell(proposed(WITHDRAWN, SANNE, NORTH, GARAGE));

        for (var candidate : List.of(theCoordinator(), theStudent(SANNE))) {
            assertThat(market.answer(new FindOffer(WITHDRAWN), candidate)).isPresent();
            assertThat(found(Looking.around().that(OfferStatus.WITHDRAWN).today(), candidate))
                    .containsExactly(WITHDRAWN);
            assertThat(found(everything(), candidate)).doesNotContain(WITHDRAWN);
        }
        for (var other : List.of(theStudent(DAAN), theAnalyst())) {
            assertThat(market.answer(new FindOffer(WITHDRAWN), other)).isEmpty();
        }
    }

    @Test
    void pages_are_cut_in_a_stable_order_and_count_all() {
        IntStream.range(0, 7).forEach(i -> world.tell(offer(new OfferId(uuid("offer " + i)), BAKERY)));
        var first = market.answer(sortedBy("title", 1), theEmployer());
        var second = market.answer(sortedBy("title", 2), theEmployer());
        var third = market.answer(sortedBy("title", 3), theEmployer());

        assertThat(first.totalItems()).isEqualTo(9);
        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).hasSize(4);
        assertThat(third.items()).hasSize(1);
        assertThat(List.of(first, second, third))
                .flatExtracting(WhoSeesOffersTest::ids)
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void a_reader_sorts_both_ways_by_what_the_list_offers() {
        assertThat(ids(market.answer(sortedBy("startDate", 1), theInvestigator())))
                .last()
                .isEqualTo(AT_THE_GARAGE);
        assertThat(ids(market.answer(sortedBy("-startDate", 1), theInvestigator())))
                .first()
                .isEqualTo(AT_THE_GARAGE);
        assertThatThrownBy(() -> market.answer(sortedBy("terms.mentorId", 1), theInvestigator()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FindOffers sortedBy(String sort, int page) {
        return Looking.around().sorted(new Page(page, 4, sort));
    }
}
