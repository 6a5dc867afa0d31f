package nl.stagepact.domain.offer;

/** Where an offer stands. */
public enum OfferStatus {
    OPEN,
    /** Every seat is confirmed. */
    FILLED,
    WITHDRAWN
}
