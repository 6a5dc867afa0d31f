package nl.stagepact.application.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.placement.KeptPlaces;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.PlacedStudents;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each student is placed; the constraints of the table are the judge. */
@Component
class PlacementCalendarTable implements PlacementCalendar, PlacedStudents, KeptPlaces {

    private final JdbcClient jdbc;

    PlacementCalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean reserve(PlacementId placement, StudentId student, Period period, int hoursPerWeek) {
        try {
            jdbc.sql("""
                            insert into placement_calendar values (?, ?, daterange(?, ?, '[]'), ?)
                            on conflict (placement_id) do nothing""")
                    .params(placement.value(), student.value(), period.startDate(), period.endDate(), hoursPerWeek)
                    .update();
            return true;
        } catch (DataIntegrityViolationException _) {
            return false;
        }
    }

    @Override
    public boolean move(PlacementId placement, Period period, int hoursPerWeek) {
        try {
            jdbc.sql("""
                            update placement_calendar set period = daterange(?, ?, '[]'), hours_per_week = ?
                            where placement_id = ?""")
                    .params(period.startDate(), period.endDate(), hoursPerWeek, placement.value())
                    .update();
            return true;
        } catch (DataIntegrityViolationException _) {
            return false;
        }
    }

    @Override
    public void release(PlacementId placement) {
        jdbc.sql("delete from placement_calendar where placement_id = ?")
                .params(placement.value())
                .update();
    }

    @Override
    public void shorten(PlacementId placement, LocalDate lastDay) {
        jdbc.sql("""
                        update placement_calendar set period = daterange(lower(period), ?, '[]')
                        where placement_id = ?""").params(lastDay, placement.value()).update();
    }

    @Override
    public List<PlacementId> of(StudentId student, LocalDate after) {
        return jdbc.sql("""
                        select placement_id from placement_calendar
                        where student_id = ? and upper(period) - 1 > ? order by placement_id""")
                .params(student.value(), after)
                .query((row, _) -> new PlacementId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean isPlaced(StudentId student, Period period) {
        return jdbc.sql("""
                        select exists (select from placement_calendar
                        where student_id = ? and period && daterange(?, ?, '[]'))""")
                .params(student.value(), period.startDate(), period.endDate())
                .query(Boolean.class)
                .single();
    }
}
