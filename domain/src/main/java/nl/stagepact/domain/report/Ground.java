package nl.stagepact.domain.report;

/** On what ground somebody was treated otherwise, as far as the reporter can tell. A special category: only ever inside Personal. */
public enum Ground {
    RELIGION,
    BELIEF,
    POLITICS,
    RACE_OR_ORIGIN,
    SEX,
    NATIONALITY,
    SEXUAL_ORIENTATION,
    CIVIL_STATUS,
    DISABILITY_OR_CHRONIC_ILLNESS,
    AGE,
    UNKNOWN
}
