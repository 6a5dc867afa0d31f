package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes with a mail beside its words. */
class EnclosingTest {

    private static final String INVITATION = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Café\r\nEND:VCALENDAR\r\n";

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
    void an_invitation_is_a_third_shape_of_the_mail_and_a_file() throws MessagingException, IOException {
        goesWithOffers(_ -> Enclosed.calendar("REQUEST", INVITATION));

        var parts = onlyMail();

        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        var shapes = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(shapes.getContentType()).startsWith("multipart/alternative");
        assertThat(shapes.getCount()).isEqualTo(3);
        assertThat(shapes.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(shapes.getBodyPart(2).getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(INVITATION);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/ics");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(INVITATION);
    }

    @Test
    void a_document_is_attached_byte_for_byte() throws MessagingException, IOException {
        var document = new byte[] {37, 80, 68, 70, 0, (byte) 0xff, 13, 10, 1};
        goesWithOffers(_ -> Enclosed.attachment("overeenkomst.pdf", "application/pdf", document));

        var parts = onlyMail();

        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("overeenkomst.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(document);
    }

    @Test
    void a_link_of_the_readers_own_stands_in_the_mail_and_nowhere_in_what_is_kept_of_it() {
        goesWithOffers(mail -> Enclosed.link("/links/" + mail.recipientId() + "-geheim"));

        bench.happened(offered(false));
        bench.deliver();

        assertThat(bench.inbox()).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("https://stagepact.example/links/" + CONTACT + "-geheim");
            assertThat(mail.html()).contains("href=\"https://stagepact.example/links/" + CONTACT + "-geheim\"");
            assertThat(mail.text()).doesNotContain("/offers/");
        });
        assertThat(bench.rows("mail")).doesNotContain("geheim");
    }

    @Test
    void words_that_a_waiting_mail_may_not_hold_come_when_it_is_sent() {
        goesWithOffers(_ -> Enclosed.values(Map.of("school", "ROC\r\nVerzonnen")));

        bench.happened(offered(false));
        bench.deliver();

        assertThat(bench.inbox())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("School: ROC Verzonnen\n"));
    }

    @Test
    void what_was_written_for_a_mail_that_was_not_taken_is_gone_and_written_anew_at_the_next_attempt() {
        goesWithOffers(mail -> {
            bench.jdbc
                    .sql("insert into mail_person (person_id, contact) values (?, 'minted')")
                    .param(mail.mailId())
                    .update();
            return Enclosed.NOTHING;
        });
        bench.mailServerGoesAway();
        bench.happened(offered(false));
        bench.deliver();
        assertThat(bench.rows("mail_person")).doesNotContain("minted");

        var back = bench.mailServerComesBack();
        bench.timePasses(Duration.ofMinutes(2));

        assertThat(MailBench.received(back)).hasSize(1);
        assertThat(bench.rows("mail_person")).containsOnlyOnce("minted");
        back.stop();
    }

    @Test
    void a_mail_that_nothing_goes_with_has_no_attachment() throws MessagingException, IOException {
        bench.encloses(enclosing(MailTemplate.AGREEMENT_CONCLUDED, _ -> Enclosed.calendar("REQUEST", INVITATION)));

        assertThat(onlyMail().getContentType()).startsWith("multipart/alternative");
    }

    private void goesWithOffers(Function<Enclosing.Outgoing, Enclosed> enclosed) {
        bench.encloses(enclosing(MailTemplate.OFFER_PUBLISHED, enclosed));
    }

    private static Enclosing enclosing(MailTemplate template, Function<Enclosing.Outgoing, Enclosed> enclosed) {
        return new Enclosing() {
            @Override
            public Set<MailTemplate> mails() {
                return Set.of(template);
            }

            @Override
            public Enclosed with(Outgoing mail) {
                return enclosed.apply(mail);
            }
        };
    }

    private MimeMultipart onlyMail() throws MessagingException, IOException {
        bench.happened(offered(false));
        bench.deliver();
        MimeMessage[] received = bench.mailServer.getReceivedMessages();
        assertThat(received).hasSize(1);
        return (MimeMultipart) received[0].getContent();
    }
}
