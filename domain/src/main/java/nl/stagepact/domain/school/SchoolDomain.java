package nl.stagepact.domain.school;

/** What the application registers of this feature. */
public final class SchoolDomain {

    private SchoolDomain() {}

    public static Class<?> aggregate() {
        return School.class;
    }
}
