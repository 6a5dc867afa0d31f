package nl.stagepact.application.web;

/** What a browser may do with a page of ours: values of the header {@code Content-Security-Policy}. */
public final class ContentSecurity {

    /** Everything from this host, nothing inline, in nobody's frame. */
    public static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The same, for a page that shows one of our own documents in a frame. */
    public static final String PAGE_WITH_FRAME = PAGE + "; frame-src 'self'";

    /**
     * For a document that others wrote, such as a mail's HTML, shown in a frame of ours: it may look as it wants, and run,
     * load or send nothing. A link with {@code target="_blank"} opens a page of its own, as in any mail program.
     */
    public static final String FRAMED_DOCUMENT =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
                    + "style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private ContentSecurity() {}
}
