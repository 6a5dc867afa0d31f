package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.school.SchoolEvent.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.EscalationReason;
import nl.stagepact.domain.student.StudentEvent.*;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The table of milestones, row by row: who gets which mail. There are always others around who must get none of them: a
 * confidant, another student of the same school, another school, another employer.
 */
class WhoIsToldTest {

    private static final PersonId ELSEWHERE = new PersonId(new UUID(5, 1));
    private static final PersonId GUARDIAN = new PersonId(new UUID(5, 2));
    private static final PersonId SECRETARY = new PersonId(new UUID(5, 3));
    private static final StudentId SOMEBODY_ELSE = new StudentId(new UUID(5, 4));
    private static final SchoolId ANOTHER_SCHOOL = SchoolId.of(new InstitutionCode("99B2"));

    private static final String THE_EMPLOYER = "contact";
    private static final String THE_STUDENT = "student";
    private static final String THE_COORDINATOR = "coordinator";
    private static final List<String> THE_SCHOOL = List.of("coordinator", "supervisor");
    private static final List<String> ALL_THREE = List.of("contact", "coordinator", "mentor", "student", "supervisor");

    private final MailBench bench = new MailBench();

    @BeforeEach
    void everybody_is_known_also_those_whom_nothing_of_it_concerns() {
        bench.happened(people().toArray());
        bench.happened(
                new SchoolRegistered(ANOTHER_SCHOOL, new InstitutionCode("99B2"), "ROC Elders"),
                new StaffAppointed(
                        ANOTHER_SCHOOL,
                        ELSEWHERE,
                        StaffRole.COORDINATOR,
                        contact(ELSEWHERE, "Els Ders", "other-school", Language.NL)),
                AnotherEmployer.of("Restaurant Elders").registered(),
                registered(SOMEBODY_ELSE, "Sam Anders", "other-student", Language.NL));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void offer_published_stale_soon_expired__the_employer() {
        when(offered(false)).tells("offer-published", THE_EMPLOYER);
        when(new OfferReconfirmationAsked(OFFER, FRESH)).tells("offer-stale-soon", THE_EMPLOYER);
        when(new OfferExpired(OFFER, FRESH)).tells("offer-expired", THE_EMPLOYER);
    }

    @Test
    void candidate_proposed_reminder_expired__employer_and_student() {
        bench.happened(offered(false));

        when(proposed()).tells("candidate-proposed", THE_EMPLOYER, THE_STUDENT);
        for (int day : List.of(3, 10)) {
            when(new CandidacyReminded(
                            OFFER, CANDIDACY, day, termOf(Party.EMPLOYER).orElseThrow()))
                    .tells("candidate-waiting", THE_EMPLOYER, THE_STUDENT);
            when(new CandidacyReminded(
                            OFFER, CANDIDACY, day, termOf(Party.STUDENT).orElseThrow()))
                    .tells("confirmation-awaited", THE_EMPLOYER, THE_STUDENT);
        }
        when(new CandidacyExpired(OFFER, CANDIDACY, Party.EMPLOYER))
                .tells("candidacy-expired", THE_EMPLOYER, THE_STUDENT);
        when(new CandidacyExpired(OFFER, CANDIDACY, Party.STUDENT))
                .tells("confirmation-expired", THE_EMPLOYER, THE_STUDENT);
    }

    @Test
    void candidate_who_applied_without_the_school__the_school_hears_it_too() {
        bench.happened(offered(false));

        when(proposed(how(CandidacyOrigin.STUDENT, false)))
                .tells("student-applied", THE_EMPLOYER, THE_STUDENT, THE_COORDINATOR);
    }

    @Test
    void invited_accepted_rejected_withdrawn_placed_elsewhere__student_school_employer() {
        bench.happened(offered(false), proposed());

        when(new CandidateInvited(OFFER, CANDIDACY, termOf(Party.EMPLOYER)))
                .tells("candidate-invited", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
        when(new CandidateRejected(OFFER, CANDIDACY, RejectionReason.CAPACITY, Optional.empty(), secret()))
                .tells("candidate-rejected", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
        when(new CandidateWithdrawn(OFFER, CANDIDACY, WithdrawalReason.STUDENT))
                .tells("candidate-withdrawn", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
        when(new CandidateWithdrawn(OFFER, CANDIDACY, WithdrawalReason.PLACED_ELSEWHERE))
                .tells("candidate-placed-elsewhere", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER);
    }

    @Test
    void confirmation_asked__student__then_confirmed__all_three() {
        bench.happened(offered(false), proposed());

        when(accepted())
                .tells("confirmation-asked", THE_STUDENT)
                .tells("candidate-accepted", THE_COORDINATOR, THE_EMPLOYER);
        when(confirmedByStudent()).tellsNobody();
        when(confirmed()).tells("placement-confirmed", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER, "mentor");
    }

    @Test
    void agreement_drawn_up_each_signature_the_last_too_concluded_refused__the_parties() {
        bench.happened(offered(false), proposed(), confirmed());

        when(drawnUp(1)).tells("agreement-drawn-up", ALL_THREE);
        when(new SignatureRefused(PLACEMENT, 1, Signatory.STUDENT, secret())).tells("signature-refused", ALL_THREE);
        when(drawnUp(2)).tells("agreement-drawn-up", ALL_THREE);
        for (var party : List.of(Signatory.STUDENT, Signatory.EMPLOYER, Signatory.SCHOOL)) {
            when(signed(party)).tells("agreement-signed", ALL_THREE);
        }
        when(new AgreementConcluded(PLACEMENT, 2)).tells("agreement-concluded", ALL_THREE);
    }

    @Test
    void each_signature__whoever_signed_gets_a_receipt_and_the_others_read_who_it_was() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));

        when(signed(Signatory.SCHOOL));

        var mails = bench.inbox();
        assertThat(mails)
                .filteredOn(mail -> mail.subject().startsWith("Ontvangen: de handtekening van de school"))
                .extracting(Received::reader)
                .containsExactlyInAnyOrderElementsOf(THE_SCHOOL);
        assertThat(mails)
                .filteredOn(mail -> mail.subject().startsWith("De school heeft de overeenkomst"))
                .extracting(Received::reader)
                .containsExactlyInAnyOrder("contact", "mentor", "student");
    }

    @Test
    void named_signer_without_another_part_in_it__what_is_to_be_signed_and_what_became_of_it() {
        bench.happened(
                new StaffAppointed(
                        SCHOOL,
                        SECRETARY,
                        StaffRole.SCHOOL_SUPERVISOR,
                        contact(SECRETARY, "Secre Taris", "signer", Language.NL)),
                offered(false),
                proposed(),
                confirmed(),
                drawnUp(1));
        var withTheSigner = Set.of("contact", "coordinator", "mentor", "student", "supervisor", "signer");

        when(new SignerDelegated(
                        PLACEMENT, Signatory.SCHOOL, SECRETARY, Personal.of(SECRETARY, new Signer(CANARY, CANARY))))
                .tells("named-to-sign", "signer")
                .tells("signer-named", THE_SCHOOL);
        when(drawnUp(2)).tells("agreement-drawn-up", withTheSigner);
        when(signed(Signatory.SCHOOL)).tells("agreement-signed", withTheSigner);
        when(new AgreementConcluded(PLACEMENT, 2)).tells("agreement-concluded", withTheSigner);
        when(planned()).tellsNobody();
        when(started()).tells("placement-started", ALL_THREE);
    }

    @Test
    void signer_who_has_a_part_in_it__hears_of_being_named_once() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));

        when(new SignerDelegated(
                        PLACEMENT, Signatory.EMPLOYER, MENTOR, Personal.of(MENTOR, new Signer(CANARY, CANARY))))
                .tells("named-to-sign", "mentor")
                .tells("signer-named", THE_EMPLOYER);
    }

    @Test
    void guardian_who_must_sign__is_asked_gets_the_receipt_and_hears_that_all_signed() {
        bench.happened(
                new GuardianNamed(STUDENT, GUARDIAN, contact(GUARDIAN, "Ouder de Vries", "guardian", Language.NL)),
                offered(false),
                proposed(),
                confirmed());

        when(withAGuardian()).tells("guardian-asked-to-sign", "guardian").tells("agreement-drawn-up", ALL_THREE);
        when(signed(Signatory.GUARDIAN)).tells("guardian-signed", "guardian").tells("signature-recorded", ALL_THREE);
        when(new AgreementConcluded(PLACEMENT, 1))
                .tells("guardian-agreement-concluded", "guardian")
                .tells("agreement-concluded", ALL_THREE);
        assertThat(bench.inbox())
                .filteredOn(mail -> mail.reader().equals("guardian"))
                .hasSize(3)
                .allMatch(mail -> mail.text().contains("omdat u als ouder of voogd meetekent"));
        when(started()).tells("placement-started", ALL_THREE);
    }

    @Test
    void guardian_who_need_not_sign__nothing() {
        bench.happened(
                new GuardianNamed(STUDENT, GUARDIAN, contact(GUARDIAN, "Ouder de Vries", "guardian", Language.NL)),
                offered(false),
                proposed(),
                confirmed(),
                drawnUp(1));

        when(new AgreementConcluded(PLACEMENT, 1)).tells("agreement-concluded", ALL_THREE);
    }

    @Test
    void started_with_the_plan_of_three_conversations__all_three() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        when(started()).tells("placement-started", ALL_THREE);
        assertThat(bench.inbox())
                .filteredOn(mail -> mail.says("begonnen"))
                .hasSize(5)
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains(
                                "Startgesprek: 18 januari 2027 t/m 15 februari 2027",
                                "Tussengesprek: 6 april 2027 t/m 26 april 2027",
                                "Eindgesprek: 16 juni 2027 t/m 7 juli 2027"));
    }

    @Test
    void conversation_held__all_three__with_summary_and_agreements() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());

        when(startGesprekHeld()).tells("conversation-held", ALL_THREE);

        assertThat(bench.inbox())
                .filteredOn(mail -> mail.says("startgesprek is op"))
                .hasSize(5)
                .allSatisfy(mail -> {
                    assertThat(mail.text()).contains("Samenvatting:\n" + SUMMARY, "Afspraken:\n" + AGREED);
                    assertThat(mail.html()).contains(SUMMARY, AGREED);
                    assertThat(mail.says(CANARY))
                            .as("what was not for everybody")
                            .isFalse();
                });
        assertThat(bench.rows("mail")).doesNotContain(SUMMARY, AGREED);
    }

    @Test
    void conversation_corrected__all_three__with_what_is_true_now() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned(), startGesprekHeld());
        bench.deliver();
        bench.inbox();

        when(new ConversationCorrected(
                        PLACEMENT,
                        Conversation.START_GESPREK,
                        report(LocalDate.of(2027, 2, 9)),
                        Timing.IN_WINDOW,
                        secret()))
                .tells("conversation-held", ALL_THREE);
        assertThat(bench.inbox()).hasSize(5).allMatch(mail -> mail.says("9 februari 2027") && mail.says(AGREED));
    }

    @Test
    void what_was_agreed_is_gone_from_the_mails_when_the_student_was_erased() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned(), startGesprekHeld());
        bench.erase(STUDENT);

        bench.deliver();

        assertThat(bench.inbox())
                .isNotEmpty()
                .noneMatch(mail -> mail.says(AGREED) || mail.says(SUMMARY) || mail.says("Afspraken"));
    }

    @Test
    void not_signed_before_the_start_and_start_blocked__school_and_employer() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));
        var schoolAndEmployer = List.of("contact", "coordinator", "mentor", "supervisor");

        when(new SigningOverdue(PLACEMENT, PERIOD.startDate(), 1)).tells("unsigned-before-start", schoolAndEmployer);
        when(new StartBlocked(PLACEMENT, PERIOD.startDate())).tells("start-blocked", schoolAndEmployer);
    }

    @Test
    void conversation_due_overdue_escalated__who_owes_it_and_the_coordinator() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());
        var closes = LocalDate.of(2027, 2, 15);

        when(new ConversationDue(PLACEMENT, Conversation.START_GESPREK, closes, 1))
                .tells("conversation-due", THE_SCHOOL);
        when(new ConversationOverdue(PLACEMENT, Conversation.START_GESPREK, closes, 1))
                .tells("conversation-overdue", THE_SCHOOL);
        when(new ConversationEscalated(PLACEMENT, Conversation.START_GESPREK, closes, 1, 1))
                .tells("conversation-escalated", THE_SCHOOL);
    }

    @Test
    void reminder_of_a_conversation_that_is_held_before_it_goes_out__nobody() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());
        bench.happened(
                new ConversationDue(PLACEMENT, Conversation.START_GESPREK, LocalDate.of(2027, 2, 15), 1),
                startGesprekHeld());
        bench.deliver();

        assertThat(bench.sentTo()).extracting(Map.Entry::getKey).doesNotContain("conversation-due");
        assertThat(bench.rows("mail")).contains("REASON_GONE");
    }

    @Test
    void completed__all_three() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));

        when(new PlacementCompleted(PLACEMENT, 640)).tells("placement-completed", ALL_THREE);
    }

    @Test
    void terminated__all_three__replacement_required_and_solved__school_and_student_in_neutral_words() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));

        when(new PlacementTerminated(
                        PLACEMENT,
                        STUDENT,
                        Party.STUDENT,
                        Personal.of(STUDENT, TerminationReason.DISCRIMINATION),
                        LocalDate.of(2027, 3, 5),
                        secret()))
                .tells("placement-terminated", ALL_THREE);
        when(new ReplacementRequired(
                        PLACEMENT,
                        ReplacementCause.values()[0],
                        LocalDate.of(2027, 3, 5),
                        LocalDate.of(2027, 3, 19),
                        1))
                .tells("replacement-required", THE_STUDENT, "coordinator", "supervisor");
        when(new ReplacementSolved(PLACEMENT, ReplacementOutcome.TRANSFERRED, Optional.empty(), Optional.empty()))
                .tells("replacement-solved", THE_STUDENT, "coordinator", "supervisor");
        assertThat(bench.inbox())
                .noneMatch(mail -> mail.source().toLowerCase(Locale.ROOT).contains("discriminat"))
                .noneMatch(mail -> mail.says(CANARY));
    }

    @Test
    void cancelled__all_three() {
        bench.happened(offered(false), proposed(), confirmed());

        when(new PlacementCancelled(PLACEMENT, STUDENT, OFFER, CANDIDACY, Party.EMPLOYER, secret()))
                .tells("placement-cancelled", THE_STUDENT, THE_COORDINATOR, THE_EMPLOYER, "mentor");
    }

    @Test
    void search_escalated__coordinator_and_student() {
        bench.happened(new SearchStarted(STUDENT, PERIOD));

        when(new SearchEscalated(STUDENT, PERIOD, EscalationReason.STILL_UNPLACED, Optional.empty(), 1))
                .tells("search-escalated", THE_COORDINATOR, THE_STUDENT);
    }

    private static AgreementDrawnUp withAGuardian() {
        return new AgreementDrawnUp(
                PLACEMENT,
                1,
                drawnUp(1).content(),
                Optional.of(new Formalities(
                        Set.of(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER, Signatory.GUARDIAN),
                        Set.of(StaffRole.COORDINATOR),
                        List.of(),
                        1,
                        1)));
    }

    /** What really went out because of this event. */
    private Told when(Object event) {
        var before = bench.sentTo();
        bench.happened(event);
        bench.deliver();
        var now = new ArrayList<>(bench.sentTo());
        before.forEach(now::remove);
        return new Told(event.getClass().getSimpleName(), now);
    }

    private record Told(String event, List<Map.Entry<String, String>> mails) {

        Told tells(String milestone, String... readers) {
            return tells(milestone, List.of(readers));
        }

        /** Exactly these get this mail, and those others only whom a further {@code tells} names. */
        Told tells(String milestone, Iterable<String> readers) {
            assertThat(mails)
                    .as(event)
                    .filteredOn(mail -> mail.getKey().equals(milestone))
                    .extracting(Map.Entry::getValue)
                    .containsExactlyInAnyOrderElementsOf(readers);
            return new Told(
                    event,
                    mails.stream()
                            .filter(mail -> !mail.getKey().equals(milestone))
                            .toList());
        }

        void tellsNobody() {
            assertThat(mails).as(event).isEmpty();
        }
    }
}
