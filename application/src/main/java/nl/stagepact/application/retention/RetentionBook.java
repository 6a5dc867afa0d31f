package nl.stagepact.application.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each run of the job did, per kind. */
final class RetentionBook {

    private final JdbcClient jdbc;

    RetentionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(RetentionRun run) {
        jdbc.sql("insert into retention_run (run_at, kind, kept_since, gone, succeeded) values (?, ?, ?, ?, ?)"
                        + " on conflict (run_at, kind) do nothing")
                .params(utc(run.ranAt()), run.kind().name(), utc(run.keptSince()), run.gone(), run.succeeded())
                .update();
    }

    /** The newest first. */
    PageOf<RetentionRun> all(Page page) {
        var items = jdbc.sql("select * from retention_run order by run_at desc, kind limit ? offset ?")
                .params(page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query((row, _) -> new RetentionRun(
                        row.getObject("run_at", OffsetDateTime.class).toInstant(),
                        DataKind.valueOf(row.getString("kind")),
                        row.getObject("kept_since", OffsetDateTime.class).toInstant(),
                        row.getLong("gone"),
                        row.getBoolean("succeeded")))
                .list();
        long total =
                jdbc.sql("select count(*) from retention_run").query(Long.class).single();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
    }

    /** Of the newest run; nothing before the first. */
    Optional<Newest> newest() {
        return jdbc.sql("""
                        select run_at, bool_and(succeeded) as succeeded, sum(gone) as gone from retention_run
                        where run_at = (select max(run_at) from retention_run) group by run_at""")
                .query((row, _) -> new Newest(
                        row.getObject("run_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("succeeded"),
                        row.getLong("gone")))
                .optional();
    }

    /** @param succeeded whether all of it did */
    record Newest(Instant ranAt, boolean succeeded, long gone) {}

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
