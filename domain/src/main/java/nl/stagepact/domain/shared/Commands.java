package nl.stagepact.domain.shared;

/** How automations send commands; the application sends them as itself, with the event as their cause. */
@FunctionalInterface
public interface Commands {

    /** @throws Refusal when a rule refuses it */
    void send(Object command);
}
