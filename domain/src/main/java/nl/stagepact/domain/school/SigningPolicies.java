package nl.stagepact.domain.school;

import nl.stagepact.domain.shared.SchoolId;

/** Who signs for which school; answered from a table that changes in the transaction of the school's events. */
public interface SigningPolicies {

    /** As it holds now; the {@linkplain SigningPolicy#firstEdition first edition} for a school that never chose. */
    SigningPolicy of(SchoolId school);
}
