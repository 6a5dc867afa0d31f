package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.student.StudentExamples.*;
import static nl.stagepact.domain.student.StudentRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.student.StudentCommand.AssignSearchOwner;
import nl.stagepact.domain.student.StudentCommand.EndSearch;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import nl.stagepact.domain.student.StudentCommand.StartSearch;
import nl.stagepact.domain.student.StudentEvent.SearchEnded;
import nl.stagepact.domain.student.StudentEvent.SearchEscalated;
import nl.stagepact.domain.student.StudentEvent.SearchOwnerAssigned;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import org.junit.jupiter.api.Test;

/** Domain page: still unplaced six weeks before the wanted start, or a placement lost after that, and the school takes over. */
class SearchTest extends StreamExamples<StudentCommand, StudentEvent> {

    private static final LocalDate SIX_WEEKS_BEFORE = day("2026-12-21");
    private static final PlacementId PLACE = new PlacementId(uuid("a place at the bakery"));
    private static final EscalateSearch IN_TIME = new EscalateSearch(SANNE, Optional.empty());
    private static final EscalateSearch AFTER_A_LOSS = new EscalateSearch(SANNE, Optional.of(PLACE));

    SearchTest() {
        super(Student.class, StudentCommand.class);
    }

    @Test
    void six_weeks_before_the_wanted_start_the_search_is_the_schools() {
        given(whoSearches())
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), IN_TIME)
                .then(new SearchEscalated(SANNE, SPRING, EscalationReason.STILL_UNPLACED, Optional.empty(), 1))
                .concerning(SANNE, NORTH);
    }

    @Test
    void escalating_again_changes_nothing() {
        given(whoSearches())
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), new EscalateSearch(SANNE, Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void a_day_before_that_it_is_not_yet() {
        given(whoSearches())
                .on(SIX_WEEKS_BEFORE.minusDays(1))
                .when(Actor.application(), IN_TIME)
                .thenNothing();
    }

    @Test
    void who_was_placed_meanwhile_does_not_escalate() {
        placed(SPRING);
        given(whoSearches())
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), IN_TIME)
                .thenNothing();
    }

    @Test
    void a_place_in_another_period_does_not_help() {
        placed(AUTUMN);
        given(whoSearches())
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), IN_TIME)
                .then(escalated(EscalationReason.STILL_UNPLACED, Optional.empty()));
    }

    @Test
    void a_search_that_begins_later_than_that_escalates_at_once() {
        given(aStudent())
                .on(SIX_WEEKS_BEFORE.plusDays(3))
                .when(theCoordinator(), new StartSearch(SANNE, SPRING))
                .then(new SearchStarted(SANNE, SPRING), escalated(EscalationReason.STARTED_LATE, Optional.empty()));
    }

    @Test
    void a_search_that_was_late_escalates_once() {
        given(aStudent())
                .on(SIX_WEEKS_BEFORE.plusDays(3))
                .when(theCoordinator(), new StartSearch(SANNE, SPRING))
                .andAgainNothing();
    }

    @Test
    void a_place_that_is_lost_within_the_term_escalates() {
        given(whoSearches())
                .on(day("2027-01-10"))
                .when(Actor.application(), AFTER_A_LOSS)
                .then(escalated(EscalationReason.PLACE_LOST, Optional.of(PLACE)));
    }

    @Test
    void the_loss_of_a_place_escalates_once_though_the_search_had_escalated_before() {
        given(whoSearches(), List.of(escalated(EscalationReason.STILL_UNPLACED, Optional.empty())))
                .on(day("2027-01-10"))
                .when(Actor.application(), AFTER_A_LOSS)
                .andAgainNothing();
    }

    @Test
    void a_place_that_is_lost_long_before_the_term_leaves_time_to_search() {
        given(whoSearches()).when(Actor.application(), AFTER_A_LOSS).thenNothing();
    }

    @Test
    void a_placement_that_ended_today_leaves_the_days_from_tomorrow_open() {
        placed(new Period(SPRING.startDate(), day("2027-03-01")));
        given(whoSearches())
                .on(day("2027-03-01"))
                .when(Actor.application(), AFTER_A_LOSS)
                .then(escalated(EscalationReason.PLACE_LOST, Optional.of(PLACE)));
    }

    @Test
    void on_the_last_wanted_day_nothing_is_left_to_look_for() {
        given(whoSearches())
                .on(SPRING.endDate())
                .when(Actor.application(), AFTER_A_LOSS)
                .thenNothing();
    }

    @Test
    void who_does_not_search_does_not_escalate() {
        given(aStudent())
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), IN_TIME)
                .thenNothing();
        given(whoSearches(), List.of(new SearchEnded(SANNE, SearchEnd.WITHDRAWN)))
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), IN_TIME)
                .thenNothing();
        given(whoSearches(), List.of(HAS_LEFT))
                .on(SIX_WEEKS_BEFORE)
                .when(Actor.application(), IN_TIME)
                .thenNothing();
    }

    @Test
    void a_search_for_another_period_escalates_in_its_own_time() {
        given(whoSearches(), List.of(escalated(EscalationReason.STILL_UNPLACED, Optional.empty())))
                .on(SIX_WEEKS_BEFORE)
                .when(theCoordinator(), new StartSearch(SANNE, AUTUMN))
                .then(new SearchStarted(SANNE, AUTUMN));
    }

    @Test
    void a_member_of_staff_answers_for_a_search() {
        given(whoSearches())
                .when(theCoordinator(), new AssignSearchOwner(SANNE, SUPERVISOR))
                .thenAllowedBy(THE_OWNER_OF_A_SEARCH_WORKS_FOR_THE_SCHOOL, new SearchOwnerAssigned(SANNE, SUPERVISOR))
                .concerning(SANNE, NORTH, SUPERVISOR);
    }

    @Test
    void assigning_the_same_owner_again_changes_nothing() {
        given(whoSearches())
                .when(theCoordinator(), new AssignSearchOwner(SANNE, SUPERVISOR))
                .andAgainNothing();
    }

    @Test
    void an_owner_can_be_replaced() {
        given(whoSearches(), List.of(new SearchOwnerAssigned(SANNE, SUPERVISOR)))
                .when(theCoordinator(), new AssignSearchOwner(SANNE, COORDINATOR))
                .thenAllowedBy(ONLY_A_RUNNING_SEARCH_HAS_AN_OWNER, new SearchOwnerAssigned(SANNE, COORDINATOR));
    }

    @Test
    void nobody_else_answers_for_a_search() {
        given(whoSearches())
                .when(theCoordinator(), new AssignSearchOwner(SANNE, MENTOR))
                .thenRefusedWith(THE_OWNER_OF_A_SEARCH_WORKS_FOR_THE_SCHOOL);
    }

    @Test
    void without_a_search_there_is_nothing_to_own() {
        given(aStudent())
                .when(theCoordinator(), new AssignSearchOwner(SANNE, SUPERVISOR))
                .thenRefusedWith(ONLY_A_RUNNING_SEARCH_HAS_AN_OWNER);
    }

    @Test
    void a_search_that_has_ended_has_no_owner_any_more() {
        given(
                        whoSearches(),
                        List.of(
                                new SearchOwnerAssigned(SANNE, SUPERVISOR),
                                new SearchEnded(SANNE, SearchEnd.WITHDRAWN)))
                .when(theCoordinator(), new AssignSearchOwner(SANNE, SUPERVISOR))
                .thenRefusedWith(ONLY_A_RUNNING_SEARCH_HAS_AN_OWNER);
    }

    @Test
    void a_search_can_be_given_up() {
        given(whoSearches())
                .when(theCoordinator(), new EndSearch(SANNE, SearchEnd.WITHDRAWN))
                .thenAllowedBy(ONLY_WHAT_WAS_STARTED_CAN_END, new SearchEnded(SANNE, SearchEnd.WITHDRAWN));
    }

    @Test
    void giving_up_a_search_again_changes_nothing() {
        given(whoSearches())
                .when(theCoordinator(), new EndSearch(SANNE, SearchEnd.WITHDRAWN))
                .andAgainNothing();
    }

    @Test
    void a_search_that_never_began_cannot_be_given_up() {
        given(aStudent())
                .when(theCoordinator(), new EndSearch(SANNE, SearchEnd.WITHDRAWN))
                .thenRefusedWith(ONLY_WHAT_WAS_STARTED_CAN_END);
    }

    @Test
    void the_same_period_can_be_sought_again_after_giving_up() {
        given(whoSearches(), List.of(new SearchEnded(SANNE, SearchEnd.WITHDRAWN)))
                .when(theCoordinator(), new StartSearch(SANNE, SPRING))
                .then(new SearchStarted(SANNE, SPRING));
    }

    @Test
    void a_search_ends_after_the_last_wanted_day() {
        var over = new EndSearch(SANNE, SearchEnd.PERIOD_OVER);
        given(whoSearches())
                .on(SPRING.endDate())
                .when(Actor.application(), over)
                .thenNothing();
        given(aStudent()).on(SPRING.endDate()).when(Actor.application(), over).thenNothing();
        given(whoSearches())
                .on(SPRING.endDate().plusDays(1))
                .when(Actor.application(), over)
                .then(new SearchEnded(SANNE, SearchEnd.PERIOD_OVER))
                .andAgainNothing();
    }

    private void placed(Period period) {
        world.calendar.reserve(PLACE, SANNE, period, 32);
    }

    private static List<StudentEvent> whoSearches() {
        return List.of(registered(), new SearchStarted(SANNE, SPRING));
    }

    private static SearchEscalated escalated(EscalationReason reason, Optional<PlacementId> lost) {
        return new SearchEscalated(SANNE, SPRING, reason, lost, 1);
    }
}
