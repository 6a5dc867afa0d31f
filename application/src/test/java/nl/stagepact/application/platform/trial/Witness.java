package nl.stagepact.application.platform.trial;

import java.time.Instant;

/** A port, as the domain has them: present at each decision. */
@FunctionalInterface
public interface Witness {

    void decides(JarCommand command, Instant now);
}
