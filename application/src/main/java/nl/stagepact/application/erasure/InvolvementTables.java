package nl.stagepact.application.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.erasure.Involvements;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answered from the tables that other rules depend on, which change in the transaction of each event. */
@Component
class InvolvementTables implements Involvements {

    private final JdbcClient jdbc;
    private final List<StillNeeded> others;

    InvolvementTables(JdbcClient jdbc, List<StillNeeded> others) {
        this.jdbc = jdbc;
        this.others = others;
    }

    @Override
    public Optional<Involvement> of(Id subject) {
        return switch (subject) {
            case StudentId student -> ofStudent(student);
            case PersonId person -> ofSomebodyElse(person);
            default -> Optional.empty();
        };
    }

    private Optional<Involvement> ofStudent(StudentId student) {
        return jdbc.sql("""
                        select school_id, not left_school,
                            exists (select from open_candidacy o where o.student_id = s.student_id)
                            or exists (select from placement_standing p where p.student_id = s.student_id and p.running),
                            (select max(upper(c.period)) - 1 from placement_calendar c where c.student_id = s.student_id)
                        from student_standing s where s.student_id = ? for share""")
                .param(student.value())
                .query((row, _) -> new Involvement(
                        Optional.of(new SchoolId(row.getObject(1, UUID.class))),
                        row.getBoolean(2),
                        row.getBoolean(3) || isNeeded(student),
                        Optional.ofNullable(row.getObject(4, LocalDate.class))))
                .optional();
    }

    /** Whoever ever stood in an event has a key. A contact or guardian is known by the notifications, a moment later. */
    private Optional<Involvement> ofSomebodyElse(PersonId person) {
        return jdbc.sql("""
                        select exists (select from employer_mentor where mentor_id = :person)
                            or exists (select from school_staff where person_id = :person)
                            or exists (select from mail_member where person_id = :person and role = 'CONTACT')
                            or exists (select from mail_student m join student_standing s using (student_id)
                                where m.guardian_id = :person and not s.left_school),
                            exists (select from mail_placement
                                where running and :person in (mentor_id, supervisor_id))
                        from subject_key k where k.subject_id = :person
                            and not exists (select from student_standing where student_id = :person)""")
                .param("person", person.value())
                .query((row, _) -> new Involvement(
                        Optional.empty(), row.getBoolean(1), row.getBoolean(2) || isNeeded(person), Optional.empty()))
                .optional();
    }

    private boolean isNeeded(Id subject) {
        return others.stream().anyMatch(other -> other.needs(subject));
    }
}
