package nl.stagepact.application.lookup;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportClosed;
import nl.stagepact.domain.report.IntakeEvent.ReportCountedOnly;
import nl.stagepact.domain.report.IntakeEvent.ReportReferred;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.IntakeEvent.ReportWithdrawn;
import nl.stagepact.domain.retaliation.CasesAtSbb;
import nl.stagepact.domain.retaliation.Watches;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is watched over since a report. */
@Component
class WatchTable implements Watches, CasesAtSbb, LookupTable {

    private final JdbcClient jdbc;

    WatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is watched goes with the watch. */
    @Override
    public String table() {
        return "retaliation_watch";
    }

    /** The second watches nothing that was named without an account; the third knows which cases are at SBB. */
    @Override
    public int edition() {
        return 3;
    }

    @Override
    public boolean holds(ReportId report) {
        return jdbc.sql("select exists (select from retaliation_watch where report_id = ? and at_sbb)")
                .param(report.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Watch> over(Subjects concerned) {
        var watched = concerned.ids().stream()
                .filter(id -> id instanceof StudentId || id instanceof CandidacyId || id instanceof PlacementId)
                .map(Id::value)
                .toArray(UUID[]::new);
        return jdbc.sql("""
                        select report_id, secret, reported_employer_id, school_id, reported_at, ended_at from retaliation_watch
                        where report_id in (select report_id from retaliation_watched where watched_id = any (?))
                        order by report_id""")
                .param(watched)
                .query((row, _) -> new Watch(
                        new ReportId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        new EmployerId(row.getObject(3, UUID.class)),
                        Optional.ofNullable(row.getObject(4, UUID.class)).map(SchoolId::new),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    @EventHandler
    void on(DiscriminationReported event, @Timestamp Instant at, @MessageIdentifier String eventId, MetaData metaData) {
        var matter = event.matter();
        boolean schoolKnows = event.desk() == Desk.SCHOOL || event.consents().school();
        jdbc.sql(
                        "insert into retaliation_watch (report_id, reported_employer_id, school_id, reported_at, at_sbb, secret) values (?, ?, ?, ?, ?, ?)")
                .param(1, event.reportId().value())
                .param(2, matter.employerId().value())
                .param(
                        3,
                        matter.schoolId()
                                .filter(_ -> schoolKnows)
                                .map(Id::value)
                                .orElse(null),
                        Types.OTHER)
                .param(4, utc(at))
                .param(5, event.desk() == Desk.SBB)
                .param(6, eventId)
                .update();
        named(event, metaData)
                .forEach(watched -> jdbc.sql("insert into retaliation_watched (report_id, watched_id) values (?, ?)")
                        .params(event.reportId().value(), watched)
                        .update());
    }

    /** What was named without an account, in the time before that was refused, nobody could tell whose it was. */
    private static Stream<UUID> named(DiscriminationReported event, MetaData metaData) {
        var matter = event.matter();
        return Actor.fromMetaData(metaData).filter(by -> by.is(Role.REPORTER)).isPresent()
                ? Stream.empty()
                : Stream.<Optional<? extends Id>>of(
                                event.reporter().studentId(),
                                matter.studentId(),
                                matter.candidacyId(),
                                matter.placementId())
                        .flatMap(Optional::stream)
                        .map(Id::value)
                        .distinct();
    }

    /** SBB goes on with it. */
    @EventHandler
    void on(ReportTransferred event) {
        jdbc.sql("update retaliation_watch set ended_at = null, at_sbb = true where report_id = ?")
                .param(event.reportId().value())
                .update();
    }

    @EventHandler
    void on(ReportCountedOnly event, @Timestamp Instant at) {
        ended(event.reportId(), at);
    }

    @EventHandler
    void on(ReportReferred event, @Timestamp Instant at) {
        ended(event.reportId(), at);
    }

    @EventHandler
    void on(ReportWithdrawn event, @Timestamp Instant at) {
        ended(event.reportId(), at);
    }

    @EventHandler
    void on(ReportClosed event, @Timestamp Instant at) {
        ended(event.reportId(), at);
    }

    private void ended(ReportId report, Instant at) {
        jdbc.sql("update retaliation_watch set ended_at = ? where report_id = ?")
                .params(utc(at), report.value())
                .update();
    }

    /** As exact as the log keeps it: what follows at once is compared with that. */
    private static OffsetDateTime utc(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
