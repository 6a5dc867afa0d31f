package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.planned;
import static nl.stagepact.projections.kit.Placing.startGesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentEnd;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationRescheduled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.CalendarEntry;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.junit.jupiter.api.Test;

class AppointmentsOnTheBoardTest {

    private static final Conversation MIDTERM = Conversation.midtermCheck(1);

    @Test
    void the_last_appointment_stands_and_all_that_was_told_of_it_stays() {
        var state = of(Conversation.START_GESPREK, scheduled(Conversation.START_GESPREK), rescheduled());

        assertThat(state.appointment()).hasValueSatisfying(appointed -> {
            assertThat(appointed.startsAt()).isEqualTo(Instant.parse("2027-03-20T09:00:00Z"));
            assertThat(appointed.where()).contains("canteen");
            assertThat(appointed.timing()).contains(Timing.LATE);
            assertThat(appointed.sequence()).isEqualTo(1);
        });
        assertThat(state.appointments())
                .extracting(Appointed::change)
                .containsExactly(Appointed.Change.SCHEDULED, Appointed.Change.RESCHEDULED);
    }

    @Test
    void once_it_is_cancelled_none_stands() {
        var state = of(
                Conversation.START_GESPREK,
                scheduled(Conversation.START_GESPREK),
                cancelled(Conversation.START_GESPREK));

        assertThat(state.appointment()).isEmpty();
        assertThat(state.appointments().getLast().reason()).contains(AppointmentEnd.WITHDRAWN);
    }

    @Test
    void it_stands_as_it_was_when_the_conversation_was_held_and_when_its_window_moves() {
        assertThat(of(Conversation.START_GESPREK, scheduled(Conversation.START_GESPREK), startGesprek("2027-02-03"))
                        .appointment())
                .isPresent();
        assertThat(of(MIDTERM, scheduled(MIDTERM), planned()).appointment()).isPresent();
    }

    @Test
    void a_plan_without_the_conversation_keeps_what_was_told_of_its_appointment() {
        var shorter = new SupervisionPlanned(
                SANNES_PLACEMENT, 1, List.of(plan(Conversation.START_GESPREK, "2027-01-18", "2027-02-04")));

        var state = of(MIDTERM, scheduled(MIDTERM), shorter, cancelled(MIDTERM));

        assertThat(state.window()).isEmpty();
        assertThat(state.appointments()).hasSize(2);
        assertThat(state.appointment()).isEmpty();
    }

    private static ConversationState of(Conversation conversation, Object... events) {
        return new Story()
                        .tell(placed(SANNE))
                        .tell(drawnUp(1), planned())
                        .tell(events)
                        .folded(Placement.class, PlacementEvent.class, PlacementFold::on)
                        .orElseThrow()
                        .conversations()
                        .stream()
                        .filter(state -> state.conversation().equals(conversation))
                        .findFirst()
                        .orElseThrow();
    }

    private static ConversationScheduled scheduled(Conversation conversation) {
        return new ConversationScheduled(
                SANNES_PLACEMENT, conversation, at("2027-02-03T09:00:00Z"), entry(0), Timing.IN_WINDOW);
    }

    private static ConversationRescheduled rescheduled() {
        return new ConversationRescheduled(
                SANNES_PLACEMENT, Conversation.START_GESPREK, at("2027-03-20T09:00:00Z"), entry(1), Timing.LATE);
    }

    private static ConversationCancelled cancelled(Conversation conversation) {
        return new ConversationCancelled(
                SANNES_PLACEMENT, conversation, at("2027-02-03T09:00:00Z"), entry(1), AppointmentEnd.WITHDRAWN);
    }

    private static Appointment at(String moment) {
        return new Appointment(Instant.parse(moment), 45, ConversationForm.ON_SITE, told("canteen"));
    }

    private static CalendarEntry entry(int sequence) {
        return new CalendarEntry("one@stagepact", sequence);
    }
}
