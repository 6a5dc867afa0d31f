package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.AppointmentRule.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.stagepact.domain.placement.AppointmentCommand.CancelAppointment;
import nl.stagepact.domain.placement.AppointmentCommand.ScheduleConversation;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationRescheduled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.shared.PlacementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three agree on when and where they talk; calendars know it by one UID, and each change by a higher sequence. */
class AppointmentTest extends AppointmentExamples {

    @Test
    void a_conversation_is_scheduled_for_a_moment_that_is_still_to_come() {
        given(aSignedPlacement())
                .when(theSupervisor(), schedule(ON_THE_THIRD))
                .thenAllowedBy(
                        AN_APPOINTMENT_LIES_AHEAD,
                        new ConversationScheduled(PLACEMENT, START, ON_THE_THIRD, entry(0), Timing.IN_WINDOW))
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void nothing_is_scheduled_for_a_moment_that_has_passed() {
        given(aRunningPlacement())
                .on(day("2027-02-04"))
                .when(theSupervisor(), schedule(ON_THE_THIRD))
                .thenRefusedWith(AN_APPOINTMENT_LIES_AHEAD);
    }

    @Test
    void an_hour_ago_has_passed_too() {
        given(aRunningPlacement())
                .on(day("2027-02-03"))
                .when(theSupervisor(), schedule(at("2027-02-03T10:00:00Z")))
                .thenRefusedWith(AN_APPOINTMENT_LIES_AHEAD);
    }

    @Test
    void scheduling_the_same_again_changes_nothing() {
        given(aSignedPlacement())
                .when(theMentor(), new ScheduleConversation(PLACEMENT, START, ON_THE_THIRD))
                .andAgainNothing();
    }

    @Test
    void saying_the_same_when_the_moment_has_come_changes_nothing_either() {
        given(aRunningPlacement(), List.of(scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW)))
                .on(day("2027-02-04"))
                .when(theSupervisor(), schedule(ON_THE_THIRD))
                .thenNothing();
    }

    @Test
    void another_moment_takes_the_place_of_the_first_under_the_same_uid() {
        given(aSignedPlacement(), List.of(scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW)))
                .when(theMentor(), schedule(ON_THE_FIFTH))
                .then(new ConversationRescheduled(PLACEMENT, START, ON_THE_FIFTH, entry(1), Timing.IN_WINDOW));
    }

    @Test
    void another_place_is_another_appointment() {
        var elsewhere = new Appointment(
                ON_THE_THIRD.startsAt(), 45, ConversationForm.ON_SITE, told(SANNE, "Kantine, eerste verdieping"));
        given(aSignedPlacement(), List.of(scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW)))
                .when(theMentor(), schedule(elsewhere))
                .then(new ConversationRescheduled(PLACEMENT, START, elsewhere, entry(1), Timing.IN_WINDOW));
    }

    @Test
    void an_appointment_outside_the_window_is_made_and_says_so() {
        var late = at("2027-03-20T09:00:00Z");
        given(aSignedPlacement()).when(theCoordinator(), schedule(late)).then(scheduled(late, 0, Timing.LATE));
    }

    @Test
    void the_day_is_the_dutch_one() {
        // the window opens on 18 January: in Amsterdam it is that day already
        var justInTime = at("2027-01-17T23:30:00Z");
        given(aSignedPlacement())
                .when(theCoordinator(), schedule(justInTime))
                .then(scheduled(justInTime, 0, Timing.IN_WINDOW));
    }

    @Test
    void an_appointment_is_cancelled() {
        given(aSignedPlacement(), List.of(scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW)))
                .when(theSupervisor(), new CancelAppointment(PLACEMENT, START))
                .thenAllowedBy(
                        ONLY_AN_APPOINTMENT_IS_CANCELLED,
                        new ConversationCancelled(PLACEMENT, START, ON_THE_THIRD, entry(1), AppointmentEnd.WITHDRAWN))
                .about(PLACEMENT);
    }

    @Test
    void cancelling_again_changes_nothing() {
        given(aSignedPlacement(), List.of(scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW)))
                .when(theSupervisor(), new CancelAppointment(PLACEMENT, START))
                .andAgainNothing();
    }

    @Test
    void where_no_appointment_was_made_there_is_nothing_to_cancel() {
        given(aSignedPlacement())
                .when(theSupervisor(), new CancelAppointment(PLACEMENT, START))
                .thenRefusedWith(ONLY_AN_APPOINTMENT_IS_CANCELLED);
    }

    @Test
    void after_a_cancellation_the_sequence_goes_on() {
        given(
                        aSignedPlacement(),
                        List.of(
                                scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW),
                                cancelled(ON_THE_THIRD, 1, AppointmentEnd.WITHDRAWN)))
                .when(theSupervisor(), schedule(ON_THE_THIRD))
                .then(scheduled(ON_THE_THIRD, 2, Timing.IN_WINDOW));
    }

    @Test
    void each_conversation_of_each_placement_has_a_uid_of_its_own() {
        assertThat(entry(0).uid())
                .isEqualTo(CalendarEntry.first(PLACEMENT, START).uid())
                .endsWith("@stagepact")
                .isNotEqualTo(CalendarEntry.first(PLACEMENT, Conversation.EIND_GESPREK)
                        .uid())
                .isNotEqualTo(CalendarEntry.first(new PlacementId(uuid("other")), START)
                        .uid());
    }

    @Test
    void what_was_never_planned_is_not_scheduled() {
        given(aRunningPlacement())
                .when(theSupervisor(), new ScheduleConversation(PLACEMENT, Conversation.midtermCheck(2), ON_THE_THIRD))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    @Test
    void what_was_held_is_not_scheduled_any_more() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-02"))
                .when(theSupervisor(), schedule(ON_THE_THIRD))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    @Test
    void the_appointment_of_a_conversation_that_was_held_stays_as_it_was() {
        given(
                        aRunningPlacement(),
                        List.of(scheduled(ON_THE_THIRD, 0, Timing.IN_WINDOW)),
                        startGesprekHeldOn("2027-02-03"))
                .when(theSupervisor(), new CancelAppointment(PLACEMENT, START))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    @Test
    void after_the_end_nothing_is_scheduled() {
        given(aCancelledPlacement())
                .when(theCoordinator(), schedule(ON_THE_THIRD))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bellen.example/stage-12",
                "http://bellen.example",
                "Https://bellen.example/Stage-12",
                "HTTPS://BELLEN.EXAMPLE/"
            })
    void who_talks_online_has_a_link(String link) {
        var online = online(link);
        given(aSignedPlacement())
                .when(theSupervisor(), schedule(online))
                .thenAllowedBy(WHO_TALKS_ONLINE_HAS_A_LINK, scheduled(online, 0, Timing.IN_WINDOW));
    }

    @Test
    void a_place_in_words_is_no_link() {
        given(aSignedPlacement())
                .when(theSupervisor(), schedule(online("javascript:alert(1)")))
                .thenRefusedWith(WHO_TALKS_ONLINE_HAS_A_LINK);
    }

    private static Appointment online(String link) {
        return new Appointment(Instant.parse("2027-02-03T09:00:00Z"), 30, ConversationForm.ONLINE, told(SANNE, link));
    }

    private static ConversationCancelled cancelled(Appointment appointment, int sequence, AppointmentEnd reason) {
        return new ConversationCancelled(PLACEMENT, START, appointment, entry(sequence), reason);
    }

    private static ConversationScheduled scheduled(Appointment appointment, int sequence, Timing timing) {
        return new ConversationScheduled(PLACEMENT, START, appointment, entry(sequence), timing);
    }
}
