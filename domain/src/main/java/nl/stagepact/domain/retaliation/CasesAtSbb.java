package nl.stagepact.domain.retaliation;

import nl.stagepact.domain.shared.ReportId;

/** Which cases exist for SBB; answered from a table that changes in the transaction of the report's events. */
@FunctionalInterface
public interface CasesAtSbb {

    /** It came in at SBB's desk, or a school handed it over. */
    boolean holds(ReportId report);
}
