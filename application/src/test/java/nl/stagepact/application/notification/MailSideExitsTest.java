package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.EscalationReason;
import nl.stagepact.domain.student.StudentEvent.*;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told what when things go otherwise, and what a mail never says. */
class MailSideExitsTest {

    private static final String[] ALL_THREE = {"contact", "coordinator", "mentor", "student", "supervisor"};
    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_search_that_escalated_is_told_to_the_student_and_the_school(EscalationReason reason) {
        bench.happened(new SearchStarted(STUDENT, PERIOD));

        var mails = lastMailsOf(new SearchEscalated(STUDENT, PERIOD, reason, Optional.empty(), 1));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("coordinator", "student");
        assertThat(mails).allSatisfy(mail -> assertThat(mail.text()).contains("/students/" + STUDENT));
    }

    @Test
    void whoever_answers_for_a_search_is_told_too_and_of_support_nobody_is() {
        bench.happened(new SearchStarted(STUDENT, PERIOD), new SearchOwnerAssigned(STUDENT, SUPERVISOR));

        assertThat(lastMailsOf(
                        new SearchEscalated(STUDENT, PERIOD, EscalationReason.PLACE_LOST, Optional.of(PLACEMENT), 1)))
                .extracting(Received::reader)
                .containsExactlyInAnyOrder("coordinator", "student", "supervisor");
        assertThat(lastMailsOf(new SupportRequested(STUDENT, secret()))).isEmpty();
    }

    @Test
    void a_refused_signature_an_exemption_an_end_and_a_cancellation_are_told_to_all_three_without_the_reason() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        for (Object event : List.of(
                new SignatureRefused(PLACEMENT, 1, Signatory.STUDENT, secret()),
                new ConversationExempted(PLACEMENT, Conversation.midtermCheck(1), secret()),
                new PlacementTerminated(
                        PLACEMENT,
                        STUDENT,
                        Party.EMPLOYER,
                        Personal.of(STUDENT, TerminationReason.DISCRIMINATION),
                        LocalDate.of(2027, 3, 5),
                        secret()),
                new PlacementCancelled(PLACEMENT, STUDENT, OFFER, CANDIDACY, Party.EMPLOYER, secret()))) {
            var mails = lastMailsOf(event);
            assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(ALL_THREE);
            assertThat(mails)
                    .noneMatch(mail -> mail.says(CANARY))
                    .noneMatch(mail -> mail.source().toLowerCase(Locale.ROOT).contains("discriminat"));
        }
    }

    @Test
    void a_conversation_tells_who_took_part_and_what_comes_next() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        var mails = lastMailsOf(new StartGesprekHeld(
                PLACEMENT,
                report(LocalDate.of(2027, 2, 8), Party.SCHOOL),
                Timing.IN_WINDOW,
                secret(),
                secret(),
                secret()));

        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains(
                                "Het startgesprek is op 8 februari 2027 gehouden, op tijd. Aanwezig: de student, het bedrijf.")
                        .contains("Het volgende gesprek is het tussengesprek: 6 april 2027 t/m 26 april 2027.")
                        .doesNotContain(CANARY));
    }

    @Test
    void a_conversation_that_was_held_late_says_so() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        var mails = lastMailsOf(new StartGesprekHeld(
                PLACEMENT, report(LocalDate.of(2027, 2, 26)), Timing.LATE, secret(), secret(), secret()));

        assertThat(mails)
                .isNotEmpty()
                .allSatisfy(mail ->
                        assertThat(mail.text()).contains("is op 26 februari 2027 gehouden, later dan had gemoeten."));
    }

    @Test
    void an_exit_conversation_without_the_employer_is_not_told_to_the_employer() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        var mails = lastMailsOf(new ExitConversationHeld(
                PLACEMENT, report(LocalDate.of(2027, 3, 20), Party.EMPLOYER), Timing.IN_WINDOW));

        assertThat(mails)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.text()).contains("Het exitgesprek is op 20 maart 2027 gehouden"))
                .extracting(Received::reader)
                .containsExactlyInAnyOrder("coordinator", "student", "supervisor");
    }

    @Test
    void the_start_shows_the_plan_of_the_three_conversations_with_their_windows() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        assertThat(lastMailsOf(started())).allSatisfy(mail -> {
            assertThat(mail.text()).contains("""
                    - Startgesprek: 18 januari 2027 t/m 15 februari 2027
                    - Tussengesprek: 6 april 2027 t/m 26 april 2027
                    - Eindgesprek: 16 juni 2027 t/m 7 juli 2027
                    """);
            assertThat(mail.html()).contains("18 januari 2027 t/m 15 februari 2027");
        });
    }

    @Test
    void a_decision_on_recognition_is_told_to_the_employer_and_to_schools_it_touches() {
        assertThat(lastMailsOf(new RecognitionGranted(EMPLOYER, CREBO, LocalDate.of(2027, 1, 1), CANARY)))
                .extracting(Received::reader)
                .containsExactly("contact");
        bench.happened(offered(false), proposed());
        for (var decision : List.of(
                new RecognitionSuspended(
                        EMPLOYER,
                        CREBO,
                        LocalDate.of(2027, 1, 5),
                        Optional.empty(),
                        CANARY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new RecognitionReinstated(EMPLOYER, CREBO, LocalDate.of(2027, 2, 5), CANARY),
                new RecognitionWithdrawn(
                        EMPLOYER,
                        CREBO,
                        LocalDate.of(2027, 3, 5),
                        LocalDate.of(2027, 3, 5),
                        LocalDate.of(2027, 4, 16),
                        CANARY,
                        Optional.empty()))) {
            var mails = lastMailsOf(decision);
            assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("contact", "coordinator");
            assertThat(mails).noneMatch(mail -> mail.says(CANARY)).allMatch(mail -> mail.says("Bakkerij Krokant"));
        }
        assertThat(lastMailsOf(new RecognitionGranted(EMPLOYER, new Crebo("90099"), LocalDate.of(2027, 1, 1), CANARY)))
                .as("another qualification is not this school's matter")
                .extracting(Received::reader)
                .containsExactly("contact");
    }

    @Test
    void a_school_without_open_candidacies_or_running_placements_is_not_told() {
        bench.happened(
                offered(false), proposed(), confirmedByStudent(), confirmed(), new PlacementCompleted(PLACEMENT, 640));

        assertThat(lastMailsOf(new RecognitionSuspended(
                        EMPLOYER,
                        CREBO,
                        LocalDate.of(2027, 1, 5),
                        Optional.of(LocalDate.of(2027, 2, 5)),
                        CANARY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("tot en met 5 februari 2027"));
    }

    @Test
    void who_has_two_roles_gets_one_mail() {
        bench.happened(
                new StaffAppointed(
                        SCHOOL,
                        SUPERVISOR,
                        StaffRole.COORDINATOR,
                        contact(SUPERVISOR, "Bea Geleider", "supervisor", Language.NL)),
                offered(false),
                proposed(),
                confirmed(),
                drawnUp(1));

        assertThat(lastMailsOf(new AgreementConcluded(PLACEMENT, 1)))
                .extracting(Received::reader)
                .containsExactlyInAnyOrder(ALL_THREE);
    }

    @Test
    void the_new_contact_of_an_employer_gets_the_mails_of_the_old_one() {
        var successor = new PersonId(new UUID(3, 9));
        bench.happened(
                offered(false),
                new ContactChanged(EMPLOYER, successor, contact(successor, "Nieuwe Naam", "successor", Language.EN)));

        assertThat(lastMailsOf(new OfferWithdrawn(OFFER, "")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.reader()).isEqualTo("successor"))
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Your offer is withdrawn: Bakker in opleiding"))
                .satisfies(mail -> assertThat(mail.language()).isEqualTo("en"));
    }

    /** Of that event only, not of what happened before. */
    private List<Received> lastMailsOf(Object event) {
        bench.deliver();
        bench.inbox();
        return bench.mailsOf(event);
    }
}
