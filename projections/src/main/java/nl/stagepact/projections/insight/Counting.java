package nl.stagepact.projections.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stagepact.domain.employer.PlannedDepartment;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.insight.PledgeMonitor.Counts;
import nl.stagepact.projections.insight.PledgeMonitor.OfferedSeats;
import nl.stagepact.projections.insight.PledgeMonitor.PlacedStudent;
import nl.stagepact.projections.insight.PledgeMonitor.Pledge;
import nl.stagepact.projections.insight.PledgeMonitor.Stage;

/**
 * Counts what was offered and who was placed.
 *
 * @param offerOf the offer that each placement came of
 */
record Counting(List<OfferedSeats> offers, List<PlacedStudent> placements, Map<Id, OfferedSeats> offerOf) {

    /** What came of a pledge: at that employer, in the region of the pact. */
    Counts of(EmployerId employer, Pledge pledge) {
        return counts(
                pledge.schoolYear(),
                offer -> offer.employerId().equals(employer)
                        && offer.region().equals(pledge.pact().region())
                        && offer.crebo().equals(pledge.crebo())
                        && offer.level() == pledge.level());
    }

    /** What came of the plan of a department. */
    Counts of(SchoolYear year, PlannedDepartment planned) {
        return counts(
                year,
                offer -> offer.department()
                                .strip()
                                .equalsIgnoreCase(planned.name().strip())
                        && offer.crebo().equals(planned.crebo())
                        && offer.level() == planned.level());
    }

    private Counts counts(SchoolYear year, Predicate<OfferedSeats> kind) {
        var placed = placements.stream()
                .filter(one -> one.schoolYear().equals(year) && one.stage() != Stage.CANCELLED)
                .filter(one -> Optional.ofNullable(offerOf.get(one.offerId()))
                        .filter(kind)
                        .isPresent())
                .toList();
        int offered = offers.stream()
                .filter(offer -> offer.schoolYear().equals(year) && kind.test(offer))
                .mapToInt(offer -> offer.onTheMarket() ? offer.seats() : seatsTaken(placed, offer))
                .sum();
        return new Counts(
                offered,
                at(Stage.CONFIRMED, placed),
                at(Stage.RUNNING, placed),
                at(Stage.COMPLETED, placed),
                at(Stage.ENDED_EARLY, placed));
    }

    private static int seatsTaken(List<PlacedStudent> placed, OfferedSeats offer) {
        return (int)
                placed.stream().filter(one -> one.offerId().equals(offer.id())).count();
    }

    private static int at(Stage stage, List<PlacedStudent> placed) {
        return (int) placed.stream().filter(one -> one.stage() == stage).count();
    }
}
