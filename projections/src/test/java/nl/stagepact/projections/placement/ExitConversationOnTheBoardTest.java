package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.planned;
import static nl.stagepact.projections.kit.Placing.report;
import static nl.stagepact.projections.kit.Placing.startGesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.ExitConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.ConversationState.Absence;
import nl.stagepact.projections.placement.ConversationState.Exemption;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacementAsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sanne's placement ends early: the start conversation was held, the others were still to come. */
class ExitConversationOnTheBoardTest {

    private final World world = new World();
    private final PlacementBoard board = world.the(PlacementBoard.class);

    @BeforeEach
    void a_placement() {
        world.tell(Happening.region()).tell(placed(SANNE), drawnUp(1), planned(), startGesprek("2027-02-03"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void it_stands_last_and_what_it_takes_the_place_of_stays_to_be_seen() {
        endedBy(Party.SCHOOL);

        assertThat(conversations(theCoordinator()))
                .extracting(ConversationState::conversation)
                .containsExactly(
                        Conversation.START_GESPREK,
                        Conversation.midtermCheck(1),
                        Conversation.EIND_GESPREK,
                        Conversation.EXIT_CONVERSATION);
    }

    @Test
    void who_at_the_employer_was_not_there_reads_that_it_was_held_and_nothing_of_what_was_said() {
        endedBy(Party.STUDENT);
        world.tell(new ExitConversationHeld(SANNES_PLACEMENT, without(), Timing.LATE));

        for (var reader : List.of(theEmployer(), theMentor())) {
            for (var conversations : List.of(conversations(reader), conversationsAsOf(reader))) {
                var held = conversations.getLast().held().orElseThrow();
                assertThat(held.date()).isEqualTo(day("2027-03-20"));
                assertThat(held.timing()).isEqualTo(Timing.LATE);
                assertThat(held.absences()).containsExactly(new Absence(Party.EMPLOYER, Optional.empty()));
                assertThat(conversations.toString()).doesNotContain("Onveilig", "Bang", "Nieuwe plek");
            }
        }
        for (var reader : List.of(theCoordinator(), theSupervisor(), theStudent(SANNE))) {
            assertThat(conversations(reader).toString()).contains("Onveilig", "Bang", "Nieuwe plek");
        }
    }

    @Test
    void who_was_there_reads_what_was_said() {
        endedBy(Party.SCHOOL);
        world.tell(new ExitConversationHeld(SANNES_PLACEMENT, report(day("2027-03-20")), Timing.IN_WINDOW));

        assertThat(conversations(theMentor())).isEqualTo(conversations(theCoordinator()));
    }

    @Test
    void an_employer_that_ended_it_itself_reads_it_too() {
        endedBy(Party.EMPLOYER);
        world.tell(new ExitConversationHeld(SANNES_PLACEMENT, without(), Timing.IN_WINDOW));

        assertThat(conversations(theEmployer())).isEqualTo(conversations(theCoordinator()));
    }

    @Test
    void why_it_need_not_be_held_is_not_for_the_employer_either() {
        endedBy(Party.STUDENT);
        world.tell(new ConversationExempted(
                SANNES_PLACEMENT, Conversation.EXIT_CONVERSATION, told("Zij durft niet meer.")));

        assertThat(conversations(theEmployer()).getLast().exemption().map(Exemption::reason))
                .contains(Optional.empty());
        assertThat(conversations(theCoordinator()).getLast().exemption().flatMap(Exemption::reason))
                .contains("Zij durft niet meer.");
    }

    private void endedBy(Party initiator) {
        world.tell(
                new PlacementTerminated(
                        SANNES_PLACEMENT,
                        SANNE,
                        initiator,
                        why(TerminationReason.UNSAFE),
                        day("2027-03-15"),
                        told("Het ging niet.")),
                new SupervisionPlanned(
                        SANNES_PLACEMENT,
                        1,
                        List.of(plan(Conversation.EXIT_CONVERSATION, "2027-03-15", "2027-03-29"))));
    }

    private static ConversationReport without() {
        return new ConversationReport(
                day("2027-03-20"),
                ConversationForm.ONLINE,
                Set.of(Party.STUDENT, Party.SCHOOL),
                Map.of(Party.EMPLOYER, told("Bang voor de praktijkopleider.")),
                told("Onveilig."),
                List.of(told("Nieuwe plek zoeken.")));
    }

    private List<ConversationState> conversations(Actor reader) {
        return board.answer(new FindPlacement(SANNES_PLACEMENT), reader)
                .orElseThrow()
                .placement()
                .conversations();
    }

    private List<ConversationState> conversationsAsOf(Actor reader) {
        return board.answer(new FindPlacementAsOf(SANNES_PLACEMENT, Story.timeOf(500)), reader)
                .orElseThrow()
                .placement()
                .conversations();
    }
}
