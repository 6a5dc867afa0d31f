package nl.stagepact.domain.school;

import java.util.Set;

/**
 * Who signs the agreements of a school: its own choice, so an agreement keeps the version that it was made by.
 *
 * @param version counts the school's choices; 1 until it makes one
 * @param guardianSignsForMinors whether a student under 18 needs the signature of a guardian too
 * @param signers whoever is appointed to one of these may sign for the school
 */
public record SigningPolicy(int version, boolean guardianSignsForMinors, Set<StaffRole> signers) {

    public SigningPolicy {
        signers = Set.copyOf(signers);
    }

    /** What holds at a school that has not said anything: no guardian, and the coordinator signs. */
    public static SigningPolicy firstEdition() {
        return new SigningPolicy(1, false, Set.of(StaffRole.COORDINATOR));
    }
}
