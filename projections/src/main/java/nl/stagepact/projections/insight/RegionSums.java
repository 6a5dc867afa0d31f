package nl.stagepact.projections.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.insight.PledgeMonitor.Counts;
import nl.stagepact.projections.insight.PledgeMonitor.FindRegionPledges;
import nl.stagepact.projections.insight.PledgeMonitor.Line;
import nl.stagepact.projections.insight.PledgeMonitor.Pledge;
import nl.stagepact.projections.insight.PledgeMonitor.Promises;
import nl.stagepact.projections.insight.PledgeMonitor.RegionPledges;
import nl.stagepact.projections.insight.PledgeMonitor.Students;

/** What the employers of a region pledged together, and how many students that brought. */
final class RegionSums {

    /** A group of fewer students is never told. */
    private static final int SMALLEST_GROUP = 5;

    private RegionSums() {}

    private record Kind(SchoolYear schoolYear, String region, Crebo crebo, EducationLevel level) {

        private static Kind of(Pledge pledge) {
            return new Kind(pledge.schoolYear(), pledge.pact().region(), pledge.crebo(), pledge.level());
        }
    }

    private record Kept(Pledge pledge, Counts counts) {}

    static RegionPledges of(List<Promises> promises, Counting counted, FindRegionPledges query) {
        var byKind = promises.stream()
                .flatMap(each -> each.pledges().stream()
                        .filter(pledge -> pledge.number() > 0 && isAskedFor(pledge, query))
                        .map(pledge -> new Kept(pledge, counted.of(each.id(), pledge))))
                .collect(Collectors.groupingBy(kept -> Kind.of(kept.pledge())));
        var lines = byKind.entrySet().stream()
                .map(entry -> line(entry, query.employerId().isPresent()))
                .sorted(Comparator.comparing((Line line) -> line.schoolYear().value())
                        .thenComparing(Line::region)
                        .thenComparing(line -> line.crebo().value())
                        .thenComparing(Line::level))
                .toList();
        return new RegionPledges(lines);
    }

    private static boolean isAskedFor(Pledge pledge, FindRegionPledges query) {
        return query.schoolYear()
                        .filter(year -> !year.equals(pledge.schoolYear()))
                        .isEmpty()
                && query.region()
                        .filter(region -> !region.equals(pledge.pact().region()))
                        .isEmpty();
    }

    private static Line line(Map.Entry<Kind, List<Kept>> entry, boolean oneEmployer) {
        var kind = entry.getKey();
        var all = entry.getValue();
        return new Line(
                kind.schoolYear(),
                kind.region(),
                kind.crebo(),
                kind.level(),
                all.size(),
                all.stream().mapToInt(kept -> kept.pledge().number()).sum(),
                sum(all, Counts::offeredSeats),
                oneEmployer ? Optional.empty() : Optional.of(students(all)));
    }

    private static Students students(List<Kept> all) {
        return new Students(
                unlessSmall(sum(all, Counts::confirmed)),
                unlessSmall(sum(all, Counts::running)),
                unlessSmall(sum(all, Counts::completed)),
                unlessSmall(sum(all, Counts::endedEarly)));
    }

    private static Optional<Integer> unlessSmall(int students) {
        return students > 0 && students < SMALLEST_GROUP ? Optional.empty() : Optional.of(students);
    }

    private static int sum(List<Kept> all, ToIntFunction<Counts> count) {
        return all.stream().mapToInt(kept -> count.applyAsInt(kept.counts())).sum();
    }
}
