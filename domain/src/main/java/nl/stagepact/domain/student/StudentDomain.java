package nl.stagepact.domain.student;

/** What the application registers of this feature. */
public final class StudentDomain {

    private StudentDomain() {}

    public static Class<?> aggregate() {
        return Student.class;
    }
}
