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
    CANCELLED;

    public boolean isBeforeStart() {
        return switch (this) {
            case CONFIRMED, AGREEMENT_DRAWN_UP, PARTLY_SIGNED, SIGNED -> true;
            case ACTIVE, COMPLETED, TERMINATED, CANCELLED -> false;
        };
    }
}
