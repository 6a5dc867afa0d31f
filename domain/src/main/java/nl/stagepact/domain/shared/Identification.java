package nl.stagepact.domain.shared;

/** How it is known who acts; it follows from {@link Actor#id()}, so it stands with every event. */
public enum Identification {
    /** By the provider that issued the token of a person or system. */
    LOGIN,
    /** By a link in a mail to the person's own address, for who has no login. */
    EMAIL_LINK,
    /** By the reference and the secret code of a report, for who reported without a login. */
    REPORT_CODE,
    /** Stagepact itself. */
    AUTOMATION;

    private static final String LINK = "stagepact-link|";
    private static final String REPORTER = "stagepact-report|";
    private static final String STAGEPACT = "stagepact|";

    /** @param actorId as in {@link Actor#id()} */
    public static Identification of(String actorId) {
        if (actorId.startsWith(LINK)) {
            return EMAIL_LINK;
        }
        if (actorId.startsWith(REPORTER)) {
            return REPORT_CODE;
        }
        return actorId.startsWith(STAGEPACT) ? AUTOMATION : LOGIN;
    }

    /** The id of whoever follows this link: that of the link in our own books, not the secret that it carries. */
    static String byLink(Object link) {
        return LINK + link;
    }

    /** The id of whoever made this report without a login. */
    static String byReportCode(Object reporter) {
        return REPORTER + reporter;
    }
}
