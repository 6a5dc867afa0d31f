package nl.stagepact.domain.shared;

import java.util.Locale;

/** What somebody is in an organisation; the table of rights of the application says what each may do. */
public enum Role {
    COORDINATOR,
    SCHOOL_SUPERVISOR,
    EMPLOYER_COORDINATOR,
    MENTOR,
    STUDENT,
    CONFIDANT,
    SBB_ADVISOR,
    SBB_INVESTIGATOR,
    REGION_ANALYST,
    PLATFORM_ADMIN,
    /** A parent or guardian of a minor. Nobody can log in as this: they follow a link in a mail. */
    GUARDIAN,
    /** Whoever reported discrimination without an account. Nobody can log in as this: they come with a reference and its code. */
    REPORTER,
    /** Stagepact itself: an automation that reacts to an event. Nobody can log in as this. */
    APPLICATION;

    /** As in tokens: {@code school-supervisor}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
