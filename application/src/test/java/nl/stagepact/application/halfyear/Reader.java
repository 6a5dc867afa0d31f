package nl.stagepact.application.halfyear;

import java.util.Set;

/** Who gets mail about a placement: each party by those of its people who have to do with it. */
enum Reader {
    STUDENT,
    /** Of the school. */
    COORDINATOR,
    /** Of the school; known once an agreement names them. */
    SUPERVISOR,
    /** The employer's. */
    CONTACT,
    /** At the workplace. */
    MENTOR;

    static final Set<Reader> ALL = Set.of(values());
}
