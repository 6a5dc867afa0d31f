package nl.stagepact.projections.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/**
 * What the placements of one student cover together: combined places complete each other.
 *
 * @param goals by name, in their order
 * @param hoursPerStudyYear as agreed in all placements together
 * @param leastHours that the law asks of practice in the programme, as far as it says so (WEB 7.2.7); 0 when it doesn't
 * @param hoursLack fewer hours are agreed than that
 */
public record Coverage(
        StudentId studentId,
        List<Share> placements,
        List<Goal> goals,
        List<YearHours> hoursPerStudyYear,
        int totalHours,
        int leastHours,
        boolean hoursLack) {

    /** Answered with {@code Optional<Coverage>}: nothing about a student without a placement that the reader may see. */
    public record FindCoverage(StudentId studentId) {}

    /** One placement's part; cancelled ones have none. */
    public record Share(
            PlacementId placementId, PlacementStatus status, Period period, int hoursPerWeek, int totalHours) {}

    /**
     * @param coveredBy the placements where all of it is learned
     * @param partlyBy the placements where a part of it is learned
     */
    public record Goal(String name, List<PlacementId> coveredBy, List<PlacementId> partlyBy) {}

    public record YearHours(int studyYear, int hours) {}

    /** @param placements of one student, at least one */
    static Coverage of(StudentId student, List<Placement> placements, AgreementPolicy policy) {
        var shares = new ArrayList<Share>();
        var goals = new TreeMap<String, Goal>();
        var years = new TreeMap<Integer, Integer>();
        for (var placement : placements) {
            var content = agreed(placement);
            if (content.isEmpty()) {
                continue;
            }
            shares.add(new Share(
                    placement.id(),
                    placement.status(),
                    placement.period(),
                    placement.hoursPerWeek(),
                    content.get().totalHours().orElse(0)));
            content.get().hoursPerStudyYear().forEach((year, hours) -> years.merge(year, hours, Integer::sum));
            content.get()
                    .learningGoals()
                    .forEach(goal -> goals.merge(
                            goal.name(),
                            goal.partly()
                                    ? new Goal(goal.name(), List.of(), List.of(placement.id()))
                                    : new Goal(goal.name(), List.of(placement.id()), List.of()),
                            Coverage::together));
        }
        int total = shares.stream().mapToInt(Share::totalHours).sum();
        int least = placements.stream()
                .findFirst()
                .map(one -> policy.leastHours(one.level(), one.learningPath(), years.size()))
                .orElse(0);
        return new Coverage(
                student,
                shares,
                List.copyOf(goals.values()),
                years.entrySet().stream()
                        .map(year -> new YearHours(year.getKey(), year.getValue()))
                        .toList(),
                total,
                least,
                total < least);
    }

    private static Goal together(Goal one, Goal other) {
        return new Goal(one.name(), both(one.coveredBy(), other.coveredBy()), both(one.partlyBy(), other.partlyBy()));
    }

    private static List<PlacementId> both(List<PlacementId> some, List<PlacementId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** What holds, or before that what is being signed; of a cancelled placement nothing. */
    private static Optional<AgreementContent> agreed(Placement placement) {
        if (placement.status() == PlacementStatus.CANCELLED) {
            return Optional.empty();
        }
        return placement.agreements().stream()
                .filter(agreement -> agreement.state() == Agreement.State.HOLDS)
                .findFirst()
                .or(() -> placement.agreements().stream()
                        .filter(agreement -> agreement.state() == Agreement.State.OPEN)
                        .findFirst())
                .map(Agreement::content);
    }
}
