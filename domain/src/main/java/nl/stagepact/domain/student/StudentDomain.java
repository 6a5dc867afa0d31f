package nl.stagepact.domain.student;

import java.util.List;
import nl.stagepact.domain.shared.Deadlines;

/** What the application registers of this feature. */
public final class StudentDomain {

    private StudentDomain() {}

    public static Class<?> aggregate() {
        return Student.class;
    }

    public static List<Object> automations(SearchPolicy policy, Deadlines deadlines) {
        return List.of(new WhenASearchStartsThenItEscalatesInTime(policy, deadlines));
    }
}
