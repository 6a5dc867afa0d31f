package nl.stagepact.application.lookup;

/**
 * A table that its {@code @EventHandler} methods make of the events alone. What it holds must not depend on when they are
 * heard: it is made anew from the log when this edition knows more than the one that kept it until now.
 */
interface LookupTable {

    /** The table that is emptied before it is made anew. */
    String table();

    /** One more whenever the handlers make something else of the same events. */
    default int edition() {
        return 1;
    }
}
