/**
 * A person is erased: the key under which everything about them is encrypted is destroyed, and every copy of it goes.
 *
 * <p>One stream for each person who was erased, with one event in it, which stays for ever: it is the register that is worked
 * off again after a backup was put back. It happens once whatever the ground, and nothing takes it back.
 *
 * <p>Whoever still takes part is not erased: a student leaves the school first, a mentor the employer. Nor is anybody of whom
 * something goes on, or of whom something must still be kept by law ({@link nl.stagepact.domain.erasure.RetentionDuty}).
 *
 * <p><b>Decision: one code for all that goes on.</b> Context: a report of discrimination must not be wiped away while it is
 * investigated, and the school's coordinator may not know that there is one. Decision: running placements, open candidacies and
 * open cases refuse by the same rule in the same words. Consequence: a coordinator with nothing open in sight asks Stagepact's
 * administrator.
 *
 * <p><b>Decision: a coordinator erases students, only the administrator erases others.</b> The school decides about what it
 * keeps of its own students. A mentor, a supervisor or a guardian may take part in placements of several schools, so no single
 * organisation decides about them.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.erasure;
