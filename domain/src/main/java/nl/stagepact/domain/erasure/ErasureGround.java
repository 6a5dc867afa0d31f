package nl.stagepact.domain.erasure;

/** Why somebody is erased. */
public enum ErasureGround {
    /** They asked for it (GDPR, article 17). */
    ON_REQUEST,
    /** Nothing asks to keep it any longer; for Stagepact itself. */
    RETENTION_OVER,
    /** It should never have been recorded. */
    RECORDED_BY_MISTAKE
}
