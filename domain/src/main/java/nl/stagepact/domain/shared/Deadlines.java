package nl.stagepact.domain.shared;

import java.time.LocalDate;

/** How automations ask for something that happens when a day has come and nobody did it before. */
@FunctionalInterface
public interface Deadlines {

    /**
     * Sends the command on the morning of that day, or at once when that has passed. Deadlines are never taken back: when it
     * comes, the command looks whether there is still a reason, and if not it is a success without an event. Asking twice for
     * the same is asking once.
     *
     * @param command without anything personal in it
     */
    void on(LocalDate day, Object command);
}
