package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who must answer a candidate hears so, is reminded, and hears when it is too late. */
class MailAnswersTest {

    private static final String[] OF_A_CANDIDACY = {"contact", "coordinator", "student"};

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
    void who_applies_without_the_school_is_told_to_the_school_as_well() {
        bench.happened(offered(true));

        var mails = lastMailsOf(proposed(how(CandidacyOrigin.STUDENT, true)));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(OF_A_CANDIDACY);
        assertThat(mails)
                .filteredOn(mail -> mail.reader().equals("student"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("uiterlijk 18 januari 2027", "ziet pas wie je bent als het je aanneemt"));
    }

    @Test
    void who_is_not_proposed_blindly_hears_nothing_of_it() {
        bench.happened(offered(false));

        assertThat(lastMailsOf(proposed())).noneMatch(mail -> mail.text().contains("wie je bent"));
    }

    @Test
    void a_reminder_tells_the_employer_what_to_do_and_the_student_that_it_was_sent() {
        bench.happened(offered(true), proposedBlindly());

        var mails = lastMailsOf(new CandidacyReminded(
                OFFER, CANDIDACY, 3, termOf(Party.EMPLOYER).orElseThrow()));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("student", "contact");
        assertThat(mails).allMatch(mail -> mail.text().contains("18 januari 2027"));
        assertThat(mails).filteredOn(mail -> mail.reader().equals("contact")).noneMatch(mail -> mail.says("Noa"));
    }

    @Test
    void who_was_accepted_is_reminded_and_the_employer_hears_that_it_was() {
        bench.happened(offered(true), proposedBlindly(), accepted());

        var mails = lastMailsOf(new CandidacyReminded(
                OFFER, CANDIDACY, 10, termOf(Party.STUDENT).orElseThrow()));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("contact", "student");
        assertThat(mails)
                .filteredOn(mail -> mail.reader().equals("student"))
                .allMatch(mail -> mail.text().contains("Bevestig de stage uiterlijk op 18 januari 2027"));
        assertThat(mails)
                .filteredOn(mail -> mail.reader().equals("contact"))
                .allMatch(mail -> mail.text().contains("kan tot en met 18 januari 2027 bevestigen"));
    }

    @Test
    void what_expires_without_an_answer_of_the_employer_is_told_to_both_and_names_nobody_to_the_employer() {
        bench.happened(offered(true), proposedBlindly());

        var mails = lastMailsOf(new CandidacyExpired(OFFER, CANDIDACY, Party.EMPLOYER));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("student", "contact");
        assertThat(mails).filteredOn(mail -> mail.reader().equals("contact")).noneMatch(mail -> mail.says("Noa"));
    }

    @Test
    void what_expires_because_the_student_was_silent_says_so_to_both() {
        bench.happened(offered(true), proposedBlindly(), accepted());

        var mails = lastMailsOf(new CandidacyExpired(OFFER, CANDIDACY, Party.STUDENT));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder("student", "contact");
        assertThat(mails)
                .filteredOn(mail -> mail.reader().equals("contact"))
                .allMatch(mail -> mail.says("Noa de Vries"))
                .allMatch(mail -> mail.text().contains("De plek is weer vrij."));
    }

    /** Of that event only, not of what happened before. */
    private List<Received> lastMailsOf(Object event) {
        bench.deliver();
        bench.inbox();
        return bench.mailsOf(event);
    }
}
