package nl.stagepact.domain.match;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.student.Availability;

/**
 * How well a wish and an opening fit together; it exists only where all holds that must.
 *
 * @param policy by which they were compared
 * @param sameProgramme another one of the same level fits too, where no recognition is needed
 * @param days days and hours per week; nothing when the student hasn't said
 * @param distance nothing when the student hasn't said where
 * @param themes of the student that the offer speaks of
 */
public record Fit(
        Wish wish,
        Opening opening,
        MatchPolicy policy,
        boolean sameProgramme,
        Grade period,
        Optional<Grade> days,
        Optional<Distance> distance,
        List<String> themes) {

    /** The better fit first; what the student hasn't said comes after all that they have. */
    static final Comparator<Fit> BEST_FIRST = Comparator.comparing((Fit fit) -> !fit.sameProgramme())
            .thenComparing(Fit::period)
            .thenComparing(fit -> rank(fit.days()))
            .thenComparing(fit -> rank(fit.distance()))
            .thenComparing(fit -> fit.themes().size(), Comparator.reverseOrder());

    public Fit {
        themes = List.copyOf(themes);
    }

    private static int rank(Optional<? extends Enum<?>> grade) {
        return grade.map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    /** Nothing when something doesn't hold that must. */
    static Optional<Fit> of(Wish wish, Opening opening, MatchPolicy policy) {
        return mayFit(wish, opening, policy)
                ? Optional.of(new Fit(
                        wish,
                        opening,
                        policy,
                        wish.programme().equals(opening.crebo()),
                        period(wish, opening, policy),
                        wish.availability().map(available -> days(available, opening, policy)),
                        Distance.between(wish, opening),
                        opening.speaksOf(wish.themes())))
                : Optional.empty();
    }

    static boolean mayFit(Wish wish, Opening opening, MatchPolicy policy) {
        return wish.level() == opening.level()
                && (!opening.level().needsRecognition() || wish.programme().equals(opening.crebo()))
                && wish.learningPath() == opening.learningPath()
                && wish.type().filter(type -> type != opening.type()).isEmpty()
                && percentInCommon(wish.period(), opening.period()) >= policy.percentInCommon();
    }

    /** Of the longer one. */
    private static int percentInCommon(Period one, Period other) {
        if (!one.overlaps(other)) {
            return 0;
        }
        var starts = one.startDate().isAfter(other.startDate()) ? one.startDate() : other.startDate();
        var ends = one.endDate().isBefore(other.endDate()) ? one.endDate() : other.endDate();
        return 100 * new Period(starts, ends).days() / Math.max(one.days(), other.days());
    }

    private static Grade period(Wish wish, Opening opening, MatchPolicy policy) {
        var wanted = wish.period();
        var offered = opening.period();
        long grace = policy.daysOfGrace();
        boolean sameDays = Math.abs(DAYS.between(wanted.startDate(), offered.startDate())) <= grace
                && Math.abs(DAYS.between(wanted.endDate(), offered.endDate())) <= grace;
        boolean largely = percentInCommon(wanted, offered) >= policy.percentLargely();
        var grade = sameDays ? Grade.FULLY : largely ? Grade.LARGELY : Grade.PARTLY;
        long tooEarly = wish.availability()
                .map(available -> DAYS.between(offered.startDate(), available.fromDate()))
                .orElse(0L);
        if (tooEarly <= 0) {
            return grade;
        }
        return grade.atBest(tooEarly <= grace ? Grade.LARGELY : Grade.PARTLY);
    }

    private static Grade days(Availability available, Opening opening, MatchPolicy policy) {
        int days = Math.abs(available.daysPerWeek() - opening.daysPerWeek());
        int hours = Math.abs(available.hoursPerWeek() - opening.hoursPerWeek());
        if (days > policy.daysPerWeekLargely()) {
            return Grade.PARTLY;
        }
        return days == 0 && hours <= policy.hoursOfGrace() ? Grade.FULLY : Grade.LARGELY;
    }

    /** In words, the weightiest first: what fits, and what doesn't. */
    public List<Reason> reasons() {
        return new Reasons(this).all();
    }
}
