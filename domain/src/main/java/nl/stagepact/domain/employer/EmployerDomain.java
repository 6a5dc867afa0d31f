package nl.stagepact.domain.employer;

/** What the application registers of this feature. */
public final class EmployerDomain {

    private EmployerDomain() {}

    public static Class<?> aggregate() {
        return Employer.class;
    }
}
