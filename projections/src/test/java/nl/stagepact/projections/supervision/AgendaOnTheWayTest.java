package nl.stagepact.projections.supervision;

import static nl.stagepact.projections.kit.Cast.COORDINATOR;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SECOND_MENTOR;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import org.junit.jupiter.api.Test;

/** What becomes of the agenda when something comes between. Windows: 18 January to 15 February, 6 to 26 April, 16 June to 7 July 2027. */
class AgendaOnTheWayTest extends AgendaOfOnePlacement {

    @Test
    void while_it_is_interrupted_nobody_owes_what_was_not_yet_too_late() {
        world.tell(
                overdue(Conversation.START_GESPREK, START_CLOSES),
                new PlacementInterrupted(SANNES_PLACEMENT, day("2027-03-01"), Optional.empty(), told("an operation")));

        assertThat(stateOf(Conversation.START_GESPREK, "2027-04-10")).isEqualTo(State.OVERDUE);
        assertThat(stateOf(Conversation.midtermCheck(1), "2027-02-28")).isEqualTo(State.PLANNED);
        assertThat(stateOf(Conversation.midtermCheck(1), "2027-04-10")).isEqualTo(State.PAUSED);
        assertThat(on(day("2027-04-10"), Set.of(State.PAUSED), theCoordinator()).totalItems())
                .isEqualTo(2);
        assertThat(on(day("2027-04-10"), Set.of(), theCoordinator()).totalItems())
                .isEqualTo(1);

        world.tell(
                new PlacementResumed(SANNES_PLACEMENT, day("2027-04-19")),
                due(Conversation.midtermCheck(1), MIDTERM_CLOSES));
        assertThat(stateOf(Conversation.midtermCheck(1), "2027-04-20")).isEqualTo(State.DUE);
        assertThat(on(day("2027-04-13"), Set.of(State.PAUSED), theCoordinator()).totalItems())
                .isZero();
    }

    @Test
    void a_new_plan_brings_nobody_back_who_is_away() {
        world.tell(
                new PlacementInterrupted(SANNES_PLACEMENT, day("2027-03-01"), Optional.empty(), told("an operation")),
                new SupervisionPlanned(
                        SANNES_PLACEMENT, 1, List.of(plan(Conversation.midtermCheck(1), "2027-04-01", "2027-04-20"))));

        assertThat(stateOf(Conversation.midtermCheck(1), "2027-04-10")).isEqualTo(State.PAUSED);
    }

    @Test
    void after_an_early_end_only_the_exit_conversation_is_owed() {
        world.tell(
                new PlacementInterrupted(SANNES_PLACEMENT, day("2027-03-01"), Optional.empty(), told("an operation")),
                new PlacementTerminated(
                        SANNES_PLACEMENT,
                        SANNE,
                        Party.SCHOOL,
                        why(TerminationReason.ILLNESS),
                        day("2027-03-15"),
                        told("too ill")),
                new SupervisionPlanned(
                        SANNES_PLACEMENT,
                        1,
                        List.of(plan(Conversation.EXIT_CONVERSATION, "2027-03-15", "2027-03-29"))));

        assertThat(stateOf(Conversation.midtermCheck(1), "2027-03-20")).isEqualTo(State.DROPPED);
        assertThat(stateOf(Conversation.EXIT_CONVERSATION, "2027-03-20")).isEqualTo(State.PLANNED);
        assertThat(on(day("2027-03-20"), Set.of(), theCoordinator()).totalItems())
                .isEqualTo(1);
    }

    @Test
    void whoever_took_over_finds_the_conversations_and_whoever_handed_over_does_not() {
        world.tell(
                new MentorReplaced(SANNES_PLACEMENT, MENTOR, SECOND_MENTOR),
                new SupervisorReplaced(SANNES_PLACEMENT, SUPERVISOR, COORDINATOR));

        assertThat(on(WINTER, Set.of(), theMentor()).totalItems()).isZero();
        assertThat(on(WINTER, Set.of(), theSupervisor()).totalItems()).isZero();
        assertThat(on(WINTER, Set.of(), theCoordinator()).items()).allSatisfy(item -> {
            assertThat(item.mentorId()).isEqualTo(SECOND_MENTOR);
            assertThat(item.schoolSupervisorId()).contains(COORDINATOR);
        });
    }
}
