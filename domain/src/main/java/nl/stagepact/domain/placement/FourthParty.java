package nl.stagepact.domain.placement;

/**
 * An organisation that signs beside student, school and employer.
 *
 * @param name of the organisation
 */
public record FourthParty(String name, Capacity capacity) {

    public enum Capacity {
        /** It brought student and employer together, and may lend the student out. */
        MEDIATING_ORGANISATION,
        /** A BBL student is employed by it, and learns at the employer of this placement. */
        BBL_EMPLOYER,
        OTHER
    }
}
