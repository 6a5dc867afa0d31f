package nl.stagepact.application.notification;

/** How a mail fares. */
public enum NotificationState {
    /** Waits for its first or next attempt. */
    QUEUED,
    SENT,
    /** Given up after the last attempt, or because the address is refused: somebody must look at it. */
    FAILED,
    /** Not to be sent any more: its recipient's data were erased, or what it asked for is done or off. The problem says which. */
    DROPPED
}
