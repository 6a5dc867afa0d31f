package nl.stagepact.domain.student;

import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;

/** Who can be made to answer for a search. */
public interface SearchOwners {

    /** Whether that school has appointed the person, in whichever role. */
    boolean worksFor(PersonId person, SchoolId school);
}
