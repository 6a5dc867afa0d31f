package nl.stagepact.application.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows of a table in PostgreSQL, deleted some thousands at a time: nobody waits for long, and what is deleted stays deleted
 * when the rest fails.
 *
 * @param table its name
 * @param condition of which rows can go at all, in SQL
 * @param moment from which the term counts, in SQL
 */
record RowDisposal(
        DataKind kind, String table, String condition, String moment, JdbcClient jdbc, TransactionTemplate transaction)
        implements Disposal {

    private static final int AT_ONCE = 5_000;

    @Override
    public Found look(Term term, Instant now) {
        return jdbc.sql("""
                        select count(*) as kept,
                            count(*) filter (where %1$s and %2$s < :since) as due,
                            min(%2$s) filter (where %1$s and %2$s >= :since) as oldest
                        from %3$s""".formatted(condition, moment, table))
                .param("since", utc(term.keptSince(now).orElseThrow()))
                .query((row, _) -> new Found(
                        row.getLong("kept"),
                        row.getLong("due"),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .flatMap(term::endsFor)))
                .single();
    }

    @Override
    public long carryOut(Instant keptSince) {
        long gone = 0;
        int inThisRound;
        do {
            inThisRound = transaction.execute(_ -> deleteSome(keptSince));
            gone += inThisRound;
        } while (inThisRound == AT_ONCE);
        return gone;
    }

    private int deleteSome(Instant keptSince) {
        return jdbc.sql("""
                        delete from %3$s where ctid in (
                            select ctid from %3$s where %1$s and %2$s < :since limit %4$d)""".formatted(condition, moment, table, AT_ONCE))
                .param("since", utc(keptSince))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
