package nl.stagepact.application.notification;

import java.util.Objects;

/**
 * Where SBB is mailed about cases when {@code stagepact.mail.sbb} is not set; the demo region has one, so that one can be seen.
 *
 * @param address one e-mail address
 */
public record CaseMailbox(String address) {

    public CaseMailbox {
        Objects.requireNonNull(address);
    }
}
