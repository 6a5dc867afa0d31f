package nl.stagepact.domain.placement;

/** How somebody signed. */
public enum SignatureMethod {
    /** Logged in to Stagepact. */
    IN_STAGEPACT,
    /** On paper; the school records it and keeps the paper. */
    ON_PAPER,
    /** With a signing service of a third party. */
    SIGNING_SERVICE,
    /** By a link in a mail to the signer's own address: of who has no login. */
    EMAIL_LINK
}
