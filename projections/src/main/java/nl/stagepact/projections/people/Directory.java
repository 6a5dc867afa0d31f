package nl.stagepact.projections.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.student.StudentFile;

/** The names of whoever takes part in placements, looked up when a view is read: so a document never holds somebody's name. */
public final class Directory {

    private final EmployerFile employers;
    private final SchoolFile schools;
    private final StudentFile students;

    public Directory(EmployerFile employers, SchoolFile schools, StudentFile students) {
        this.employers = employers;
        this.schools = schools;
        this.students = students;
    }

    /**
     * Of all employers with their mentors, schools with their staff, and students in these things. Whoever was erased has no
     * name.
     */
    public <T> Map<Id, String> names(
            List<T> things,
            Function<T, EmployerId> employer,
            Function<T, SchoolId> school,
            Function<T, StudentId> student) {
        var names = new HashMap<Id, String>();
        names.putAll(employers.namesAndMentors(distinct(things, employer)));
        names.putAll(schools.namesAndStaff(distinct(things, school)));
        names.putAll(students.names(distinct(things, student)));
        return names;
    }

    /** What is known of the students in these things, for views that must mind how old they are. */
    public <T> Map<Id, StudentFile.Student> students(List<T> things, Function<T, StudentId> student) {
        return students.byId(distinct(things, student));
    }

    /** The mentors and school supervisors of these things who left. */
    public <T> Set<PersonId> left(List<T> things, Function<T, EmployerId> employer, Function<T, SchoolId> school) {
        var left = new HashSet<>(employers.leftMentors(distinct(things, employer)));
        left.addAll(schools.leftSupervisors(distinct(things, school)));
        return left;
    }

    private static <T, I extends Id> Collection<I> distinct(List<T> things, Function<T, I> id) {
        return things.stream().map(id).distinct().toList();
    }
}
