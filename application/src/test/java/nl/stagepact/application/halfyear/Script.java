package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who lives what: as many lives as are asked for, of all classes and with all that can come between; repeatable by its seed. */
final class Script {

    static final LocalDate FIRST_DAY = LocalDate.parse("2027-01-04");
    static final LocalDate LAST_DAY = LocalDate.parse("2027-07-11");
    static final int SCHOOLS = 3;
    static final int EMPLOYERS = 30;

    private static final long SEED = 20270104;
    /** Calendar days; the borders of each class among them. */
    private static final List<Integer> DAYS = List.of(10, 20, 21, 40, 55, 56, 90, 120, 182, 183, 240);

    private Script() {}

    /** And beside them those who don't get that far. */
    static List<Life> ofPlacements(int count) {
        var random = new Random(SEED);
        var lives = new ArrayList<Life>();
        for (int number = 1; lives.stream().filter(Life::becomesPlacement).count() < count; number++) {
            lives.add(life(number, random));
        }
        return List.copyOf(lives);
    }

    private static Life life(int number, Random random) {
        // so that every way comes with every length
        var way = Way.values()[number % Way.values().length];
        int days = DAYS.get(number / Way.values().length % DAYS.size());
        // what begins later than this has ended, or has told enough, when the half year is over
        int latest = Math.max(25, Math.min(125, 150 - days));
        var first = FIRST_DAY.plusDays(random.nextInt(10));
        var start = first.plusDays(25 + random.nextInt(latest - 20));
        // an offer is kept fresh for as long as its period is still to come
        var lead = way == Way.OFFER_KEPT_FRESH ? 60 + random.nextInt(30) : 25 + random.nextInt(35);
        if (way == Way.OFFER_KEPT_FRESH) {
            start = start.plusDays(60);
        }
        first = start.minusDays(lead).isBefore(first) ? first : start.minusDays(lead);
        var plot = new Plot(first, start, start.plusDays(days - 1));
        way.write(plot, random);
        return new Life(
                number,
                way.name().toLowerCase().replace('_', ' '),
                number % SCHOOLS,
                number % EMPLOYERS,
                plot.start,
                plot.end,
                plot.acts());
    }
}
