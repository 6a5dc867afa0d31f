package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Two nodes that both believe a mail is theirs to send. */
class TwoNodesSendTest {

    private final CountDownLatch underway = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void a_mail_that_a_slow_node_is_still_sending_is_not_sent_by_the_one_that_takes_over() throws Exception {
        try (var bench = new MailBench(this::slow)) {
            bench.happened(people().toArray());
            bench.happened(offered(false));
            var another = bench.anotherNode();

            var first = CompletableFuture.runAsync(bench::deliver);
            assertThat(underway.await(120, TimeUnit.SECONDS)).isTrue();
            bench.jdbc
                    .sql("update scheduled_tasks set last_heartbeat = ?")
                    .param(MailBench.START.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                    .update();
            another.runDeadExecutionDetection();
            var second = CompletableFuture.runAsync(another::runAnyDueExecutions);
            goOn.countDown();
            CompletableFuture.allOf(first.exceptionally(_ -> null), second).get(120, TimeUnit.SECONDS);

            assertThat(bench.inbox()).hasSize(1);
            assertThat(bench.state("state")).isEqualTo("SENT");
            assertThat(bench.state("attempts")).isEqualTo("1");
        }
    }

    @Test
    void of_two_nodes_that_look_at_once_each_mail_is_sent_by_one() throws Exception {
        goOn.countDown();
        try (var bench = new MailBench(this::slow)) {
            bench.happened(people().toArray());
            bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));
            var another = bench.anotherNode();

            CompletableFuture.allOf(
                            CompletableFuture.runAsync(bench::deliver),
                            CompletableFuture.runAsync(another::runAnyDueExecutions))
                    .get(120, TimeUnit.SECONDS);
            bench.deliver();

            var mails = bench.inbox();
            assertThat(mails).hasSize(12);
            assertThat(mails).extracting(Received::messageId).doesNotHaveDuplicates();
            assertThat(bench.state("attempts")).isEqualTo("1");
        }
    }

    /** Takes its time with the first mail. */
    private JavaMailSender slow(JavaMailSender server) {
        var sender = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                underway.countDown();
                try {
                    if (!goOn.await(120, TimeUnit.SECONDS)) {
                        throw new IllegalStateException("Nobody let it go on");
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                server.send(message);
            }
        };
        return sender;
    }
}
