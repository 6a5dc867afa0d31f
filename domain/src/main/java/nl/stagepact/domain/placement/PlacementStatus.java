package nl.stagepact.domain.placement;

/** Where a placement stands. */
public enum PlacementStatus {
    CONFIRMED,
    AGREEMENT_DRAWN_UP,
    PARTLY_SIGNED,
    SIGNED,
    ACTIVE,
    COMPLETED,
    TERMINATED,
    CANCELLED
}
