package nl.stagepact.domain.school;

import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;

/** Who works for which school; answered from a table that changes in the transaction of the school's events. */
public interface Staff {

    boolean isAppointed(PersonId person, StaffRole role, SchoolId school);
}
