package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.eindGesprek;
import static nl.stagepact.projections.kit.Placing.midtermCheck;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.planned;
import static nl.stagepact.projections.kit.Placing.report;
import static nl.stagepact.projections.kit.Placing.startGesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.placement.ConversationState.Absence;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.junit.jupiter.api.Test;

class ConversationsOnTheBoardTest {

    private static Placement after(Object... events) {
        return new Story()
                .tell(placed(SANNE))
                .tell(events)
                .folded(Placement.class, PlacementEvent.class, PlacementFold::on)
                .orElseThrow();
    }

    private static ConversationState conversation(Placement placement, Conversation which) {
        return placement.conversations().stream()
                .filter(state -> state.conversation().equals(which))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_three_conversations_are_planned_in_order() {
        var placement = after(drawnUp(1), planned());

        assertThat(placement.supervisionPolicyVersion()).contains(1);
        assertThat(placement.conversations())
                .extracting(ConversationState::conversation)
                .containsExactly(Conversation.START_GESPREK, Conversation.midtermCheck(1), Conversation.EIND_GESPREK);
        assertThat(conversation(placement, Conversation.START_GESPREK).window())
                .contains(new Window(day("2027-01-18"), day("2027-02-15")));
    }

    @Test
    void a_corrected_report_counts_and_the_one_before_stays_beside_it() {
        var state = conversation(
                after(
                        planned(),
                        midtermCheck("2027-04-12"),
                        new ConversationCorrected(
                                SANNES_PLACEMENT,
                                Conversation.midtermCheck(1),
                                report(day("2027-04-29")),
                                Timing.LATE,
                                told("the wrong day"))),
                Conversation.midtermCheck(1));

        var held = state.held().orElseThrow();
        assertThat(held.date()).isEqualTo(day("2027-04-29"));
        assertThat(held.timing()).isEqualTo(Timing.LATE);
        assertThat(held.progress()).contains("good progress");
        assertThat(state.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.before().date()).isEqualTo(day("2027-04-12"));
            assertThat(correction.before().timing()).isEqualTo(Timing.IN_WINDOW);
            assertThat(correction.reason()).contains("the wrong day");
        });
    }

    @Test
    void a_held_conversation_keeps_its_report() {
        var held = conversation(after(planned(), startGesprek("2027-02-08")), Conversation.START_GESPREK)
                .held()
                .orElseThrow();

        assertThat(held.date()).isEqualTo(day("2027-02-08"));
        assertThat(held.timing()).isEqualTo(Timing.IN_WINDOW);
        assertThat(held.present()).containsExactlyInAnyOrder(Party.STUDENT, Party.EMPLOYER);
        assertThat(held.absences()).containsExactly(new Absence(Party.SCHOOL, Optional.of("ill")));
        assertThat(held.summary()).contains("it goes well");
        assertThat(held.agreements()).containsExactly(Optional.of("be in time"), Optional.of("ask more"));
        assertThat(held.expectations()).contains("learn to bake");
        assertThat(held.tasks()).contains("dough");
        assertThat(held.safety()).contains("shoes; report to the confidant");
        assertThat(held.progress()).isEmpty();
    }

    @Test
    void each_kind_of_conversation_keeps_what_is_asked_of_it() {
        var placement = after(planned(), midtermCheck("2027-04-14"), eindGesprek("2027-07-09"));

        var midterm =
                conversation(placement, Conversation.midtermCheck(1)).held().orElseThrow();
        assertThat(midterm.progress()).contains("good progress");
        assertThat(midterm.agreedTasksFollowed()).contains(true);
        var last = conversation(placement, Conversation.EIND_GESPREK).held().orElseThrow();
        assertThat(last.employersView()).contains("would hire her");
        assertThat(last.timing()).isEqualTo(Timing.LATE);
    }

    @Test
    void an_exemption_says_why_as_long_as_that_is_known() {
        var exempted = after(
                planned(),
                new ConversationExempted(SANNES_PLACEMENT, Conversation.START_GESPREK, told("known here")),
                new ConversationExempted(
                        SANNES_PLACEMENT, Conversation.midtermCheck(1), new Personal.Erased<>(SANNE.value())));

        assertThat(conversation(exempted, Conversation.START_GESPREK)
                        .exemption()
                        .orElseThrow()
                        .reason())
                .contains("known here");
        assertThat(conversation(exempted, Conversation.midtermCheck(1))
                        .exemption()
                        .orElseThrow()
                        .reason())
                .isEmpty();
    }

    @Test
    void a_new_plan_moves_what_is_not_yet_held_and_leaves_what_is() {
        var later = new SupervisionPlanned(
                SANNES_PLACEMENT,
                2,
                List.of(
                        plan(Conversation.START_GESPREK, "2027-03-01", "2027-03-15"),
                        plan(Conversation.EIND_GESPREK, "2027-07-16", "2027-08-07")));

        var placement = after(planned(), startGesprek("2027-02-08"), later);

        assertThat(placement.conversations())
                .extracting(ConversationState::conversation)
                .containsExactly(Conversation.START_GESPREK, Conversation.EIND_GESPREK);
        assertThat(conversation(placement, Conversation.START_GESPREK).window())
                .contains(new Window(day("2027-01-18"), day("2027-02-15")));
        assertThat(conversation(placement, Conversation.EIND_GESPREK).window())
                .contains(new Window(day("2027-07-16"), day("2027-08-07")));
        assertThat(placement.supervisionPolicyVersion()).contains(2);
    }
}
