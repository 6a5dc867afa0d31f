package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.aMentorOfAnotherStudent;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Happening.candidacyOf;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacementAsOf;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacements;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoSeesPlacementsTest {

    private static final PlacementId JAMILAS_PLACEMENT = PlacementId.of(candidacyOf(JAMILA));

    private final World world = new World();
    private final PlacementBoard board = world.the(PlacementBoard.class);

    @BeforeEach
    void sannes_placement_and_the_beginning_of_jamilas() {
        world.tell(Happening.region())
                .tell(offered(2))
                .tell(Happening.sannesPlacement())
                .tell(Happening.registered(JAMILA, NORTH, "Jamila"), placed(JAMILA));
    }

    @AfterEach
    void close() {
        world.close();
    }

    static List<Actor> thoseConcerned() {
        return List.of(
                theCoordinator(), theSupervisor(), theEmployer(), theMentor(), theStudent(SANNE), theInvestigator());
    }

    @ParameterizedTest
    @MethodSource("thoseConcerned")
    void whoever_takes_part_sees_it_with_everyones_name(Actor actor) {
        var seen = board.answer(new FindPlacement(SANNES_PLACEMENT), actor).orElseThrow();

        assertThat(seen.placement().status()).isEqualTo(PlacementStatus.COMPLETED);
        assertThat(seen.studentName()).contains("Sanne");
        assertThat(seen.schoolName()).contains("Noorderlyceum");
        assertThat(seen.employerName()).contains("Bakkerij Zonneveld");
        assertThat(seen.mentorName()).contains("Mo");
        assertThat(seen.schoolSupervisorName()).contains("Sven");
        assertThat(seen.offerTitle()).contains("Leerling-bakker");
    }

    static List<Actor> strangers() {
        return List.of(anotherSchool(), anotherEmployer(), aMentorOfAnotherStudent(), theStudent(JAMILA));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void to_anybody_else_it_doesnt_exist_now_or_in_the_past(Actor stranger) {
        assertThat(board.answer(new FindPlacement(SANNES_PLACEMENT), stranger)).isEmpty();
        assertThat(board.answer(new FindPlacementAsOf(SANNES_PLACEMENT, Story.timeOf(500)), stranger))
                .isEmpty();
        assertThat(board.answer(all(), stranger).items())
                .extracting(seen -> seen.placement().id())
                .doesNotContain(SANNES_PLACEMENT);
    }

    @Test
    void the_supervisor_sees_the_placements_where_the_agreement_names_them() {
        assertThat(found(all(), theSupervisor())).containsExactly(SANNES_PLACEMENT);
        assertThat(found(all(), theMentor())).containsExactlyInAnyOrder(SANNES_PLACEMENT, JAMILAS_PLACEMENT);
        assertThat(found(all(), theStudent(JAMILA))).containsExactly(JAMILAS_PLACEMENT);
    }

    @Test
    void the_filters_narrow() {
        assertThat(found(where(Optional.of(PlacementStatus.CONFIRMED), Optional.empty(), Optional.empty())))
                .containsExactly(JAMILAS_PLACEMENT);
        assertThat(found(where(Optional.empty(), Optional.of(BAKER), Optional.empty())))
                .hasSize(2);
        assertThat(found(where(Optional.empty(), Optional.of(MECHANIC), Optional.empty())))
                .isEmpty();
        assertThat(found(
                        new FindPlacements(
                                Optional.empty(),
                                Optional.of(NORTH),
                                Optional.of(BAKERY),
                                Optional.of(SANNE),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Page.first()),
                        theInvestigator()))
                .containsExactly(SANNES_PLACEMENT);
    }

    @Test
    void active_on_a_day_are_those_whose_period_covers_it_and_that_did_not_end_before() {
        assertThat(activeOn("2027-01-31")).isEmpty();
        assertThat(activeOn("2027-02-01")).hasSize(2);
        assertThat(activeOn("2027-06-30")).hasSize(2);

        world.tell(new PlacementTerminated(
                JAMILAS_PLACEMENT,
                JAMILA,
                Party.EMPLOYER,
                why(TerminationReason.EMPLOYER_STOPPED),
                day("2027-03-01"),
                told("closed")));
        assertThat(activeOn("2027-03-01")).hasSize(2);
        assertThat(activeOn("2027-03-02")).containsExactly(SANNES_PLACEMENT);
    }

    @Test
    void a_cancelled_placement_is_active_on_no_day() {
        world.tell(new PlacementCancelled(
                JAMILAS_PLACEMENT, JAMILA, OFFER, candidacyOf(JAMILA), Party.STUDENT, told("moved")));

        assertThat(activeOn("2027-03-01")).containsExactly(SANNES_PLACEMENT);
    }

    private List<PlacementId> activeOn(String date) {
        return found(where(Optional.empty(), Optional.empty(), Optional.of(day(date))));
    }

    @Test
    void the_state_as_it_was_is_what_the_board_showed_then() {
        var events = world.story().messagesOf(SANNES_PLACEMENT);
        Optional<Placement> before = Optional.empty();

        for (int i = 0; i < events.size(); i++) {
            var then = events.get(i).getTimestamp();
            var asOf = board.answer(new FindPlacementAsOf(SANNES_PLACEMENT, then), theCoordinator())
                    .orElseThrow()
                    .placement();
            assertThat(asOf.version()).isEqualTo(i);
            assertThat(asOf.changedAt()).isEqualTo(then);
            assertThat(before).isNotEqualTo(Optional.of(asOf));
            before = Optional.of(asOf);
        }
        assertThat(before)
                .isEqualTo(board.answer(new FindPlacement(SANNES_PLACEMENT), theCoordinator())
                        .map(PlacementBoard.SeenPlacement::placement));
    }

    @Test
    void before_its_first_event_there_was_nothing() {
        var first = world.story().messagesOf(SANNES_PLACEMENT).getFirst().getTimestamp();

        assertThat(board.answer(new FindPlacementAsOf(SANNES_PLACEMENT, first.minusMillis(1)), theCoordinator()))
                .isEmpty();
    }

    static List<Actor> ofTheEmployer() {
        return List.of(theEmployer(), theMentor());
    }

    @ParameterizedTest
    @MethodSource("ofTheEmployer")
    void why_it_ended_is_not_for_the_employer_unless_the_employer_ended_it(Actor reader) {
        world.tell(new PlacementTerminated(
                JAMILAS_PLACEMENT,
                JAMILA,
                Party.SCHOOL,
                why(TerminationReason.DISCRIMINATION),
                day("2027-03-01"),
                told("what happened")));

        for (var seen : everyWayToRead(reader)) {
            assertThat(seen.termination().orElseThrow().initiator()).isEqualTo(Party.SCHOOL);
            assertThat(seen.termination().orElseThrow().lastDay()).isEqualTo(day("2027-03-01"));
            assertThat(seen.termination().orElseThrow().reason()).isEmpty();
            assertThat(seen.termination().orElseThrow().explanation()).isEmpty();
        }
        for (var other : List.of(theCoordinator(), theStudent(JAMILA), theInvestigator())) {
            assertThat(everyWayToRead(other)).allSatisfy(seen -> {
                assertThat(seen.termination().orElseThrow().reason()).contains(TerminationReason.DISCRIMINATION);
                assertThat(seen.termination().orElseThrow().explanation()).contains("what happened");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheEmployer")
    void why_the_employer_ended_it_the_employer_may_read(Actor reader) {
        world.tell(new PlacementTerminated(
                JAMILAS_PLACEMENT,
                JAMILA,
                Party.EMPLOYER,
                why(TerminationReason.CONDUCT),
                day("2027-03-01"),
                told("what happened")));

        assertThat(everyWayToRead(reader)).allSatisfy(seen -> {
            assertThat(seen.termination().orElseThrow().reason()).contains(TerminationReason.CONDUCT);
            assertThat(seen.termination().orElseThrow().explanation()).contains("what happened");
        });
    }

    @ParameterizedTest
    @MethodSource("ofTheEmployer")
    void why_it_was_cancelled_is_not_for_the_employer_unless_the_employer_cancelled(Actor reader) {
        world.tell(new PlacementCancelled(
                JAMILAS_PLACEMENT, JAMILA, OFFER, candidacyOf(JAMILA), Party.STUDENT, told("ill for long")));

        assertThat(everyWayToRead(reader))
                .allSatisfy(seen ->
                        assertThat(seen.cancellation().orElseThrow().reason()).isEmpty());
        assertThat(everyWayToRead(theCoordinator()))
                .allSatisfy(seen ->
                        assertThat(seen.cancellation().orElseThrow().reason()).contains("ill for long"));
    }

    @ParameterizedTest
    @MethodSource("ofTheEmployer")
    void why_it_was_interrupted_is_never_for_the_employer(Actor reader) {
        world.tell(
                new PlacementInterrupted(JAMILAS_PLACEMENT, day("2027-03-01"), Optional.empty(), told("an operation")));

        assertThat(everyWayToRead(reader))
                .allSatisfy(seen -> assertThat(seen.course().interruptions())
                        .singleElement()
                        .satisfies(interruption -> {
                            assertThat(interruption.fromDate()).isEqualTo(day("2027-03-01"));
                            assertThat(interruption.reason()).isEmpty();
                        }));
        assertThat(everyWayToRead(theCoordinator()))
                .allSatisfy(seen -> assertThat(
                                seen.course().interruptions().getFirst().reason())
                        .contains("an operation"));
    }

    @Test
    void why_the_employer_cancelled_the_employer_may_read() {
        world.tell(new PlacementCancelled(
                JAMILAS_PLACEMENT, JAMILA, OFFER, candidacyOf(JAMILA), Party.EMPLOYER, told("closed")));

        assertThat(everyWayToRead(theEmployer()))
                .allSatisfy(seen ->
                        assertThat(seen.cancellation().orElseThrow().reason()).contains("closed"));
    }

    /** Jamila's, by its id, as it was, and in the list. */
    private List<Placement> everyWayToRead(Actor reader) {
        return Stream.of(
                        board.answer(new FindPlacement(JAMILAS_PLACEMENT), reader).stream(),
                        board.answer(new FindPlacementAsOf(JAMILAS_PLACEMENT, Story.timeOf(500)), reader).stream(),
                        board.answer(all(), reader).items().stream()
                                .filter(seen -> seen.placement().id().equals(JAMILAS_PLACEMENT)))
                .flatMap(each -> each)
                .map(SeenPlacement::placement)
                .toList();
    }

    private List<PlacementId> found(FindPlacements query) {
        return found(query, theCoordinator());
    }

    private List<PlacementId> found(FindPlacements query, Actor actor) {
        return board.answer(query, actor).items().stream()
                .map(seen -> seen.placement().id())
                .toList();
    }

    private static FindPlacements all() {
        return where(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FindPlacements where(
            Optional<PlacementStatus> status, Optional<Crebo> crebo, Optional<LocalDate> activeOn) {
        return new FindPlacements(
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                crebo,
                activeOn,
                Optional.empty(),
                Page.first());
    }
}
