package nl.stagepact.domain.offer;

import java.util.List;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;

/** Which offers an employer has not withdrawn; answered from a table that changes in the transaction of the offer's events. */
@FunctionalInterface
public interface StandingOffers {

    /** Those for this qualification, on the market or not: one that expired or was filled may still have open candidacies. */
    List<OfferId> of(EmployerId employer, Crebo crebo);
}
