package nl.stagepact.domain.report;

/** Who is heard before anything is decided against it. */
public enum HeardParty {
    EMPLOYER,
    SCHOOL
}
