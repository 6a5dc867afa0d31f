package nl.stagepact.application.privacy;

import java.util.UUID;

/** Who was erased; told to every node at once. */
@FunctionalInterface
public interface Erased {

    /** @return also false for somebody whom Stagepact never wrote anything about */
    boolean holds(UUID person);
}
