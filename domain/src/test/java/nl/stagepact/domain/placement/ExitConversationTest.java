package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.ConversationRule.A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.AppointmentCommand.ScheduleConversation;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.ConversationCommand.AnswerPrivately;
import nl.stagepact.domain.placement.ConversationCommand.ExemptConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldEindGesprek;
import nl.stagepact.domain.placement.ConversationCommand.HoldExitConversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.PlacementCommand.ReleaseStudent;
import nl.stagepact.domain.placement.PlacementCommand.TerminatePlacement;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.ExitConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Sanne's placement ends on 12 March, three days before anybody records it; the midterm check had yet to come. */
class ExitConversationTest extends PlacementExamples {

    private static final LocalDate LAST_DAY = day("2027-03-12");
    private static final LocalDate RECORDED = day("2027-03-15");
    private static final Personal<String> WHY = told(SANNE, "Het ging niet meer.");

    @BeforeEach
    void the_period_is_reserved() {
        world.calendar.reserve(PLACEMENT, SANNE, SPRING, 40);
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationReason.class,
            mode = Mode.EXCLUDE,
            names = {"STUDENT_LEFT_SCHOOL", "NO_SHOW"})
    void an_early_end_plans_an_exit_conversation_within_two_weeks_in_place_of_what_was_open(TerminationReason reason) {
        var happened = given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(RECORDED)
                .when(theCoordinator(), terminate(reason))
                .concerning(EVERYONE)
                .payloads();

        assertThat(happened.getFirst()).isInstanceOf(PlacementTerminated.class);
        assertThat(happened.getLast()).isEqualTo(exitPlanned("2027-03-12", "2027-03-29"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationReason.class,
            names = {"STUDENT_LEFT_SCHOOL", "NO_SHOW"})
    void nobody_looks_back_with_who_never_came_or_is_gone(TerminationReason reason) {
        assertThat(given(aRunningPlacement())
                        .on(RECORDED)
                        .when(theCoordinator(), terminate(reason))
                        .payloads())
                .noneMatch(SupervisionPlanned.class::isInstance);
    }

    @Test
    void who_leaves_school_has_no_exit_conversation_at_the_employer() {
        assertThat(given(aRunningPlacement())
                        .on(RECORDED)
                        .when(Actor.application(), new ReleaseStudent(PLACEMENT, LAST_DAY))
                        .payloads())
                .hasOnlyElementsOfType(PlacementTerminated.class);
    }

    @Test
    void it_is_held_with_all_three_or_with_the_reason_why_one_was_not_there() {
        var report = without(Map.of(Party.EMPLOYER, told(SANNE, "Liever niet.")));
        given(aTerminatedPlacement())
                .on(day("2027-03-29"))
                .when(theSupervisor(), new HoldExitConversation(PLACEMENT, report))
                .thenAllowedBy(
                        ALL_THREE_TALK_OR_SAY_WHY_NOT, new ExitConversationHeld(PLACEMENT, report, Timing.IN_WINDOW))
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void without_a_word_about_who_was_not_there_it_is_no_exit_conversation() {
        given(aTerminatedPlacement())
                .on(day("2027-03-29"))
                .when(theSupervisor(), new HoldExitConversation(PLACEMENT, without(Map.of())))
                .thenRefusedWith(ALL_THREE_TALK_OR_SAY_WHY_NOT, "participants.employer");
    }

    @Test
    void held_after_two_weeks_it_counts_as_late_and_says_so() {
        given(aTerminatedPlacement())
                .on(day("2027-04-02"))
                .when(theSupervisor(), new HoldExitConversation(PLACEMENT, report("2027-03-30")))
                .then(new ExitConversationHeld(PLACEMENT, report("2027-03-30"), Timing.LATE))
                .andAgainNothing();
    }

    @Test
    void it_belongs_to_no_placement_that_goes_on() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(RECORDED)
                .when(theSupervisor(), new HoldExitConversation(PLACEMENT, report("2027-03-12")))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    @Test
    void the_other_conversations_are_over() {
        given(aTerminatedPlacement())
                .on(RECORDED)
                .when(
                        theSupervisor(),
                        new HoldEindGesprek(PLACEMENT, report("2027-03-15"), told(SANNE, "Een aanwinst.")))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void the_coordinator_may_decide_that_it_need_not_be_held() {
        given(aTerminatedPlacement())
                .on(RECORDED)
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, Conversation.EXIT_CONVERSATION, WHY))
                .thenAllowedBy(
                        A_CONVERSATION_IS_REPORTED_ONCE,
                        new ConversationExempted(PLACEMENT, Conversation.EXIT_CONVERSATION, WHY))
                .andAgainNothing();
    }

    @Test
    void with_it_too_goes_a_private_question() {
        var answer = Personal.of(SANNE, new PrivateAnswer(1, Optional.empty()));
        given(aTerminatedPlacement())
                .on(RECORDED)
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.EXIT_CONVERSATION, answer))
                .thenAllowedBy(
                        A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION,
                        new PrivateAnswerGiven(PLACEMENT, Conversation.EXIT_CONVERSATION, answer));
    }

    @Test
    void it_falls_due_and_is_overdue_like_the_others_also_when_the_student_was_away_at_the_end() {
        var away =
                List.<PlacementEvent>of(new PlacementInterrupted(PLACEMENT, day("2027-03-01"), Optional.empty(), WHY));
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), away, terminated())
                .on(day("2027-03-30"))
                .when(
                        Actor.application(),
                        new RemindOfConversation(PLACEMENT, Conversation.EXIT_CONVERSATION, day("2027-03-29")))
                .then(
                        new ConversationDue(PLACEMENT, Conversation.EXIT_CONVERSATION, day("2027-03-29"), 1),
                        new ConversationOverdue(PLACEMENT, Conversation.EXIT_CONVERSATION, day("2027-03-29"), 1))
                .andAgainNothing();
    }

    @Test
    void an_appointment_can_be_made_for_it() {
        var appointment = new Appointment(
                Instant.parse("2027-03-18T10:00:00Z"), 45, ConversationForm.ON_SITE, told(SANNE, "Op school."));
        given(aTerminatedPlacement())
                .on(RECORDED)
                .when(theSupervisor(), new ScheduleConversation(PLACEMENT, Conversation.EXIT_CONVERSATION, appointment))
                .then(new ConversationScheduled(
                        PLACEMENT,
                        Conversation.EXIT_CONVERSATION,
                        appointment,
                        CalendarEntry.first(PLACEMENT, Conversation.EXIT_CONVERSATION),
                        Timing.IN_WINDOW))
                .andAgainNothing();
    }

    private static List<PlacementEvent> aTerminatedPlacement() {
        return story(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), terminated());
    }

    private static List<PlacementEvent> terminated() {
        return List.of(
                new PlacementTerminated(
                        PLACEMENT, SANNE, Party.SCHOOL, Personal.of(SANNE, TerminationReason.CONDUCT), LAST_DAY, WHY),
                exitPlanned("2027-03-12", "2027-03-29"));
    }

    private static TerminatePlacement terminate(TerminationReason reason) {
        return new TerminatePlacement(PLACEMENT, Party.SCHOOL, Personal.of(SANNE, reason), LAST_DAY, WHY);
    }

    private static ConversationReport without(Map<Party, Personal<String>> absent) {
        return new ConversationReport(
                day("2027-03-29"),
                ConversationForm.ONLINE,
                Set.of(Party.STUDENT, Party.SCHOOL),
                absent,
                told(SANNE, "Teruggekeken."),
                List.of());
    }
}
