package nl.stagepact.domain.employer;

import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;

/** Who supervises where; answered from a table that changes in the transaction of the employer's events. */
public interface Mentors {

    boolean isMentorAt(PersonId mentor, EmployerId employer);
}
