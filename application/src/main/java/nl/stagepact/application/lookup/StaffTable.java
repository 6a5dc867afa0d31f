package nl.stagepact.application.lookup;

import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.SchoolEvent.StaffLeft;
import nl.stagepact.domain.school.Staff;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.student.SearchOwners;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does what for which school. */
@Component
class StaffTable implements Staff, SearchOwners, LookupTable {

    private final JdbcClient jdbc;

    StaffTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "school_staff";
    }

    @Override
    public boolean isAppointed(PersonId person, StaffRole role, SchoolId school) {
        return jdbc.sql("select exists (select from school_staff where school_id = ? and person_id = ? and role = ?)")
                .params(school.value(), person.value(), role.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean worksFor(PersonId person, SchoolId school) {
        return jdbc.sql("select exists (select from school_staff where school_id = ? and person_id = ?)")
                .params(school.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(StaffLeft event) {
        jdbc.sql("delete from school_staff where school_id = ? and person_id = ? and role = ?")
                .params(
                        event.schoolId().value(),
                        event.personId().value(),
                        event.role().name())
                .update();
    }

    @EventHandler
    void on(StaffAppointed event) {
        jdbc.sql("insert into school_staff values (?, ?, ?) on conflict do nothing")
                .params(
                        event.schoolId().value(),
                        event.personId().value(),
                        event.role().name())
                .update();
    }
}
