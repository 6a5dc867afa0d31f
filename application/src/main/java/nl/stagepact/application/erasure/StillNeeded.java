package nl.stagepact.application.erasure;

import nl.stagepact.domain.shared.Id;

/** Whoever works with somebody's data and is not through yet; every bean of this type is asked before anybody is erased. */
@FunctionalInterface
public interface StillNeeded {

    /** @param subject a student or another person */
    boolean needs(Id subject);
}
