package nl.stagepact.application.examples;

import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.domain.shared.BusinessDay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets days pass, stopping wherever a deadline is due, as the world does. */
public record Mornings(JdbcClient database) {

    private static final Duration SOON = Duration.ofSeconds(120);

    /** Afterwards it is that day, and all that was due by then has been done. */
    public void until(LocalDate day) {
        var end = day.atTime(LocalTime.of(14, 0)).atZone(BusinessDay.ZONE).toInstant();
        for (var next = nextDueBy(end); next.isPresent(); next = nextDueBy(end)) {
            var morning = LocalDate.ofInstant(next.get(), BusinessDay.ZONE);
            if (morning.isAfter(TimeOfTests.today())) {
                TimeOfTests.itIs(morning);
            }
            var due = next.get();
            await("the deadlines of " + morning)
                    .atMost(SOON)
                    .until(() -> nextDueBy(end).filter(due::equals).isEmpty());
        }
        TimeOfTests.itIs(day);
    }

    private Optional<Instant> nextDueBy(Instant end) {
        return database.sql("""
                        select min(execution_time) from scheduled_tasks
                        where task_name = 'deadline' and execution_time <= ? and coalesce(consecutive_failures, 0) = 0""")
                .param(Timestamp.from(end))
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }
}
