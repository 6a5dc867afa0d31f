package nl.stagepact.projections.student;

import static nl.stagepact.projections.kit.Cast.AUTUMN;
import static nl.stagepact.projections.kit.Cast.COORDINATOR;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SOUTH;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.confirmed;
import static nl.stagepact.projections.kit.Happening.escalated;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.owned;
import static nl.stagepact.projections.kit.Happening.profile;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Happening.search;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.in;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Amendment;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentEvent.SearchEnded;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.student.UnplacedList.FindUnplaced;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnplacedListTest {

    private final World world = new World();
    private final UnplacedList list = world.the(UnplacedList.class);

    @AfterEach
    void close() {
        world.close();
    }

    private List<StudentId> seenBy(Actor actor) {
        return seenBy(actor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<StudentId> seenBy(
            Actor actor, Optional<Boolean> escalated, Optional<Boolean> owned, Optional<PersonId> owner) {
        var query = new FindUnplaced(Optional.empty(), Optional.empty(), escalated, owned, owner, Page.first());
        return list.answer(query, actor).items().stream()
                .map(seen -> seen.seeker().id())
                .toList();
    }

    private void sanneLooksForAPlace() {
        world.tell(registered(SANNE, NORTH, "Sanne"), profile(SANNE), search(SANNE, SPRING));
    }

    private void sanneIsPlaced() {
        sanneLooksForAPlace();
        world.tell(offered(1), proposed(SANNE), accepted(SANNE), confirmed(SANNE), placed(SANNE));
    }

    @Test
    void who_does_not_search_is_not_on_the_list() {
        world.tell(registered(SANNE, NORTH, "Sanne"), profile(SANNE));

        assertThat(seenBy(theCoordinator())).isEmpty();
    }

    @Test
    void who_searches_is_on_the_list_until_a_place_is_confirmed() {
        sanneLooksForAPlace();
        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);

        world.tell(offered(1), proposed(SANNE), accepted(SANNE));
        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);

        world.tell(confirmed(SANNE));
        assertThat(seenBy(theCoordinator())).isEmpty();
    }

    @Test
    void a_place_in_another_period_does_not_help() {
        sanneIsPlaced();
        world.tell(search(SANNE, AUTUMN));

        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);
    }

    @Test
    void after_a_cancellation_the_student_is_back_on_the_list() {
        sanneIsPlaced();
        world.tell(new PlacementCancelled(
                SANNES_PLACEMENT, SANNE, OFFER, SANNES_CANDIDACY, Party.EMPLOYER, told("moved away")));

        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);
    }

    @Test
    void after_a_placement_that_ended_early_the_student_looks_for_the_days_that_are_left() {
        sanneIsPlaced();
        world.tell(new PlacementTerminated(
                SANNES_PLACEMENT,
                SANNE,
                Party.STUDENT,
                why(TerminationReason.LACKING_SUPERVISION),
                day("2027-03-01"),
                told("nobody there")));
        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);

        world.tell(search(SANNE, new Period(day("2027-02-01"), day("2027-03-01"))));
        assertThat(seenBy(theCoordinator())).isEmpty();
    }

    @Test
    void whoever_must_be_placed_now_and_whoever_answers_for_it_can_be_found() {
        sanneLooksForAPlace();
        world.tell(registered(JAMILA, NORTH, "Jamila"), search(JAMILA, AUTUMN));
        world.tell(escalated(SANNE), owned(SANNE));
        var any = Optional.<Boolean>empty();
        var anybody = Optional.<PersonId>empty();

        assertThat(seenBy(theCoordinator(), Optional.of(true), any, anybody)).containsExactly(SANNE);
        assertThat(seenBy(theCoordinator(), Optional.of(false), any, anybody)).containsExactly(JAMILA);
        assertThat(seenBy(theCoordinator(), any, Optional.of(true), anybody)).containsExactly(SANNE);
        assertThat(seenBy(theCoordinator(), any, Optional.of(false), anybody)).containsExactly(JAMILA);
        assertThat(seenBy(theCoordinator(), any, any, Optional.of(SUPERVISOR))).containsExactly(SANNE);
        assertThat(seenBy(theCoordinator(), any, any, Optional.of(COORDINATOR))).isEmpty();
    }

    @Test
    void a_supervisor_sees_the_students_whose_search_is_theirs() {
        sanneLooksForAPlace();
        assertThat(seenBy(theSupervisor())).isEmpty();

        world.tell(owned(SANNE));
        assertThat(seenBy(theSupervisor())).containsExactly(SANNE);
    }

    @Test
    void who_gives_up_or_leaves_is_not_on_the_list_any_more() {
        sanneLooksForAPlace();
        world.tell(registered(JAMILA, NORTH, "Jamila"), search(JAMILA, AUTUMN));
        world.tell(
                new SearchEnded(SANNE, SearchEnd.WITHDRAWN),
                new StudentLeft(JAMILA, day("2026-12-01"), Personal.of(JAMILA, LeavingReason.MOVED)));

        assertThat(seenBy(theCoordinator())).isEmpty();
    }

    @Test
    void events_of_several_streams_that_come_twice_change_nothing() {
        sanneIsPlaced();
        world.tell(new PlacementCancelled(
                SANNES_PLACEMENT, SANNE, OFFER, SANNES_CANDIDACY, Party.EMPLOYER, told("moved away")));
        var before = world.everything();

        new Feed(List.of(list)).inBatchesOf(1).feed(world.story());

        assertThat(world.everything()).isEqualTo(before);
    }

    @Test
    void whoever_wants_to_start_first_comes_first_with_their_name() {
        sanneLooksForAPlace();
        world.tell(registered(JAMILA, NORTH, "Jamila"), search(JAMILA, AUTUMN));
        world.tell(search(SANNE, new Period(AUTUMN.endDate(), AUTUMN.endDate())));

        assertThat(seenBy(theCoordinator())).containsExactly(JAMILA, SANNE);
        var query = new FindUnplaced(
                Optional.of(NORTH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Page.first());
        assertThat(list.answer(query, theCoordinator()).items())
                .extracting(seen -> seen.student()
                        .orElseThrow()
                        .identity()
                        .orElseThrow()
                        .contact()
                        .name())
                .containsExactly("Jamila", "Sanne");
    }

    @Test
    void a_school_sees_its_own_and_an_employer_nobody() {
        sanneLooksForAPlace();
        world.tell(registered(DAAN, SOUTH, "Daan"), search(DAAN, SPRING));

        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);
        assertThat(seenBy(anotherSchool())).containsExactly(DAAN);
        assertThat(seenBy(theEmployer())).isEmpty();
    }

    @Test
    void what_one_student_lives_through_stays_in_its_order() {
        sanneIsPlaced();
        var sequencing = list.sequencing();

        assertThat(world.story().messages().stream()
                        .filter(new AnnotationEventHandlerAdapter(list)::canHandle)
                        .<Object>map(sequencing::getSequenceIdentifierFor))
                .containsOnly(SANNE);
    }

    @Test
    void whose_placement_moves_to_another_period_is_unplaced_in_the_wanted_one() {
        sanneIsPlaced();
        assertThat(seenBy(theCoordinator())).isEmpty();

        world.tell(new AgreementConcluded(SANNES_PLACEMENT, 2, Optional.of(new Amendment(SANNE, in(AUTUMN)))));

        assertThat(seenBy(theCoordinator())).containsExactly(SANNE);
    }

    @Test
    void a_first_agreement_leaves_everybody_where_they_were() {
        sanneIsPlaced();

        world.tell(new AgreementConcluded(SANNES_PLACEMENT, 1));

        assertThat(seenBy(theCoordinator())).isEmpty();
    }
}
