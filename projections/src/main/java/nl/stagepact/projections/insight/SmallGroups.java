package nl.stagepact.projections.insight;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.projections.insight.CycleTally.Outcome;
import nl.stagepact.projections.insight.SupervisionFigures.KindFigures;
import nl.stagepact.projections.insight.SupervisionFigures.WholeFigures;

/** Whether numbers that are so small that somebody could be recognised in them are told. */
enum SmallGroups {
    TOLD,
    /** Neither those of one to four, nor what they could be reckoned from. */
    HIDDEN;

    /** A group of fewer is never told. */
    static final int SMALLEST = 5;

    Optional<Integer> number(int number) {
        return hides(number) ? Optional.empty() : Optional.of(number);
    }

    KindFigures of(Tally tally) {
        var hidden = hidden(tally.numbers());
        return new KindFigures(
                shown(Outcome.IN_TIME, tally, hidden),
                shown(Outcome.LATE, tally, hidden),
                shown(Outcome.OVERDUE, tally, hidden),
                shown(Outcome.EXEMPTED, tally, hidden),
                shown(Outcome.NOT_YET_DUE, tally, hidden),
                median(tally.delays()));
    }

    WholeFigures whole(int finished, int allInTime, List<Long> delays) {
        boolean untold = hides(allInTime) || hides(finished - allInTime);
        return new WholeFigures(
                number(finished),
                untold ? Optional.empty() : Optional.of(allInTime),
                untold || finished == 0 ? Optional.empty() : Optional.of(Math.round(100f * allInTime / finished)),
                median(delays));
    }

    private Optional<Double> median(List<Long> delays) {
        return hides(delays.size()) ? Optional.empty() : Tally.median(delays);
    }

    private boolean hides(int number) {
        return this == HIDDEN && number > 0 && number < SMALLEST;
    }

    private static Optional<Integer> shown(Outcome outcome, Tally tally, Set<Outcome> hidden) {
        return hidden.contains(outcome)
                ? Optional.empty()
                : Optional.of(tally.numbers().get(outcome));
    }

    /**
     * The small ones, and as many of the others as it takes, the smallest first, so that what is hidden can't be reckoned from
     * the number of placements: two at least, five students at least.
     */
    private Set<Outcome> hidden(Map<Outcome, Integer> numbers) {
        var hidden = EnumSet.noneOf(Outcome.class);
        numbers.forEach((outcome, number) -> {
            if (hides(number)) {
                hidden.add(outcome);
            }
        });
        var others = numbers.entrySet().stream()
                .filter(entry -> entry.getValue() >= SMALLEST)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
        for (var other : others) {
            int together = hidden.stream().mapToInt(numbers::get).sum();
            if (hidden.isEmpty() || (hidden.size() > 1 && together >= SMALLEST)) {
                return hidden;
            }
            hidden.add(other);
        }
        return hidden;
    }
}
