package nl.stagepact.application.exchange;

/** How far an import is. */
public enum ImportState {
    /** Its lines are read and tried; nothing is written. */
    CHECKING,
    /** All that is wrong with it is known; it waits for somebody to run it, or to send a better file. */
    CHECKED,
    RUNNING,
    /** Every line was done, or refused and said so. */
    FINISHED,
    /** Nobody ran it in time, or somebody gave it up; its file is gone. */
    EXPIRED
}
