package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;

/** Who ever had to do with an employer; answered from a table that changes in the transaction of the employer's events. */
public interface Involvement {

    /** Worked for it, spoke for it, or decided about its recognition as SBB's advisor, now or before. */
    boolean isInvolvedWith(PersonId person, EmployerId employer);
}
