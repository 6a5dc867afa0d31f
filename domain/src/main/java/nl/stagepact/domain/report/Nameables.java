package nl.stagepact.domain.report;

import java.util.Optional;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Subjects;

/** What a report can name; answered from a table that changes in the transaction of the event by which each began. */
public interface Nameables {

    /**
     * Whom and what it concerns, itself among them; nothing when there is no such thing.
     *
     * @param thing an employer, school, student, offer, candidacy or placement
     */
    Optional<Subjects> concernedBy(Id thing);
}
