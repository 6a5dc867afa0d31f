package nl.stagepact.projections.insight;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.*;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.insight.PledgeMonitor.Counts;
import nl.stagepact.projections.insight.PledgeMonitor.DepartmentKept;
import nl.stagepact.projections.insight.PledgeMonitor.EmployerPledges;
import nl.stagepact.projections.insight.PledgeMonitor.FindEmployerPledges;
import nl.stagepact.projections.insight.PledgeMonitor.FindRegionPledges;
import nl.stagepact.projections.insight.PledgeMonitor.FindYearPlans;
import nl.stagepact.projections.insight.PledgeMonitor.Line;
import nl.stagepact.projections.insight.PledgeMonitor.PlanKept;
import nl.stagepact.projections.insight.PledgeMonitor.PledgeKept;
import nl.stagepact.projections.insight.PledgeMonitor.Pledged;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PledgeMonitorTest {

    private final World world = new World();
    private final PledgeMonitor monitor = world.the(PledgeMonitor.class);

    @BeforeEach
    void a_bakery_that_signed() {
        world.tell(region()).tell(signedPact(BAKERY));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Optional<EmployerPledges> pledgesSeenBy(Actor actor) {
        return monitor.answer(new FindEmployerPledges(BAKERY), actor);
    }

    private PledgeKept pledge() {
        var pledges = pledgesSeenBy(theEmployer()).orElseThrow().pledges();
        assertThat(pledges).hasSize(1);
        return pledges.getFirst();
    }

    @Test
    void nothing_is_pledged_by_signing_alone() {
        assertThat(pledgesSeenBy(theEmployer())).map(EmployerPledges::pledges).contains(List.of());
    }

    @Test
    void the_last_pledge_counts_and_the_earlier_ones_stay() {
        world.tell(pledged(BAKERY, 4), pledged(BAKERY, 2));

        assertThat(pledge().pledge().number()).isEqualTo(2);
        assertThat(pledge().pledge().history()).extracting(Pledged::number).containsExactly(4, 2);
    }

    @Test
    void a_pledge_is_kept_by_offers_and_placements_of_its_kind() {
        world.tell(pledged(BAKERY, 4)).tell(offered(3));
        assertThat(pledge().counts()).isEqualTo(new Counts(3, 0, 0, 0, 0));

        world.tell(proposed(SANNE), accepted(SANNE), confirmed(SANNE), placed(SANNE));
        assertThat(pledge().counts()).isEqualTo(new Counts(3, 1, 0, 0, 0));

        world.tell(new PlacementStarted(SANNES_PLACEMENT, SPRING.startDate()));
        assertThat(pledge().counts()).isEqualTo(new Counts(3, 0, 1, 0, 0));
    }

    @Test
    void a_placement_that_is_completed_stays_counted() {
        world.tell(pledged(BAKERY, 4)).tell(offered(1)).tell(sannesPlacement());

        assertThat(pledge().counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
    }

    @Test
    void of_an_offer_that_left_the_market_only_the_seats_that_were_taken_count() {
        world.tell(pledged(BAKERY, 4)).tell(offered(3));
        world.tell(proposed(SANNE), accepted(SANNE), confirmed(SANNE), placed(SANNE));
        world.tell(new OfferWithdrawn(OFFER, "Verbouwing."));

        assertThat(pledge().counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
    }

    @Test
    void what_another_employer_offers_keeps_no_pledge_of_the_bakery() {
        world.tell(pledged(BAKERY, 4)).tell(offered(new OfferId(uuid("garage")), GARAGE, terms(2, false)));

        assertThat(pledge().counts()).isEqualTo(new Counts(0, 0, 0, 0, 0));
    }

    @Test
    void only_the_employer_itself_sees_its_pledges() {
        assertThat(pledgesSeenBy(theEmployer())).isPresent();
        assertThat(pledgesSeenBy(anotherEmployer())).isEmpty();
    }

    @Test
    void a_plan_stands_beside_what_its_departments_offered() {
        world.tell(yearPlanned("Winkel", " bakkerij ")).tell(offered(3));

        var plans = monitor.answer(new FindYearPlans(BAKERY), theEmployer()).orElseThrow();

        assertThat(plans.plans())
                .singleElement()
                .extracting(PlanKept::schoolYear)
                .isEqualTo(THIS_YEAR);
        assertThat(plans.plans().getFirst().departments())
                .extracting(DepartmentKept::counts)
                .extracting(Counts::offeredSeats)
                .containsExactly(0, 3);
        assertThat(monitor.answer(new FindYearPlans(BAKERY), anotherEmployer())).isEmpty();
    }

    @Test
    void a_new_plan_for_the_same_year_is_the_only_one() {
        world.tell(yearPlanned("Winkel")).tell(yearPlanned("Bakkerij", "Kantoor"));

        var plans = monitor.answer(new FindYearPlans(BAKERY), theEmployer()).orElseThrow();

        assertThat(plans.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.departments())
                        .extracting(department -> department.planned().name())
                        .containsExactly("Bakkerij", "Kantoor"));
    }

    @Test
    void a_region_counts_the_employers_and_their_places_together() {
        world.tell(pledged(BAKERY, 4), signedPact(GARAGE), pledged(GARAGE, 3)).tell(offered(3));

        assertThat(linesFor(Optional.empty())).singleElement().satisfies(line -> {
            assertThat(line.employers()).isEqualTo(2);
            assertThat(line.pledged()).isEqualTo(7);
            assertThat(line.offeredSeats()).isEqualTo(3);
        });
    }

    @Test
    void a_group_of_less_than_five_students_is_never_told() {
        world.tell(pledged(BAKERY, 9)).tell(offered(9));
        runningPlacements(1, 4);

        var four = linesFor(Optional.empty()).getFirst().students().orElseThrow();
        assertThat(four.running()).isEmpty();
        assertThat(four.confirmed()).contains(0);

        runningPlacements(5, 5);
        var five = linesFor(Optional.empty()).getFirst().students().orElseThrow();
        assertThat(five.running()).contains(5);
    }

    @Test
    void nothing_is_told_of_the_students_at_one_employer() {
        world.tell(pledged(BAKERY, 9)).tell(offered(9));
        runningPlacements(1, 6);

        assertThat(linesFor(Optional.of(BAKERY)).getFirst().students()).isEmpty();
        assertThat(linesFor(Optional.of(BAKERY)).getFirst().pledged()).isEqualTo(9);
    }

    @Test
    void a_pledge_that_was_taken_back_and_those_of_other_years_and_regions_are_left_out() {
        world.tell(pledged(BAKERY, 4));

        assertThat(lines(new FindRegionPledges(Optional.of(THIS_YEAR), Optional.of("Amersfoort"), Optional.empty())))
                .hasSize(1);
        assertThat(lines(new FindRegionPledges(
                        Optional.of(new SchoolYear("2027-2028")), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(lines(new FindRegionPledges(Optional.empty(), Optional.of("Drenthe"), Optional.empty())))
                .isEmpty();

        world.tell(pledged(BAKERY, 0));
        assertThat(linesFor(Optional.empty())).isEmpty();
    }

    private List<Line> linesFor(Optional<EmployerId> employer) {
        return lines(new FindRegionPledges(Optional.empty(), Optional.empty(), employer));
    }

    private List<Line> lines(FindRegionPledges query) {
        return monitor.answer(query, theAnalyst()).lines();
    }

    private void runningPlacements(int first, int last) {
        for (int number = first; number <= last; number++) {
            var student = new StudentId(uuid("student " + number));
            world.tell(registered(student, NORTH, "Student"), proposed(student), accepted(student), confirmed(student));
            world.tell(placed(student));
            var placement = PlacementId.of(candidacyOf(student));
            world.tell(new PlacementStarted(placement, SPRING.startDate()));
        }
    }
}
