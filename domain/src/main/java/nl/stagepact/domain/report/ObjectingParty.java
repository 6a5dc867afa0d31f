package nl.stagepact.domain.report;

/** Who does not agree with a decision. */
public enum ObjectingParty {
    REPORTER,
    EMPLOYER,
    SCHOOL
}
