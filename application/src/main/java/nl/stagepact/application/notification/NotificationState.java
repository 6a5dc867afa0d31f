package nl.stagepact.application.notification;

/** How a mail fares. */
public enum NotificationState {
    /** Waits for its first or next attempt. */
    QUEUED,
    SENT,
    /** Given up after the last attempt, or because the address is refused: somebody must look at it. */
    FAILED,
    /** The recipient's data were erased before it was sent. */
    DROPPED
}
