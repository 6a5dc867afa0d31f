package nl.stagepact.application.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.erasure.Copies;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.report.IntakeEvent.ReportClosed;
import nl.stagepact.domain.report.IntakeEvent.ReportWithdrawn;
import nl.stagepact.domain.shared.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cases that are over. A case's own key is destroyed, and every view is made anew without it; that there was one, and what became
 * of it, stays for the figures and the proof.
 */
record CasesClosed(JdbcClient jdbc, SubjectKeys keys, List<Copies> copies) implements Disposal {

    /** A run that was cut off between key and copies is made up for by the next ones. */
    private static final String AGAIN_FOR = "interval '3 days'";

    private static final String CLOSED = """
            from domain_event_entry e
            join subject_key k on k.subject_id::text = e.aggregate_identifier
            where e.payload_type in (:over)""";

    private static final List<String> OVER = List.of(ReportClosed.class.getName(), ReportWithdrawn.class.getName());

    @Override
    public DataKind kind() {
        return DataKind.REPORTS;
    }

    @Override
    public Found look(Term term, Instant now) {
        var since = utc(term.keptSince(now).orElseThrow());
        return jdbc.sql("""
                        select count(*) as kept, count(*) filter (where e.time_stamp < :since) as due,
                            min(e.time_stamp) filter (where e.time_stamp >= :since) as oldest
                        """ + CLOSED + " and k.erased_at is null")
                .param("since", since)
                .param("over", OVER)
                .query((row, _) -> new Found(
                        row.getLong("kept"),
                        row.getLong("due"),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .flatMap(term::endsFor)))
                .single();
    }

    private record Due(UUID id, boolean isErased) {}

    @Override
    public long carryOut(Instant keptSince) {
        var due = jdbc.sql("select k.subject_id, k.erased_at is not null as erased " + CLOSED
                        + " and e.time_stamp < :since and (k.erased_at is null or k.erased_at > now() - " + AGAIN_FOR
                        + ") order by e.time_stamp")
                .param("since", utc(keptSince))
                .param("over", OVER)
                .query((row, _) -> new Due(row.getObject("subject_id", UUID.class), row.getBoolean("erased")))
                .list();
        due.forEach(this::forget);
        return due.stream().filter(one -> !one.isErased()).count();
    }

    private void forget(Due due) {
        keys.erase(due.id());
        copies.forEach(each -> each.forget(new ReportId(due.id())));
        jdbc.sql("delete from report_code where report_id = ?").param(due.id()).update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
