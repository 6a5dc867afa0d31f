package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Crebo;

/**
 * What the employer is to do or to undergo.
 *
 * @param crebos what a suspension or withdrawal is about; empty for all that the employer is recognised for
 * @param untilDate of an improvement the day on which it must be there, of a suspension its last day; an urgent one may lack it
 * @param urgent a suspension that cannot wait for the hearing; the hearing then follows within its term
 */
public record Measure(MeasureKind kind, Set<Crebo> crebos, Optional<LocalDate> untilDate, boolean urgent) {

    public Measure {
        crebos = Set.copyOf(crebos);
    }
}
