package nl.stagepact.application.retention;

/** On which ground of the GDPR (article 6) data is kept. */
public enum Ground {
    LEGAL_DUTY,
    PUBLIC_TASK,
    CONTRACT,
    LEGITIMATE_INTEREST,
    NO_PERSONAL_DATA
}
