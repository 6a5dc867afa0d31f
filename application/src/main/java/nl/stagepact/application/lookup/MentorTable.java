package nl.stagepact.application.lookup;

import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.MentorLeft;
import nl.stagepact.domain.employer.Mentors;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is a mentor at which employer. */
@Component
class MentorTable implements Mentors, LookupTable {

    private final JdbcClient jdbc;

    MentorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "employer_mentor";
    }

    @Override
    public boolean isMentorAt(PersonId mentor, EmployerId employer) {
        return jdbc.sql("select exists (select from employer_mentor where employer_id = ? and mentor_id = ?)")
                .params(employer.value(), mentor.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(MentorLeft event) {
        jdbc.sql("delete from employer_mentor where employer_id = ? and mentor_id = ?")
                .params(event.employerId().value(), event.mentorId().value())
                .update();
    }

    @EventHandler
    void on(MentorAppointed event) {
        jdbc.sql("insert into employer_mentor values (?, ?) on conflict do nothing")
                .params(event.employerId().value(), event.mentorId().value())
                .update();
    }
}
