package nl.stagepact.domain.shared;

/** The kinds of organisation that people and systems act for. */
public enum OrganisationType {
    SCHOOL,
    EMPLOYER,
    SBB,
    REGION,
    PLATFORM
}
