package nl.stagepact.application.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When the copies of those who were erased are looked through: at once, and once more when whatever was at work at that moment,
 * on whichever node, is through: no transaction and no batch of a view lasts longer than a minute.
 */
@Component
class Looks {

    private static final int ENOUGH = 2;
    private static final Duration PAUSE = Duration.ofMinutes(2);
    /** A look that is so much too late is not coming by itself. */
    private static final Duration TOO_LATE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Looks(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The first is done. */
    void begin(Id subject) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into erasure (subject_id, subject_kind, looks, looked_at, next_look_at) values (?, ?, 1, ?, ?)
                        on conflict (subject_id) do nothing""")
                .params(subject.value(), subject.kind(), utc(now), utc(now.plus(PAUSE)))
                .update();
    }

    /** Each in a transaction of its own, one node at a time. */
    void due(Consumer<Id> look) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> next(look)))) {
            // there may be another
        }
    }

    private boolean next(Consumer<Id> look) {
        var now = clock.instant();
        var subject = jdbc.sql("""
                        select subject_kind, subject_id from erasure where next_look_at <= ?
                        order by next_look_at limit 1 for update skip locked""")
                .param(utc(now))
                .query((row, _) -> subject(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
        subject.ifPresent(due -> {
            look.accept(due);
            jdbc.sql("""
                            update erasure set looks = looks + 1, looked_at = ?,
                                next_look_at = case when looks + 1 < ? then ?::timestamptz end
                            where subject_id = ?""")
                    .params(utc(now), ENOUGH, utc(now.plus(PAUSE)), due.value())
                    .update();
        });
        return subject.isPresent();
    }

    /** How many were decided on and are not done, although they should be. */
    long late() {
        return jdbc.sql("""
                        select (select count(*) from erasure where next_look_at < ?)
                            + (select count(*) from dead_letter_entry where processing_group = ?)""")
                .params(utc(clock.instant().minus(TOO_LATE)), Eraser.NAME)
                .query(Long.class)
                .single();
    }

    private static Id subject(String kind, UUID id) {
        return kind.equals("student") ? new StudentId(id) : new PersonId(id);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
