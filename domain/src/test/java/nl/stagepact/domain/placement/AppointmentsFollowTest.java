package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationReassigned;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.ConversationCommand.ExemptConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldStartGesprek;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.PlacementCommand.CancelPlacement;
import nl.stagepact.domain.placement.PlacementCommand.ReleaseStudent;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceMentor;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceSupervisor;
import nl.stagepact.domain.placement.PlacementCommand.TerminatePlacement;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** What happens to appointments when something else happens: decided at once, so nobody waits where nobody comes. */
class AppointmentsFollowTest extends AppointmentExamples {

    private static final Personal<String> WHY = told(SANNE, "Het gaat niet door.");
    private static final Conversation MIDTERM = Conversation.midtermCheck(1);
    private static final PersonId OTHER = new PersonId(uuid("another supervisor in the north"));
    private static final Appointment IN_APRIL = at("2027-04-15T09:00:00Z");

    @Test
    void with_the_placement_the_appointment_is_cancelled() {
        given(aSignedPlacement(), scheduled(START, ON_THE_THIRD))
                .when(theCoordinator(), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .then(
                        new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, WHY),
                        cancelled(START, ON_THE_THIRD, AppointmentEnd.PLACEMENT_ENDED));
    }

    @Test
    void terminated_early_all_that_was_still_to_come_is_cancelled() {
        var reason = Personal.of(SANNE, TerminationReason.EMPLOYER_STOPPED);
        given(aRunningPlacement(), scheduled(START, ON_THE_THIRD), scheduled(MIDTERM, IN_APRIL))
                .on(day("2027-02-02"))
                .when(
                        theCoordinator(),
                        new TerminatePlacement(PLACEMENT, Party.EMPLOYER, reason, day("2027-02-02"), WHY))
                .then(
                        new PlacementTerminated(PLACEMENT, SANNE, Party.EMPLOYER, reason, day("2027-02-02"), WHY),
                        exitPlanned("2027-02-02", "2027-02-16"),
                        cancelled(START, ON_THE_THIRD, AppointmentEnd.PLACEMENT_ENDED),
                        cancelled(MIDTERM, IN_APRIL, AppointmentEnd.PLACEMENT_ENDED));
    }

    @Test
    void what_has_passed_is_not_cancelled_afterwards() {
        var reason = Personal.of(SANNE, TerminationReason.EMPLOYER_STOPPED);
        given(aRunningPlacement(), scheduled(START, ON_THE_THIRD))
                .on(day("2027-02-10"))
                .when(
                        theCoordinator(),
                        new TerminatePlacement(PLACEMENT, Party.EMPLOYER, reason, day("2027-02-10"), WHY))
                .then(
                        new PlacementTerminated(PLACEMENT, SANNE, Party.EMPLOYER, reason, day("2027-02-10"), WHY),
                        exitPlanned("2027-02-10", "2027-02-24"));
    }

    @Test
    void when_the_student_leaves_the_school_the_appointment_is_cancelled() {
        var happened = given(aSignedPlacement(), scheduled(START, ON_THE_THIRD))
                .when(theCoordinator(), new ReleaseStudent(PLACEMENT, TODAY))
                .payloads();

        assertThat(happened).hasSize(2).contains(cancelled(START, ON_THE_THIRD, AppointmentEnd.PLACEMENT_ENDED));
    }

    @Test
    void an_exempted_conversation_needs_no_appointment() {
        given(aRunningPlacement(), scheduled(MIDTERM, IN_APRIL))
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, MIDTERM, WHY))
                .then(
                        new ConversationExempted(PLACEMENT, MIDTERM, WHY),
                        cancelled(MIDTERM, IN_APRIL, AppointmentEnd.EXEMPTED));
    }

    @Test
    void what_was_held_on_an_earlier_day_than_agreed_leaves_nobody_waiting_on_that_day() {
        given(aRunningPlacement(), scheduled(START, ON_THE_THIRD))
                .on(day("2027-02-02"))
                .when(
                        theSupervisor(),
                        new HoldStartGesprek(
                                PLACEMENT,
                                report("2027-02-02"),
                                told(SANNE, "Leren bakken."),
                                told(SANNE, "Brood."),
                                told(SANNE, "Meld bij de vertrouwenspersoon.")))
                .then(
                        startGesprek("2027-02-02", Timing.IN_WINDOW),
                        cancelled(START, ON_THE_THIRD, AppointmentEnd.ALREADY_HELD));
    }

    @Test
    void what_was_held_at_another_hour_of_the_day_leaves_the_appointment_as_it_was() {
        given(aRunningPlacement(), scheduled(START, ON_THE_THIRD))
                .on(day("2027-02-03"))
                .when(
                        theSupervisor(),
                        new HoldStartGesprek(
                                PLACEMENT,
                                report("2027-02-03"),
                                told(SANNE, "Leren bakken."),
                                told(SANNE, "Brood."),
                                told(SANNE, "Meld bij de vertrouwenspersoon.")))
                .then(startGesprek("2027-02-03", Timing.IN_WINDOW));
    }

    @Test
    void a_plan_that_does_not_ask_for_the_conversation_any_more_cancels_its_appointment() {
        var twoWeeks = new Period(SPRING.startDate(), day("2027-02-14"));
        var content = Agreements.on(PLACE).in(twoWeeks).content();
        given(aPlacementWithAnAgreement(), scheduled(START, ON_THE_THIRD), scheduled(MIDTERM, IN_APRIL))
                .when(theCoordinator(), drawUp(content))
                .then(
                        new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(MORE_HOURS_THAN_FIT)),
                        plan(twoWeeks),
                        cancelled(MIDTERM, IN_APRIL, AppointmentEnd.NO_LONGER_PLANNED));
    }

    @Test
    void a_plan_that_moves_the_window_leaves_the_appointment_as_it_was() {
        var earlier = new Period(SPRING.startDate(), day("2027-06-28"));
        var content = Agreements.on(PLACE).in(earlier).content();
        given(aPlacementWithAnAgreement(), scheduled(MIDTERM, IN_APRIL))
                .when(theCoordinator(), drawUp(content))
                .then(new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(THE_THREE_SIGN)), plan(earlier));
    }

    @Test
    void who_takes_over_from_the_mentor_takes_part() {
        given(aRunningPlacement(), scheduled(START, ON_THE_THIRD))
                .when(theEmployer(), new ReplaceMentor(PLACEMENT, SECOND_MENTOR))
                .then(
                        new MentorReplaced(PLACEMENT, MENTOR, SECOND_MENTOR),
                        new ConversationReassigned(
                                PLACEMENT,
                                START,
                                ON_THE_THIRD,
                                entry(1),
                                Map.of(Party.EMPLOYER, MENTOR),
                                Map.of(Party.EMPLOYER, SECOND_MENTOR)));
    }

    @Test
    void who_takes_over_from_the_supervisor_takes_part() {
        world.appointed(OTHER, StaffRole.SCHOOL_SUPERVISOR, NORTH);
        given(aRunningPlacement(), scheduled(START, ON_THE_THIRD))
                .when(theCoordinator(), new ReplaceSupervisor(PLACEMENT, OTHER))
                .then(
                        new SupervisorReplaced(PLACEMENT, SUPERVISOR, OTHER),
                        new ConversationReassigned(
                                PLACEMENT,
                                START,
                                ON_THE_THIRD,
                                entry(1),
                                Map.of(Party.SCHOOL, SUPERVISOR),
                                Map.of(Party.SCHOOL, OTHER)));
    }

    @Test
    void whom_a_new_agreement_names_takes_part() {
        var content = Agreements.on(PLACE).mentoredBy(SECOND_MENTOR).content();
        given(aPlacementWithAnAgreement(), scheduled(START, ON_THE_THIRD))
                .when(theCoordinator(), drawUp(content))
                .then(
                        new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(THE_THREE_SIGN)),
                        new ConversationReassigned(
                                PLACEMENT,
                                START,
                                ON_THE_THIRD,
                                entry(1),
                                Map.of(Party.EMPLOYER, MENTOR),
                                Map.of(Party.EMPLOYER, SECOND_MENTOR)));
    }

    private static List<PlacementEvent> scheduled(Conversation conversation, Appointment appointment) {
        return List.of(new ConversationScheduled(
                PLACEMENT, conversation, appointment, CalendarEntry.first(PLACEMENT, conversation), Timing.IN_WINDOW));
    }

    private static ConversationCancelled cancelled(
            Conversation conversation, Appointment appointment, AppointmentEnd reason) {
        return new ConversationCancelled(
                PLACEMENT,
                conversation,
                appointment,
                CalendarEntry.first(PLACEMENT, conversation).next(),
                reason);
    }
}
