package nl.stagepact.application.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.Students;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others must know of a student before they propose one. */
@Component
class StudentTable implements Students, LookupTable {

    private final JdbcClient jdbc;

    StudentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "student_standing";
    }

    /** Until the asker is through, nobody leaves and nothing is corrected: that waits, and then finds what was begun. */
    @Override
    public Optional<Standing> of(StudentId student) {
        return jdbc.sql("""
                        select school_id, programme, level, learning_path, missing_in_profile, left_school
                        from student_standing where student_id = ? for share""")
                .params(student.value())
                .query((row, _) -> new Standing(
                        new SchoolId(row.getObject(1, UUID.class)),
                        new Crebo(row.getString(2)),
                        EducationLevel.valueOf(row.getString(3)),
                        LearningPath.valueOf(row.getString(4)),
                        list(row.getString(5)),
                        row.getBoolean(6)))
                .optional();
    }

    @EventHandler
    void on(StudentRegistered event) {
        jdbc.sql("insert into student_standing values (?, ?, ?, ?, ?, ?, false)")
                .params(
                        event.studentId().value(),
                        event.schoolId().value(),
                        event.programme().value(),
                        event.level().name(),
                        event.learningPath().name(),
                        String.join(",", Profile.EMPTY.missing()))
                .update();
    }

    @EventHandler
    void on(ProfileUpdated event) {
        jdbc.sql("update student_standing set missing_in_profile = ? where student_id = ?")
                .params(
                        String.join(",", event.profile().missing()),
                        event.studentId().value())
                .update();
    }

    @EventHandler
    void on(RegistrationCorrected event) {
        jdbc.sql("update student_standing set programme = ?, level = ?, learning_path = ? where student_id = ?")
                .params(
                        event.programme().value(),
                        event.level().name(),
                        event.learningPath().name(),
                        event.studentId().value())
                .update();
    }

    @EventHandler
    void on(StudentLeft event) {
        jdbc.sql("update student_standing set left_school = true where student_id = ?")
                .param(event.studentId().value())
                .update();
    }

    private static List<String> list(String fields) {
        return Arrays.stream(fields.split(","))
                .filter(field -> !field.isEmpty())
                .toList();
    }
}
