package nl.stagepact.domain.report;

/** Where a case is handled: a school that cannot solve it hands it over to SBB. */
public enum Desk {
    SCHOOL,
    SBB
}
