package nl.stagepact.application.notification;

/** How a mail fares. */
public enum NotificationState {
    /** Waits for its first or next attempt. */
    QUEUED,
    SENT,
    /** Given up after the last attempt: the mail server, or what the mail should say, needs somebody's attention. */
    FAILED,
    /** The address takes no mail: correct it, and send the mail again. */
    BOUNCED,
    /** Not to be sent any more: its recipient's data were erased, or what it asked for is done or off. The problem says which. */
    DROPPED
}
