package nl.stagepact.domain.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From a long history that breaks a law to the shortest one found that still does. */
final class Shrinking {

    private Shrinking() {}

    static AssertionError explain(long seed, List<Step> steps, AssertionError broken) {
        var shortest = shrink(steps);
        return new AssertionError(
                "Seed %d breaks a law at step %d; these %d steps do as well:%n%s%n%s"
                        .formatted(
                                seed,
                                steps.size(),
                                shortest.size(),
                                shortest.stream().map(Shrinking::line).collect(Collectors.joining("\n")),
                                broken.getMessage()),
                broken);
    }

    /** Leaves out ever smaller pieces, as long as some law is broken without them. */
    static List<Step> shrink(List<Step> steps) {
        var shortest = steps;
        for (int piece = Math.max(1, steps.size() / 2); piece >= 1; piece /= 2) {
            for (int from = 0; from < shortest.size(); ) {
                var without = new ArrayList<>(shortest.subList(0, from));
                without.addAll(shortest.subList(Math.min(shortest.size(), from + piece), shortest.size()));
                if (breaksALaw(without)) {
                    shortest = without;
                } else {
                    from += piece;
                }
            }
        }
        return shortest;
    }

    private static boolean breaksALaw(List<Step> steps) {
        try {
            new History((_, _) -> {}).relive(steps);
            return false;
        } catch (AssertionError _) {
            return true;
        }
    }

    private static String line(Step step) {
        return switch (step) {
            case Step.Ask(var date, var caller, var command) ->
                "  %s %s %s: %s".formatted(date, caller.actor().roles(), caller.seenVersion(), command);
            case Step.React(var date) -> "  %s Stagepact reacts".formatted(date);
        };
    }
}
