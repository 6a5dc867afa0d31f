package nl.stagepact.domain.placement;

/** Whose signature an agreement can ask for. The first three sign every agreement. */
public enum Signatory {
    STUDENT,
    SCHOOL,
    EMPLOYER,
    /** Of a student who is a minor, at a school that asks for it. */
    GUARDIAN,
    /** Another organisation that is party to the contract, such as a mediator or a BBL student's employer. */
    FOURTH_PARTY;

    /** Guardians and fourth parties have no login: the school records what they sign or refuse, unless a link was mailed. */
    boolean hasLogin() {
        return this != GUARDIAN && this != FOURTH_PARTY;
    }
}
