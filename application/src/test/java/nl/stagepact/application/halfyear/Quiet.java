package nl.stagepact.application.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.stagepact.domain.shared.BusinessDay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That nothing is left to do on a day: no deadline, no reaction, no mail. */
final class Quiet {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Nodes nodes;
    private final JdbcClient database;

    Quiet(Nodes nodes) {
        this.nodes = nodes;
        this.database = nodes.database();
    }

    /** Of that day. */
    void comes(LocalDate day) {
        await("all that happens on " + day)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> isQuiet(day));
    }

    private boolean isQuiet(LocalDate day) {
        nodes.wake();
        long head = head();
        return dueDeadlines(day) == 0 && nodes.haveReactedTo(head) && waitingMails() == 0 && head() == head;
    }

    private long dueDeadlines(LocalDate day) {
        return count("scheduled_tasks where task_name = 'deadline' and execution_time <= '%s'"
                .formatted(Timestamp.from(
                        day.atTime(LocalTime.of(14, 0)).atZone(BusinessDay.ZONE).toInstant())));
    }

    private long waitingMails() {
        return count("mail where state = 'QUEUED'");
    }

    private long head() {
        return count("(select coalesce(max(global_index), 0) from domain_event_entry) as head (count)", "count");
    }

    private long count(String from) {
        return count(from, "count(*)");
    }

    private long count(String from, String what) {
        return database.sql("select " + what + " from " + from)
                .query(Long.class)
                .single();
    }

    /** Nothing failed and was put aside. */
    void assertNothingIsParked() {
        assertThat(count("dead_letter_entry")).as("parked events").isZero();
        assertThat(count("mail where state not in ('SENT', 'DROPPED')"))
                .as("mails that were not sent")
                .isZero();
        assertThat(count("scheduled_tasks where consecutive_failures > 0"))
                .as("tasks that failed")
                .isZero();
    }
}
