package nl.stagepact.application.retention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which rows the job deletes, and from which moment their term counts. */
final class RowDisposals {

    private static final String ANY = "true";

    private RowDisposals() {}

    static List<Disposal> all(JdbcClient jdbc, TransactionTemplate transaction) {
        return List.of(
                // what waits to be sent is not history yet
                rows(
                        DataKind.MAIL_LOG,
                        "mail",
                        "state <> 'QUEUED'",
                        "coalesce(settled_at, queued_at)",
                        jdbc,
                        transaction),
                rows(DataKind.LINKS, "mail_link", ANY, "expires_at", jdbc, transaction),
                rows(DataKind.CALENDAR_FEEDS, "calendar_feed", ANY, "made_at", jdbc, transaction),
                rows(
                        DataKind.IMPORTS,
                        "csv_import",
                        "state in ('FINISHED', 'EXPIRED')",
                        "uploaded_at",
                        jdbc,
                        transaction),
                // the time that an answer is remembered stands in the row already
                rows(
                        DataKind.IDEMPOTENCY_ANSWERS,
                        "idempotency_key",
                        ANY,
                        "expires_at - interval '24 hours'",
                        jdbc,
                        transaction),
                rows(DataKind.READ_LOG, "read_log", ANY, "read_at", jdbc, transaction),
                rows(DataKind.MEMBERSHIPS, "membership", "ended_at is not null", "ended_at", jdbc, transaction),
                rows(DataKind.MEMBERSHIPS, "system_client", "ended_at is not null", "ended_at", jdbc, transaction));
    }

    private static Disposal rows(
            DataKind kind,
            String table,
            String condition,
            String moment,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        return new RowDisposal(kind, table, condition, moment, jdbc, transaction);
    }
}
