package nl.stagepact.domain.offer;

/** Where an offer stands. */
public enum OfferStatus {
    OPEN,
    /** Every seat is confirmed. */
    FILLED,
    /** Nobody said in time that it was still true; reconfirming brings it back. */
    EXPIRED,
    WITHDRAWN
}
