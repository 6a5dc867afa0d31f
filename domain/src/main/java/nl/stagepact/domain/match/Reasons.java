package nl.stagepact.domain.match;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.stagepact.domain.match.Reason.Aspect;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.student.Availability;

/** The words for one fit. Student, school and employer can read each sentence; none says "you". */
final class Reasons {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int DAYS_OF_A_WEEK = 7;

    private final Wish wish;
    private final Opening opening;
    private final Fit fit;
    private final List<Reason> all = new ArrayList<>();

    Reasons(Fit fit) {
        this.fit = fit;
        wish = fit.wish();
        opening = fit.opening();
    }

    List<Reason> all() {
        programme();
        var level = level(opening.level());
        add(Aspect.LEVEL, true, "Hetzelfde niveau: " + level + ".", "The same level: " + level + ".");
        var path = opening.learningPath().name().toLowerCase(Locale.ROOT);
        add(Aspect.LEARNING_PATH, true, "Dezelfde leerweg: " + path + ".", "The same learning path: " + path + ".");
        wish.type().ifPresent(this::type);
        period();
        wish.availability().ifPresent(this::availability);
        fit.distance().ifPresent(this::distance);
        themes();
        return List.copyOf(all);
    }

    private void add(Aspect aspect, boolean fits, String dutch, String english) {
        all.add(new Reason(aspect, fits, dutch, english));
    }

    private void programme() {
        if (fit.sameProgramme()) {
            add(
                    Aspect.PROGRAMME,
                    true,
                    "Dezelfde opleiding (crebo " + opening.crebo() + ").",
                    "The same programme (crebo " + opening.crebo() + ").");
        } else {
            add(
                    Aspect.PROGRAMME,
                    false,
                    "Een andere opleiding van hetzelfde niveau (crebo " + opening.crebo() + ").",
                    "Another programme of the same level (crebo " + opening.crebo() + ").");
        }
    }

    private static String level(EducationLevel level) {
        return switch (level) {
            case VSO_PRO -> "vso/pro";
            case VMBO, MBO_1, MBO_2, MBO_3, MBO_4, AD, HBO, WO ->
                level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private void type(PlacementType type) {
        switch (type) {
            case WORKING -> add(Aspect.TYPE, true, "Meewerken, zoals gezocht.", "Working along, as wanted.");
            case GRADUATION ->
                add(Aspect.TYPE, true, "Een afstudeeropdracht, zoals gezocht.", "A graduation assignment, as wanted.");
        }
    }

    private void period() {
        var wanted = wish.period();
        var offered = opening.period();
        long start = DAYS.between(wanted.startDate(), offered.startDate());
        long end = DAYS.between(wanted.endDate(), offered.endDate());
        if (start == 0 && end == 0) {
            add(
                    Aspect.PERIOD,
                    true,
                    "De gezochte periode: " + dutch(offered) + ".",
                    "The wanted period: " + english(offered) + ".");
            return;
        }
        shift(start, "Begint", "Starts", offered.startDate());
        shift(end, "Eindigt", "Ends", offered.endDate());
    }

    private void shift(long days, String dutch, String english, LocalDate date) {
        if (days != 0) {
            long apart = Math.abs(days);
            boolean later = days > 0;
            add(
                    Aspect.PERIOD,
                    apart <= fit.policy().daysOfGrace(),
                    "%s %s %s dan gezocht: %s."
                            .formatted(dutch, inDutch(apart), later ? "later" : "eerder", DUTCH.format(date)),
                    "%s %s %s than wanted: %s."
                            .formatted(english, inEnglish(apart), later ? "later" : "earlier", ENGLISH.format(date)));
        }
    }

    private static String inDutch(long days) {
        long weeks = days / DAYS_OF_A_WEEK;
        if (days % DAYS_OF_A_WEEK == 0) {
            return weeks == 1 ? "1 week" : weeks + " weken";
        }
        return days == 1 ? "1 dag" : days + " dagen";
    }

    private static String inEnglish(long days) {
        long weeks = days / DAYS_OF_A_WEEK;
        if (days % DAYS_OF_A_WEEK == 0) {
            return weeks == 1 ? "1 week" : weeks + " weeks";
        }
        return days == 1 ? "1 day" : days + " days";
    }

    private void availability(Availability available) {
        if (available.fromDate().isAfter(opening.period().startDate())) {
            add(
                    Aspect.AVAILABILITY,
                    false,
                    "Begint voordat de student kan beginnen: " + DUTCH.format(available.fromDate()) + ".",
                    "Starts before the student can start: " + ENGLISH.format(available.fromDate()) + ".");
        }
        int days = opening.daysPerWeek() - available.daysPerWeek();
        if (days == 0) {
            add(
                    Aspect.DAYS,
                    true,
                    amount(opening.daysPerWeek(), "dag", "dagen") + " per week, zoals gezocht.",
                    amount(opening.daysPerWeek(), "day", "days") + " a week, as wanted.");
        } else {
            less(Aspect.DAYS, days, available.daysPerWeek(), opening.daysPerWeek());
        }
        int hours = opening.hoursPerWeek() - available.hoursPerWeek();
        if (days == 0 && hours != 0) {
            less(Aspect.HOURS, hours, available.hoursPerWeek(), opening.hoursPerWeek());
        }
    }

    /** @param moreAsked positive when the offer asks more than the student has */
    private void less(Aspect aspect, int moreAsked, int available, int asked) {
        boolean inDays = aspect == Aspect.DAYS;
        int apart = Math.abs(moreAsked);
        var dutch = inDays ? amount(apart, "dag", "dagen") : apart + " uur";
        var english = inDays ? amount(apart, "day", "days") : amount(apart, "hour", "hours");
        boolean fits = fit.days().filter(Grade.FULLY::equals).isPresent();
        if (moreAsked > 0) {
            add(
                    aspect,
                    fits,
                    "%s per week minder dan gevraagd: %d in plaats van %d.".formatted(dutch, available, asked),
                    "%s a week less than asked: %d instead of %d.".formatted(english, available, asked));
        } else {
            add(
                    aspect,
                    fits,
                    "%s per week minder dan gezocht: %d in plaats van %d.".formatted(dutch, asked, available),
                    "%s a week less than wanted: %d instead of %d.".formatted(english, asked, available));
        }
    }

    private static String amount(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private void distance(Distance distance) {
        switch (distance) {
            case SAME_MUNICIPALITY ->
                add(
                        Aspect.DISTANCE,
                        true,
                        "In de gezochte gemeente: " + opening.municipality() + ".",
                        "In the wanted municipality: " + opening.municipality() + ".");
            case SAME_REGION ->
                add(
                        Aspect.DISTANCE,
                        true,
                        "In de gezochte arbeidsmarktregio: " + opening.region() + ".",
                        "In the wanted labour market region: " + opening.region() + ".");
            case ELSEWHERE ->
                add(
                        Aspect.DISTANCE,
                        false,
                        "In een andere arbeidsmarktregio: " + opening.region() + ".",
                        "In another labour market region: " + opening.region() + ".");
        }
    }

    private void themes() {
        if (!fit.themes().isEmpty()) {
            var themes = String.join(", ", fit.themes());
            add(Aspect.THEMES, true, "Gaat over: " + themes + ".", "Is about: " + themes + ".");
        } else if (!wish.themes().isEmpty()) {
            add(
                    Aspect.THEMES,
                    false,
                    "Geen van de thema's van de student staat in de tekst.",
                    "None of the student's themes stands in the text.");
        }
    }

    private static String dutch(Period period) {
        return DUTCH.format(period.startDate()) + " t/m " + DUTCH.format(period.endDate());
    }

    private static String english(Period period) {
        return ENGLISH.format(period.startDate()) + " to " + ENGLISH.format(period.endDate());
    }
}
