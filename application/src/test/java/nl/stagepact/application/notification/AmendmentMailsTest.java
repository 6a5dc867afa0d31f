package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.Amendment;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what when a signed agreement changes, and of signatures of those without a login. */
class AmendmentMailsTest {

    private static final String[] ALL_THREE = {"contact", "coordinator", "mentor", "student", "supervisor"};

    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), new AgreementConcluded(PLACEMENT, 1));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void an_amendment_asks_everybody_to_sign_and_says_that_the_old_version_holds() {
        var mails = lastMailsOf(new AgreementAmended(
                PLACEMENT, 2, content(), formalities(), Set.of(AgreementPart.PERIOD), Personal.of(STUDENT, CANARY)));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(ALL_THREE);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.text()).contains("versie 2").contains("blijft de vorige versie gelden");
            assertThat(mail.says(CANARY)).isFalse();
        });
    }

    @Test
    void once_all_have_signed_everybody_hears_that_it_holds() {
        var mails = lastMailsOf(new AgreementConcluded(PLACEMENT, 2, Optional.of(new Amendment(STUDENT, content()))));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(ALL_THREE);
        assertThat(mails).allMatch(mail -> mail.says("geldt nu"));
    }

    @Test
    void something_small_is_told_without_asking_anything() {
        var mails = lastMailsOf(new AgreementAdjusted(
                PLACEMENT, 1, content(), Set.of(AgreementPart.WORKPLACE), Personal.of(STUDENT, CANARY), 1));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(ALL_THREE);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.text()).contains("geen nieuwe handtekeningen nodig");
            assertThat(mail.says(CANARY)).isFalse();
        });
    }

    @Test
    void what_a_guardian_signed_on_paper_is_told_to_the_parties() {
        var guardian = signed(Signatory.GUARDIAN);

        var mails = lastMailsOf(guardian);

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(ALL_THREE);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.text()).contains("de ouder of voogd");
            assertThat(mail.says(CANARY)).isFalse();
        });
    }

    @Test
    void the_party_that_named_its_signer_hears_so() {
        var mails = lastMailsOf(new SignerDelegated(
                PLACEMENT, Signatory.EMPLOYER, MENTOR, Personal.of(MENTOR, new Signer(CANARY, CANARY))));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("contact", "mentor");
        assertThat(mails).noneMatch(mail -> mail.says(CANARY));
    }

    private static AgreementContent content() {
        return drawnUp(2).content();
    }

    private static Formalities formalities() {
        return new Formalities(
                Set.of(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
                Set.of(StaffRole.COORDINATOR),
                List.of(),
                1,
                1);
    }

    private List<Received> lastMailsOf(Object event) {
        bench.deliver();
        bench.inbox();
        return bench.mailsOf(event);
    }
}
