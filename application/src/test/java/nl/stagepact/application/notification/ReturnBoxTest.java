package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail servers return of what they had taken. */
class ReturnBoxTest {

    private final MailBench bench = new MailBench();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser owner;
    private ReturnBox box;
    private String messageId = "";

    @BeforeEach
    void a_mail_was_sent() {
        server.start();
        owner = server.setUser("no-reply@stagepact.example", "no-reply", "geheim");
        box = new ReturnBox(
                "imap://no-reply:geheim@127.0.0.1:" + server.getImap().getPort() + "/INBOX", bench.queue);
        bench.happened(people().toArray());
        bench.happened(offered(false));
        bench.deliver();
        messageId = bench.inbox().getFirst().messageId();
    }

    @AfterEach
    void close() {
        server.stop();
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, ADDRESS_REFUSED",
        "5.1.10, ADDRESS_REFUSED",
        "5.2.1, MAILBOX_UNAVAILABLE",
        "5.7.1, DELIVERY_REFUSED"
    })
    void a_mail_that_came_back_has_bounced_with_a_code_and_its_report_is_thrown_away(String status, String problem)
            throws Exception {
        arrives(report("failed", status, messageId));

        box.empty();

        assertThat(bench.state("state")).isEqualTo("BOUNCED");
        assertThat(bench.state("problem")).isEqualTo(problem);
        assertThat(bench.rows("mail")).doesNotContain("nobody@", "Connie");
        assertThat(messagesLeft()).isZero();
    }

    @Test
    void the_same_report_twice_changes_nothing_more() throws Exception {
        arrives(report("failed", "5.1.1", messageId));
        box.empty();
        arrives(report("failed", "5.2.1", messageId));

        box.empty();

        assertThat(bench.state("problem")).isEqualTo("ADDRESS_REFUSED");
    }

    @Test
    void a_report_of_an_earlier_time_says_nothing_of_a_mail_that_was_sent_again() throws Exception {
        bench.jdbc.sql("update mail set round = 1").update();
        arrives(report("failed", "5.1.1", messageId));

        box.empty();

        assertThat(bench.state("state")).isEqualTo("SENT");
    }

    @Test
    void a_delay_is_no_bounce_and_what_is_no_report_stays_in_the_box() throws Exception {
        arrives(report("delayed", "4.4.1", messageId));
        arrives("From: somebody@school.example\r\nSubject: Vraag\r\n\r\nStatus: 5.1.1\r\nMessage-ID: " + messageId
                + "\r\n");

        box.empty();
        box.empty();

        assertThat(bench.state("state")).isEqualTo("SENT");
        assertThat(messagesLeft()).isEqualTo(2);
    }

    @Test
    void a_box_that_cannot_be_read_is_tried_again_at_the_next_look() throws Exception {
        new ReturnBox("imap://no-reply:wrong@127.0.0.1:" + server.getImap().getPort() + "/INBOX", bench.queue).empty();
        assertThat(bench.state("state")).isEqualTo("SENT");
        arrives(report("failed", "5.1.1", messageId));

        box.empty();

        assertThat(bench.state("state")).isEqualTo("BOUNCED");
    }

    private void arrives(String source) throws MessagingException, IOException {
        owner.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.US_ASCII))));
    }

    private long messagesLeft() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(owner).getMessageCount();
    }

    private static String report(String action, String status, String messageId) {
        return """
                From: Mail Delivery Subsystem <mailer-daemon@school.example>
                To: no-reply@stagepact.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

                --edge
                Content-Type: text/plain; charset=us-ascii

                This is the mail system. Your message could not be delivered.

                --edge
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.school.example

                Final-Recipient: rfc822; nobody@school.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 nobody@school.example is unknown

                --edge
                Content-Type: text/rfc822-headers

                From: Stagepact <no-reply@stagepact.example>
                To: Connie Tact <nobody@school.example>
                Message-ID: %s
                Subject: Uw stageplek staat open

                --edge--
                """.formatted(action, status, messageId).replace("\n", "\r\n");
    }
}
