package nl.stagepact.application.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.employer.TrainedStudents;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.Placements;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose each placement is, and whether it runs. */
@Component
class PlacementTable implements Placements, TrainedStudents, LookupTable {

    private final JdbcClient jdbc;

    PlacementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "placement_standing";
    }

    @Override
    public List<PlacementId> running(EmployerId employer, Crebo crebo) {
        return jdbc.sql("""
                        select placement_id from placement_standing
                        where employer_id = ? and crebo = ? and running order by placement_id""")
                .params(employer.value(), crebo.value())
                .query((row, _) -> new PlacementId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean isOf(PlacementId placement, StudentId student) {
        return jdbc.sql("select exists (select from placement_standing where placement_id = ? and student_id = ?)")
                .params(placement.value(), student.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Workplace> workplace(PlacementId placement) {
        return jdbc.sql("select employer_id, crebo from placement_standing where placement_id = ?")
                .param(placement.value())
                .query((row, _) ->
                        new Workplace(new EmployerId(row.getObject(1, UUID.class)), new Crebo(row.getString(2))))
                .optional();
    }

    /** The calendar keeps the days of each placement as they are now; one that was cancelled is not in it any more. */
    @Override
    public Optional<LocalDate> lastDay(EmployerId employer, Crebo crebo) {
        return jdbc.sql("""
                        select max(upper(calendar.period)) - 1 as last_day
                        from placement_calendar calendar join placement_standing using (placement_id)
                        where employer_id = ? and crebo = ? having count(*) > 0""")
                .params(employer.value(), crebo.value())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    @EventHandler
    void on(PlacementConfirmed event) {
        jdbc.sql("insert into placement_standing values (?, ?, ?, ?, false)")
                .params(
                        event.placementId().value(),
                        event.place().studentId().value(),
                        event.place().employerId().value(),
                        event.place().crebo().value())
                .update();
    }

    @EventHandler
    void on(PlacementStarted event) {
        runs(event.placementId(), true);
    }

    @EventHandler
    void on(PlacementCompleted event) {
        runs(event.placementId(), false);
    }

    @EventHandler
    void on(PlacementTerminated event) {
        runs(event.placementId(), false);
    }

    private void runs(PlacementId placement, boolean running) {
        jdbc.sql("update placement_standing set running = ? where placement_id = ?")
                .params(running, placement.value())
                .update();
    }
}
