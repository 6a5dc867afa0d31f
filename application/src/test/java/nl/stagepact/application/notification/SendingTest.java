package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.MailBench.START;
import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Random;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.shared.Language;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail is sent once, whatever goes wrong on the way. */
class SendingTest {

    private final MailBench bench = new MailBench();

    @BeforeEach
    void an_offer_can_be_made() {
        bench.happened(people().toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_mail_waits_while_the_mail_server_is_away_and_is_sent_once_when_it_is_back() {
        bench.mailServerGoesAway();
        bench.happened(offered(false));
        bench.deliver();
        assertThat(bench.state("state")).isEqualTo("QUEUED");
        assertThat(bench.state("problem")).isEqualTo("MAIL_SERVER");

        bench.timePasses(Duration.ofMinutes(2));
        bench.timePasses(Duration.ofMinutes(3));
        assertThat(bench.state("attempts")).isEqualTo("3");

        var back = bench.mailServerComesBack();
        bench.timePasses(Duration.ofMinutes(1));
        assertThat(MailBench.received(back)).as("before its time").isEmpty();
        bench.timePasses(Duration.ofMinutes(10));
        bench.timePasses(Duration.ofHours(10));

        assertThat(MailBench.received(back)).hasSize(1);
        assertThat(bench.state("state")).isEqualTo("SENT");
        assertThat(bench.state("attempts")).isEqualTo("4");
        assertThat(bench.state("problem")).as("of a mail that was sent").isEqualTo("none");
        assertThat(bench.count("scheduled_tasks")).isZero();
        back.stop();
    }

    @Test
    void after_ten_attempts_a_mail_has_failed_and_is_not_tried_again() {
        bench.mailServerGoesAway();
        bench.happened(offered(false));
        bench.deliver();
        for (int attempt = 2; attempt <= 9; attempt++) {
            bench.timePasses(Duration.ofHours(8));
        }
        assertThat(bench.state("state")).isEqualTo("QUEUED");

        bench.timePasses(Duration.ofHours(8));

        assertThat(bench.state("state")).isEqualTo("FAILED");
        assertThat(bench.state("attempts")).isEqualTo("10");
        assertThat(bench.count("scheduled_tasks")).isZero();
    }

    @Test
    void waiting_grows_from_about_a_minute_to_about_six_hours() {
        var retries = new RetryPolicy(new Random(1));

        assertThat(retries.waitAfter(1)).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(72));
        assertThat(retries.waitAfter(2)).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(152));
        assertThat(retries.waitAfter(9)).isBetween(Duration.ofMinutes(288), Duration.ofMinutes(432));
        assertThat(retries.waitAfter(3)).as("by chance").isNotEqualTo(retries.waitAfter(3));
    }

    @Test
    void the_same_event_handled_again_gives_no_second_mail() {
        bench.handle(offered(false), "one", MetaData.emptyInstance());
        bench.deliver();

        bench.handle(offered(false), "one", MetaData.emptyInstance());
        bench.deliver();

        assertThat(bench.inbox()).hasSize(1);
        assertThat(bench.count("mail")).isEqualTo(1);
    }

    @Test
    void the_past_of_the_demo_region_is_noted_and_not_mailed() {
        var history = MetaData.with("historyAt", "2026-03-01T09:00:00Z");

        bench.handle(offered(false), "past", history);
        bench.deliver();

        assertThat(bench.count("mail")).isZero();
        assertThat(bench.mailsOf(proposed())).as("what happens now").hasSize(2);
    }

    @Test
    void what_cannot_be_told_completely_is_told_to_nobody_and_leaves_nothing_behind() {
        bench.happened(offered(false), proposed());
        bench.jdbc
                .sql("delete from mail_person where person_id = ?")
                .param(STUDENT.value())
                .update();
        long mails = bench.count("mail");

        assertThatThrownBy(() -> bench.happened(confirmed())).isInstanceOf(IllegalStateException.class);

        assertThat(bench.count("mail")).isEqualTo(mails);
        assertThat(bench.count("mail_placement")).isZero();
    }

    @Test
    void a_mail_to_somebody_who_was_erased_is_dropped() {
        bench.happened(offered(false));
        bench.erase(CONTACT);

        bench.deliver();

        assertThat(bench.inbox()).isEmpty();
        assertThat(bench.state("state")).isEqualTo("DROPPED");
        assertThat(bench.count("scheduled_tasks")).isZero();
    }

    @Test
    void a_mail_about_a_student_who_was_erased_does_not_name_them() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));
        bench.deliver();
        bench.inbox();
        bench.happened(new AgreementConcluded(PLACEMENT, 1));
        bench.erase(STUDENT);

        bench.deliver();

        assertThat(bench.inbox())
                .hasSize(4)
                .noneMatch(mail -> mail.says("Noa"))
                .anyMatch(mail -> mail.subject().contains("de stage van de student bij Bakkerij Krokant"));
    }

    @Test
    void an_address_that_is_none_bounces_at_once() {
        bench.happened(new ContactChanged(
                EMPLOYER, CONTACT, contact(CONTACT, "Connie", "a\r\nBcc: all@x.example, b", Language.NL)));

        bench.happened(offered(false));
        bench.deliver();

        assertThat(bench.inbox()).isEmpty();
        assertThat(bench.state("state")).isEqualTo("BOUNCED");
        assertThat(bench.state("problem")).isEqualTo("ADDRESS_INVALID");
    }

    @Test
    void a_process_that_dies_after_the_mail_server_accepted_sends_again_with_the_same_message_id() {
        var wire = new DyingWire();
        try (var dying = new MailBench(wire::before)) {
            dying.happened(people().toArray());
            dying.happened(offered(false));
            dying.deliver();
            assertThat(dying.state("state")).isEqualTo("QUEUED");

            dying.timePasses(Duration.ofMinutes(2));

            var mails = dying.inbox();
            assertThat(mails).hasSize(2);
            assertThat(mails.get(0).messageId()).isEqualTo(mails.get(1).messageId());
            assertThat(dying.state("state")).isEqualTo("SENT");
        }
    }

    @Test
    void a_mail_that_the_mail_server_refuses_for_good_bounces_at_once() throws IOException {
        try (var server = new RefusingMailServer("550 no such user");
                var refused = new MailBench(_ -> MailBench.sender(server.port()))) {
            refused.happened(people().toArray());
            refused.happened(offered(false));

            refused.deliver();

            assertThat(refused.state("state")).isEqualTo("BOUNCED");
            assertThat(refused.state("problem")).isEqualTo("ADDRESS_REFUSED");
        }
    }

    @Test
    void a_mail_that_the_mail_server_refuses_for_now_is_tried_again() throws IOException {
        try (var server = new RefusingMailServer("452 mailbox full");
                var refused = new MailBench(_ -> MailBench.sender(server.port()))) {
            refused.happened(people().toArray());
            refused.happened(offered(false));

            refused.deliver();

            assertThat(refused.state("state")).isEqualTo("QUEUED");
            assertThat(refused.state("problem")).isEqualTo("MAIL_SERVER");
        }
    }

    @Test
    void what_people_typed_adds_no_header_to_the_mail_that_goes_over_the_wire() {
        bench.happened(new ContactChanged(
                EMPLOYER, CONTACT, contact(CONTACT, "Connie\r\nBcc: all@x.example", "contact", Language.NL)));

        var mail = bench.mailsOf(offered("Bakker\r\nBcc: all@x.example\r\n\r\n<h1>", false))
                .getFirst();

        assertThat(mail.subject()).isEqualTo("Uw stageplek staat open: Bakker Bcc: all@x.example <h1>");
        assertThat(mail.source()).doesNotContainPattern("(?m)^Bcc:");
        assertThat(mail.html()).doesNotContain("<h1>Bakker").contains("&lt;h1&gt;");
        assertThat(mail.reader()).isEqualTo("contact");
    }

    @Test
    void a_mail_has_html_and_text_and_says_that_a_machine_wrote_it() {
        var mail = bench.mailsOf(offered(false)).getFirst();

        assertThat(mail.source())
                .contains("Content-Type: multipart/alternative")
                .contains("Auto-Submitted: auto-generated")
                .contains("Content-Language: nl")
                .contains("From: Stagepact <no-reply@stagepact.example>");
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}\\.0@stagepact\\.example>");
        assertThat(mail.html()).contains("<html lang=\"nl\"");
        assertThat(mail.text()).startsWith("Beste Connie Tact,\n\nUw stageplek “Bakker in opleiding” staat");
    }

    @Test
    void a_mail_that_a_node_died_over_is_sent_by_another() {
        bench.happened(offered(false));
        bench.jdbc
                .sql("update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?")
                .param(START.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .update();
        bench.deliver();
        assertThat(bench.inbox()).as("while it may still be alive").isEmpty();

        bench.scheduler.runDeadExecutionDetection();
        bench.timePasses(Duration.ofMinutes(1));

        assertThat(bench.inbox()).hasSize(1);
        assertThat(bench.state("state")).isEqualTo("SENT");
    }
}
