package nl.stagepact.application.audit;

import java.util.Objects;

/**
 * Where checkpoints are mailed to when no setting says otherwise; the demo region has one, so that one can be seen.
 *
 * @param address one e-mail address
 */
public record CheckpointMailbox(String address) {

    static final String SETTING = "stagepact.audit.checkpoint-mailbox";

    public CheckpointMailbox {
        Objects.requireNonNull(address);
    }
}
