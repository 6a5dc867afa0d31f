package nl.stagepact.application.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.stagepact.application.retention.PeopleErased.Departed;
import nl.stagepact.application.retention.PeopleErased.Gone;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Students who left their school, without a placement that must still be kept. */
record StudentsWhoLeft(JdbcClient jdbc, Term placements, Clock clock) implements Departed {

    @Override
    public long known() {
        return jdbc.sql("""
                        select count(*) from student_standing s
                        join subject_key k on k.subject_id = s.student_id and k.erased_at is null""").query(Long.class).single();
    }

    /** The last event of a student who left is that they did, or what was corrected afterwards. */
    @Override
    public List<Gone> gone() {
        return jdbc.sql("""
                        select s.student_id, last.time_stamp
                        from student_standing s
                        join subject_key k on k.subject_id = s.student_id and k.erased_at is null
                        join lateral (
                            select e.time_stamp from domain_event_entry e
                            where e.aggregate_identifier = s.student_id::text order by e.sequence_number desc limit 1
                        ) last on true
                        where s.left_school
                            and not exists (select from open_candidacy o where o.student_id = s.student_id)
                            and not exists (
                                select from placement_standing p where p.student_id = s.student_id and p.running)
                            and not exists (
                                select from placement_calendar c
                                where c.student_id = s.student_id and upper(c.period) > :kept)
                        order by last.time_stamp""")
                .param("kept", keptSince())
                .query((row, _) -> new Gone(
                        EraseSubject.of(new StudentId(row.getObject(1, UUID.class)), ErasureGround.RETENTION_OVER),
                        moment(row.getObject(2, OffsetDateTime.class))))
                .list();
    }

    private LocalDate keptSince() {
        return BusinessDay.of(placements.keptSince(clock.instant()).orElseThrow());
    }

    private static Instant moment(OffsetDateTime at) {
        return at.toInstant();
    }
}
