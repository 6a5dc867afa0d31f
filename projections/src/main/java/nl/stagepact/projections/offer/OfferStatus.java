package nl.stagepact.projections.offer;

/** Where an offer stands. */
public enum OfferStatus {
    OPEN,
    /** Every seat is confirmed. */
    FILLED,
    WITHDRAWN
}
