package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.school.SchoolEvent.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentEvent.*;
import org.junit.jupiter.api.Test;

/** Rows about agreements, and about whoever signs them. */
class WhoIsToldOfAgreementsTest extends MilestoneRows {

    private static final PersonId GUARDIAN = new PersonId(new UUID(5, 2));
    private static final PersonId SECRETARY = new PersonId(new UUID(5, 3));

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
    void not_signed_before_the_start_and_start_blocked__school_and_employer() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));
        var schoolAndEmployer = List.of("contact", "coordinator", "mentor", "supervisor");

        when(new SigningOverdue(PLACEMENT, PERIOD.startDate(), 1)).tells("unsigned-before-start", schoolAndEmployer);
        when(new StartBlocked(PLACEMENT, PERIOD.startDate())).tells("start-blocked", schoolAndEmployer);
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
}
