package nl.stagepact.domain.offer;

import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Role;

/** By which of the two ways a candidacy began; the other way then finds it there already. */
public enum CandidacyOrigin {
    /** The student applied without waiting for the school. */
    STUDENT,
    SCHOOL;

    static CandidacyOrigin of(Actor actor) {
        return actor.is(Role.STUDENT) ? STUDENT : SCHOOL;
    }
}
