package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what, as the table of milestones has it. */
class MailLifeTest {

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

    @Test
    void nobody_gets_a_mail_for_being_registered() {
        bench.deliver();

        assertThat(bench.inbox()).isEmpty();
    }

    @Test
    void everybody_gets_one_mail_for_each_step_from_offer_to_completion() {
        tells(offered(false), "contact: Uw stageplek staat open: Bakker in opleiding");
        tells(
                proposed(),
                "contact: Nieuwe kandidaat voor Bakker in opleiding",
                "student: Je bent voorgesteld bij Bakkerij Krokant");
        tells(
                accepted(),
                "contact: U hebt Noa de Vries aangenomen",
                "coordinator: Bakkerij Krokant heeft Noa de Vries aangenomen",
                "student: Bakkerij Krokant wil je als stagiair: zeg jij ook ja?");
        tells(confirmedByStudent());
        tells(
                confirmed(),
                "contact: Noa de Vries komt bij u stage lopen",
                "coordinator: Noa de Vries gaat stage lopen bij Bakkerij Krokant",
                "mentor: Noa de Vries komt bij u stage lopen",
                "student: Je stage bij Bakkerij Krokant is bevestigd");
        tellsAllThree(drawnUp(1), "Onderteken de overeenkomst voor");
        tells(
                signed(Signatory.STUDENT),
                "contact: De student heeft de overeenkomst voor de stage van Noa de Vries ondertekend",
                "coordinator: De student heeft de overeenkomst voor de stage van Noa de Vries ondertekend",
                "mentor: De student heeft de overeenkomst voor de stage van Noa de Vries ondertekend",
                "student: Ontvangen: je handtekening voor de stage bij Bakkerij Krokant",
                "supervisor: De student heeft de overeenkomst voor de stage van Noa de Vries ondertekend");
        tells(
                signed(Signatory.EMPLOYER),
                "contact: Ontvangen: de handtekening van Bakkerij Krokant voor de stage van Noa de Vries",
                "coordinator: Het bedrijf heeft de overeenkomst voor de stage van Noa de Vries ondertekend",
                "mentor: Ontvangen: de handtekening van Bakkerij Krokant voor de stage van Noa de Vries",
                "student: Het bedrijf heeft de overeenkomst voor je stage bij Bakkerij Krokant ondertekend",
                "supervisor: Het bedrijf heeft de overeenkomst voor de stage van Noa de Vries ondertekend");
        tells(
                signed(Signatory.SCHOOL),
                "contact: De school heeft de overeenkomst voor de stage van Noa de Vries ondertekend",
                "coordinator: Ontvangen: de handtekening van de school voor de stage van Noa de Vries",
                "mentor: De school heeft de overeenkomst voor de stage van Noa de Vries ondertekend",
                "student: De school heeft de overeenkomst voor je stage bij Bakkerij Krokant ondertekend",
                "supervisor: Ontvangen: de handtekening van de school voor de stage van Noa de Vries");
        tellsAllThree(new AgreementConcluded(PLACEMENT, 1), "Iedereen heeft de overeenkomst voor");
        tells(planned());
        tellsAllThree(started(), "is begonnen");
        tellsAllThree(startGesprekHeld(), "Startgesprek gehouden voor");
        tellsAllThree(
                new MidtermCheckHeld(PLACEMENT, 1, report(LocalDate.of(2027, 4, 12)), Timing.IN_WINDOW, secret(), true),
                "Tussengesprek gehouden voor");
        tellsAllThree(
                new EindGesprekHeld(PLACEMENT, report(LocalDate.of(2027, 6, 28)), Timing.IN_WINDOW, secret()),
                "Eindgesprek gehouden voor");
        tellsAllThree(new EmployerJudged(PLACEMENT, Judgement.GOOD, secret()), "beoordeeld");
        tellsAllThree(new SchoolDecided(PLACEMENT, Outcome.PASSED, secret()), "beslist");
        tellsAllThree(new PlacementCompleted(PLACEMENT, 640), "is afgerond");
    }

    @Test
    void no_mail_and_no_row_of_one_holds_what_somebody_wrote_about_the_student() {
        bench.happened(
                offered(false),
                proposed(),
                accepted(),
                confirmed(),
                drawnUp(1),
                signed(Signatory.STUDENT),
                planned(),
                startGesprekHeld(),
                new EmployerJudged(PLACEMENT, Judgement.INSUFFICIENT, secret()),
                new SchoolDecided(PLACEMENT, Outcome.FAILED, secret()));
        bench.deliver();

        assertThat(bench.inbox())
                .isNotEmpty()
                .noneMatch(mail -> mail.says(CANARY) || mail.source().contains(CANARY));
        assertThat(bench.rows("mail")).doesNotContain(CANARY, "Noa", "@");
        assertThat(bench.rows("mail")).doesNotContain("INSUFFICIENT", "FAILED", "PASSED");
        assertThat(bench.rows("scheduled_tasks")).doesNotContain(CANARY, "Noa");
    }

    private void tells(Object event, String... expected) {
        assertThat(bench.mailsOf(event))
                .as(event.getClass().getSimpleName())
                .extracting(mail -> mail.reader() + ": " + mail.subject())
                .containsExactlyInAnyOrder(expected);
    }

    private void tellsAllThree(Object event, String subject) {
        var mails = bench.mailsOf(event);
        assertThat(mails)
                .as(event.getClass().getSimpleName())
                .extracting(Received::reader)
                .containsExactlyInAnyOrder(ALL_THREE);
        assertThat(mails).allSatisfy(mail -> assertThat(mail.subject()).contains(subject));
    }
}
