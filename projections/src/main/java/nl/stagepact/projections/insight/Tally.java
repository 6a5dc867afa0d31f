package nl.stagepact.projections.insight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.projections.insight.CycleTally.Outcome;
import nl.stagepact.projections.insight.CycleTally.Result;

/**
 * Conversations of several placements, counted.
 *
 * @param numbers of every outcome, in the order in which they are told
 * @param delays of those that were held late, the shortest first
 */
record Tally(Map<Outcome, Integer> numbers, List<Long> delays) {

    static Tally of(ConversationKind kind, List<CycleTally> cycles) {
        return counted(cycles, result -> result.kind() == kind);
    }

    static Tally together(List<CycleTally> cycles) {
        return counted(cycles, _ -> true);
    }

    private static Tally counted(List<CycleTally> cycles, Predicate<Result> which) {
        var results = cycles.stream()
                .flatMap(cycle -> cycle.results().stream())
                .filter(which)
                .toList();
        var numbers = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            numbers.put(outcome, (int)
                    results.stream().filter(each -> each.outcome() == outcome).count());
        }
        return new Tally(
                numbers,
                results.stream().flatMap(each -> each.delay().stream()).sorted().toList());
    }

    /** Nothing when none was late. */
    static Optional<Double> median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int middle = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle).doubleValue()
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
