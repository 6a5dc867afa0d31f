package nl.stagepact.domain.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.StudentId;

/** Finds what fits and puts it in order: a function of wishes, openings and the day. */
public record Matching(MatchPolicy policy) {

    /** @param of the offer or the student that is suggested */
    public record Suggestion<I extends Id>(I of, Fit fit) {}

    /** What fits this wish, the best first. */
    public List<Suggestion<OfferId>> forStudent(Wish wish, Map<OfferId, Opening> openings, LocalDate today) {
        return suggestions(openings, opening -> Fit.of(wish, opening, policy), today);
    }

    /** Whom this opening fits, the best first. */
    public List<Suggestion<StudentId>> forOffer(Opening opening, Map<StudentId, Wish> wishes, LocalDate today) {
        return suggestions(wishes, wish -> Fit.of(wish, opening, policy), today);
    }

    /** Whether the one would be suggested for the other. */
    public boolean fits(Wish wish, Opening opening) {
        return Fit.mayFit(wish, opening, policy);
    }

    private static <I extends Id, T> List<Suggestion<I>> suggestions(
            Map<I, T> among, Function<T, Optional<Fit>> fit, LocalDate today) {
        return among.entrySet().stream()
                .flatMap(each ->
                        fit.apply(each.getValue()).stream().map(found -> new Suggestion<>(each.getKey(), found)))
                .sorted(Comparator.comparing((Suggestion<I> found) -> found.fit(), Fit.BEST_FIRST)
                        .thenComparing(found -> lot(found.of(), today))
                        .thenComparing(found -> found.of().value()))
                .toList();
    }

    /** Another one every day, so that among equals nobody is always the first. */
    static long lot(Id id, LocalDate today) {
        long mixed = (id.value().getMostSignificantBits()
                        ^ Long.rotateLeft(id.value().getLeastSignificantBits(), 32))
                + today.toEpochDay() * 0x9E37_79B9_7F4A_7C15L;
        // the finaliser of SplitMix64: every bit of id and day moves every bit of the lot
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
