package nl.stagepact.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacementCalendarTest {

    private static final Period AUTUMN = period("2026-09-01", "2027-01-29");
    private static final Period SPRING = period("2027-02-01", "2027-06-30");
    private static final Period WINTER = period("2026-12-01", "2027-03-31");
    private static final int FULL_TIME = 40;

    private static LookupDatabase database;

    private final StudentId noa = new StudentId(UUID.randomUUID());

    @BeforeAll
    static void open() {
        database = new LookupDatabase();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void a_student_is_placed_once_in_each_period() {
        assertThat(reserved(aPlacement(), noa, AUTUMN, FULL_TIME)).isTrue();
        assertThat(reserved(aPlacement(), noa, SPRING, FULL_TIME)).isTrue();

        assertThat(reserved(aPlacement(), noa, WINTER, FULL_TIME)).isFalse();
        assertThat(reserved(aPlacement(), new StudentId(UUID.randomUUID()), WINTER, FULL_TIME))
                .isTrue();
    }

    @Test
    void two_periods_that_share_one_day_overlap() {
        assertThat(reserved(aPlacement(), noa, AUTUMN, FULL_TIME)).isTrue();

        assertThat(reserved(aPlacement(), noa, period("2027-01-29", "2027-03-01"), FULL_TIME))
                .isFalse();
        assertThat(reserved(aPlacement(), noa, period("2027-01-30", "2027-03-01"), FULL_TIME))
                .isTrue();
    }

    @Test
    void part_time_placements_may_overlap_as_long_as_forty_hours_a_week_hold_them() {
        assertThat(reserved(aPlacement(), noa, AUTUMN, 16)).isTrue();
        assertThat(reserved(aPlacement(), noa, WINTER, 24)).isTrue();
        assertThat(reserved(aPlacement(), noa, SPRING, 16)).isTrue();

        assertThat(reserved(aPlacement(), noa, WINTER, 1)).isFalse();
        assertThat(reserved(aPlacement(), noa, period("2026-09-01", "2026-11-30"), 24))
                .isTrue();
    }

    @Test
    void the_hours_count_on_the_busiest_day_and_not_over_the_whole_period() {
        assertThat(reserved(aPlacement(), noa, AUTUMN, 20)).isTrue();
        assertThat(reserved(aPlacement(), noa, SPRING, 20)).isTrue();

        assertThat(reserved(aPlacement(), noa, period("2026-09-01", "2027-06-30"), 20))
                .isTrue();
        assertThat(reserved(aPlacement(), noa, WINTER, 1)).isFalse();
    }

    @Test
    void whoever_works_full_time_works_nowhere_else() {
        assertThat(reserved(aPlacement(), noa, AUTUMN, 36)).isTrue();

        assertThat(reserved(aPlacement(), noa, WINTER, 4)).isFalse();
    }

    @Test
    void reserving_again_is_harmless() {
        var placement = aPlacement();

        assertThat(reserved(placement, noa, AUTUMN, FULL_TIME)).isTrue();
        assertThat(reserved(placement, noa, AUTUMN, FULL_TIME)).isTrue();
    }

    @Test
    void a_released_or_shortened_placement_frees_its_days() {
        var cancelled = aPlacement();
        reserved(cancelled, noa, AUTUMN, FULL_TIME);
        database.transactions.executeWithoutResult(_ -> calendar().release(cancelled));
        var terminated = aPlacement();
        assertThat(reserved(terminated, noa, AUTUMN, FULL_TIME)).isTrue();
        database.transactions.executeWithoutResult(_ -> calendar().shorten(terminated, LocalDate.parse("2026-10-31")));

        assertThat(reserved(aPlacement(), noa, period("2026-10-31", "2026-12-31"), FULL_TIME))
                .isFalse();
        assertThat(reserved(aPlacement(), noa, period("2026-11-01", "2026-12-31"), FULL_TIME))
                .isTrue();
    }

    @Test
    void who_is_placed_on_any_day_of_a_period_is_placed() {
        var placement = aPlacement();
        reserved(placement, noa, AUTUMN, FULL_TIME);

        assertThat(calendar().isPlaced(noa, WINTER)).isTrue();
        assertThat(calendar().isPlaced(noa, period("2027-01-29", "2027-01-29"))).isTrue();
        assertThat(calendar().isPlaced(noa, SPRING)).isFalse();
        assertThat(calendar().isPlaced(new StudentId(UUID.randomUUID()), AUTUMN))
                .isFalse();
    }

    @Test
    void the_places_that_go_on_after_a_day_are_found() {
        var first = aPlacement();
        var second = aPlacement();
        reserved(first, noa, AUTUMN, FULL_TIME);
        reserved(second, noa, SPRING, FULL_TIME);

        assertThat(calendar().of(noa, LocalDate.parse("2027-01-28"))).containsExactlyInAnyOrder(first, second);
        assertThat(calendar().of(noa, LocalDate.parse("2027-01-29"))).containsExactly(second);
        assertThat(calendar().of(noa, LocalDate.parse("2027-06-30"))).isEmpty();
    }

    @Test
    void of_many_reservations_at_the_same_moment_exactly_one_wins() throws Exception {
        assertThat(winnersAmongTwenty(FULL_TIME)).isEqualTo(1);
    }

    @Test
    void of_many_part_time_reservations_at_the_same_moment_as_many_win_as_the_week_holds() throws Exception {
        assertThat(winnersAmongTwenty(12)).isEqualTo(3);
    }

    private long winnersAmongTwenty(int hoursPerWeek) throws Exception {
        var student = new StudentId(UUID.randomUUID());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = callers.invokeAll(IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> reserved(aPlacement(), student, AUTUMN, hoursPerWeek))
                    .toList());
            return answers.stream().map(Future::resultNow).filter(won -> won).count();
        }
    }

    @Test
    void a_placement_moves_where_the_student_is_free_and_leaves_its_old_days() {
        var placement = aPlacement();
        assertThat(reserved(placement, noa, AUTUMN, FULL_TIME)).isTrue();

        assertThat(moved(placement, SPRING, FULL_TIME)).isTrue();
        assertThat(reserved(aPlacement(), noa, AUTUMN, FULL_TIME)).isTrue();
    }

    @Test
    void a_placement_is_not_extended_into_another_one() {
        var placement = aPlacement();
        assertThat(reserved(placement, noa, AUTUMN, FULL_TIME)).isTrue();
        assertThat(reserved(aPlacement(), noa, SPRING, FULL_TIME)).isTrue();

        assertThat(moved(placement, new Period(AUTUMN.startDate(), SPRING.startDate()), FULL_TIME))
                .isFalse();
        assertThat(reserved(aPlacement(), noa, AUTUMN, FULL_TIME)).isFalse();
    }

    @Test
    void more_hours_fit_beside_a_part_time_placement_up_to_forty() {
        var placement = aPlacement();
        assertThat(reserved(placement, noa, AUTUMN, 8)).isTrue();
        assertThat(reserved(aPlacement(), noa, AUTUMN, 24)).isTrue();

        assertThat(moved(placement, AUTUMN, 16)).isTrue();
        assertThat(moved(placement, AUTUMN, 17)).isFalse();
    }

    private static boolean moved(PlacementId placement, Period period, int hoursPerWeek) {
        return Boolean.TRUE.equals(database.transactions.execute(transaction -> {
            boolean fits = calendar().move(placement, period, hoursPerWeek);
            if (!fits) {
                transaction.setRollbackOnly();
            }
            return fits;
        }));
    }

    private static boolean reserved(PlacementId placement, StudentId student, Period period, int hoursPerWeek) {
        return Boolean.TRUE.equals(database.transactions.execute(transaction -> {
            boolean won = calendar().reserve(placement, student, period, hoursPerWeek);
            if (!won) {
                transaction.setRollbackOnly();
            }
            return won;
        }));
    }

    private static PlacementCalendarTable calendar() {
        return new PlacementCalendarTable(database.jdbc);
    }

    private static PlacementId aPlacement() {
        return new PlacementId(UUID.randomUUID());
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
