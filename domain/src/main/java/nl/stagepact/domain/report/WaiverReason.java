package nl.stagepact.domain.report;

/** Why a party is not heard. */
public enum WaiverReason {
    /** It was invited, and does not want to be heard. */
    DECLINED,
    /** It was invited, and did not come. */
    DID_NOT_COME,
    /** No school has anything to do with the case. */
    NOT_INVOLVED
}
