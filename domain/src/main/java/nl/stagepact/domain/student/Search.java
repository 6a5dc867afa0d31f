package nl.stagepact.domain.student;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * A search for one period.
 *
 * @param escalated once it was the school's to solve
 * @param lost the placements whose loss made it so again
 */
record Search(
        Period wanted,
        boolean escalated,
        Set<PlacementId> lost,
        @Nullable PersonId owner,
        boolean ended) {

    Search {
        lost = Set.copyOf(lost);
    }

    static Search of(Period wanted) {
        return new Search(wanted, false, Set.of(), null, false);
    }

    Search escalatedBy(Optional<PlacementId> lostPlacement) {
        var all = new HashSet<>(lost);
        lostPlacement.ifPresent(all::add);
        return new Search(wanted, true, all, owner, ended);
    }

    Search ownedBy(PersonId person) {
        return new Search(wanted, escalated, lost, person, ended);
    }

    Search over() {
        return new Search(wanted, escalated, lost, owner, true);
    }

    boolean isFor(Period period) {
        return !ended && wanted.equals(period);
    }

    /** The same loss is told once; without a loss it escalates once. */
    boolean hasEscalatedBy(Optional<PlacementId> lostPlacement) {
        return lostPlacement.map(lost::contains).orElse(escalated);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(wanted.endDate());
    }

    /** The wanted days that are yet to come: a place that ended today leaves them open. */
    Optional<Period> daysToCome(LocalDate today) {
        var tomorrow = today.plusDays(1);
        var first = wanted.startDate().isAfter(tomorrow) ? wanted.startDate() : tomorrow;
        return first.isAfter(wanted.endDate()) ? Optional.empty() : Optional.of(new Period(first, wanted.endDate()));
    }
}
