package nl.stagepact.application.erasure;

import nl.stagepact.domain.shared.Id;

/**
 * Somewhere something of people is kept beside the events; every bean of this type is told of everybody who was erased. It
 * may be told twice, and must throw when it couldn't do it all: then it is told again.
 */
@FunctionalInterface
public interface Copies {

    /** @param subject a student or another person, whose key is gone already */
    void forget(Id subject);
}
