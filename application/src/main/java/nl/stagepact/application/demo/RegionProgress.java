package nl.stagepact.application.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.BusinessDay;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers on which day the region is told and how far the telling is, across restarts. */
final class RegionProgress {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegionProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The day on which the region is to be told: today on the first start, that same day when it was interrupted; nothing
     * when it is all told, or when somebody has already used this store for something of their own.
     */
    Optional<LocalDate> dayToTell() {
        jdbc.sql("""
                        insert into demo_region (told_on, begun_at)
                        select ?, ? where not exists (select from domain_event_entry)
                        on conflict do nothing""").params(BusinessDay.today(clock), utc(clock.instant())).update();
        return jdbc.sql("select told_on from demo_region where completed_at is null")
                .query(LocalDate.class)
                .optional();
    }

    /** The numbers of the acts that were done before an interruption. */
    Set<Integer> done() {
        return new HashSet<>(
                jdbc.sql("select act from demo_region_act").query(Integer.class).list());
    }

    /** Within the act's own transaction. */
    void isDone(int act) {
        jdbc.sql("insert into demo_region_act values (?)").param(act).update();
    }

    void completed() {
        jdbc.sql("update demo_region set completed_at = ?")
                .param(utc(clock.instant()))
                .update();
        jdbc.sql("delete from demo_region_act").update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
