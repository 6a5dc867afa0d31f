package nl.stagepact.domain.report;

/** How a party is heard. */
public enum HearingForm {
    ON_SITE,
    ONLINE,
    BY_PHONE,
    IN_WRITING
}
