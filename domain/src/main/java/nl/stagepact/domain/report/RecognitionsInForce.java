package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.Set;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;

/** Whether there is anything that a measure can touch; answered from a table that changes in the transaction of the decision. */
public interface RecognitionsInForce {

    /**
     * Granted, or suspended.
     *
     * @param crebos empty for all of that employer
     */
    boolean anyOf(EmployerId employer, Set<Crebo> crebos, LocalDate date);
}
