package nl.stagepact.application.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports that were made without an account, and hashes of the codes with which their reporters come back. */
final class ReportBook {

    /** Compared with where there is no such report, so that the answer takes as long. */
    private static final byte[] NOBODYS = new byte[32];

    private final JdbcClient jdbc;

    ReportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reporter made for this one report */
    record Known(ReportId reportId, PersonId reporter) {}

    private record Row(Known known, byte[] codeHash) {}

    void note(Known report, String reference, ReportCode code, Instant now) {
        jdbc.sql(
                        "insert into report_code (reference, report_id, reporter_id, code_hash, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        ReportCode.plain(reference),
                        report.reportId().value(),
                        report.reporter().value(),
                        code.hash(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing for a wrong code and for a reference that doesn't exist: nobody can tell which. */
    Optional<Known> find(String reference, ReportCode code) {
        var row = jdbc.sql("select * from report_code where reference = ?")
                .param(ReportCode.plain(reference))
                .query((found, _) -> new Row(
                        new Known(
                                new ReportId(found.getObject("report_id", UUID.class)),
                                new PersonId(found.getObject("reporter_id", UUID.class))),
                        found.getBytes("code_hash")))
                .optional();
        boolean isRight = code.hasHash(row.map(Row::codeHash).orElse(NOBODYS));
        return row.filter(_ -> isRight).map(Row::known);
    }
}
