package nl.stagepact.application.exchange;

/** What became of a line. */
enum Outcome {
    ADDED,
    /** It was there already, and some of it was different. */
    CHANGED,
    /** It was there already, just so. */
    ALREADY_THERE,
    /** By a rule that held no longer when its turn came; nothing of it was done. */
    REFUSED
}
