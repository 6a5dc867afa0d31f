package nl.stagepact.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a placement's length, wherever it lies in the year and however often it is interrupted. */
class WindowsOfEveryLengthTest {

    private static final int LONGEST = 800;
    private static final SupervisionPolicy POLICY = SupervisionPolicy.firstEdition();

    private record Course(Period period, List<TimeAway> away) {

        private long daysAway() {
            return away.stream()
                    .mapToLong(each -> ChronoUnit.DAYS.between(each.fromDate(), each.backDate()))
                    .sum();
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** Every length once, on some first day, with some interruptions. */
    private static Stream<Course> courses(long seed) {
        var dice = new Random(seed);
        return IntStream.rangeClosed(1, LONGEST).mapToObj(days -> course(dice, days));
    }

    private static Course course(Random dice, int days) {
        var start = LocalDate.of(2026, 8, 1).plusDays(dice.nextInt(1500));
        var period = new Period(start, start.plusDays(days - 1L));
        var away = new ArrayList<TimeAway>();
        for (var from = start; dice.nextInt(3) != 0; ) {
            from = from.plusDays(dice.nextInt(days + 1));
            if (from.isAfter(period.endDate())) {
                break;
            }
            var back = from.plusDays(1L + dice.nextInt(60));
            away.add(new TimeAway(from, back));
            from = back;
        }
        return new Course(period, away);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void windows_open_and_close_in_the_order_in_which_the_conversations_are_held(long seed) {
        assertThat(courses(seed)).allSatisfy(course -> {
            var windows = windows(course);
            assertThat(windows).extracting(Window::opensDate).isSorted();
            assertThat(windows).extracting(Window::closesDate).isSorted();
            assertThat(windows)
                    .allSatisfy(window -> assertThat(window.opensDate()).isBeforeOrEqualTo(window.closesDate()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_window_lies_within_the_life_of_the_placement(long seed) {
        assertThat(courses(seed)).allSatisfy(course -> {
            var period = course.period();
            assertThat(windows(course)).allSatisfy(window -> {
                assertThat(window.opensDate()).isBetween(period.startDate().minusDays(14), period.endDate());
                assertThat(window.closesDate())
                        .isBetween(period.startDate(), period.endDate().plusDays(7 + course.daysAway()));
            });
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_interruption_takes_no_day_from_anybody_and_gives_none_to_what_had_closed(long seed) {
        assertThat(courses(seed)).allSatisfy(course -> {
            var before = POLICY.planFor(course.period());
            var after = POLICY.planFor(course.period(), course.away());
            for (int i = 0; i < before.size(); i++) {
                var was = before.get(i);
                var now = after.get(i);
                assertThat(now.conversation()).isEqualTo(was.conversation());
                assertThat(now.window().map(Window::opensDate))
                        .isEqualTo(was.window().map(Window::opensDate));
                was.window().ifPresent(window -> {
                    var closes = now.window().orElseThrow().closesDate();
                    if (course.away().isEmpty()
                            || window.closesDate()
                                    .isBefore(course.away().getFirst().fromDate())) {
                        assertThat(closes).isEqualTo(window.closesDate());
                    } else {
                        assertThat(closes)
                                .isBetween(
                                        window.closesDate().plusDays(1),
                                        window.closesDate().plusDays(course.daysAway()));
                    }
                });
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void there_is_always_a_beginning_and_an_end_and_a_midterm_check_unless_it_is_short(long seed) {
        assertThat(courses(seed)).allSatisfy(course -> {
            var plan = POLICY.planFor(course.period(), course.away());
            assertThat(plan.getFirst().conversation()).isEqualTo(Conversation.START_GESPREK);
            assertThat(plan.getLast().conversation()).isEqualTo(Conversation.EIND_GESPREK);
            var midterms = plan.subList(1, plan.size() - 1);
            assertThat(midterms)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.isRequired())
                            .isEqualTo(course.period().days() > 20));
            assertThat(IntStream.rangeClosed(1, midterms.size())
                            .mapToObj(Conversation::midtermCheck)
                            .toList())
                    .isEqualTo(midterms.stream()
                            .map(PlannedConversation::conversation)
                            .toList());
        });
    }

    @Test
    void a_midterm_check_of_a_half_year_that_has_only_just_started_comes_before_the_end() {
        var plan = POLICY.planFor(new Period(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-07-02")));

        assertThat(plan)
                .containsExactly(
                        planned(Conversation.START_GESPREK, "2026-12-18", "2027-01-22"),
                        planned(Conversation.midtermCheck(1), "2027-03-18", "2027-04-15"),
                        planned(Conversation.midtermCheck(2), "2027-06-11", "2027-07-02"),
                        planned(Conversation.EIND_GESPREK, "2027-06-11", "2027-07-09"));
    }

    private static List<Window> windows(Course course) {
        return POLICY.planFor(course.period(), course.away()).stream()
                .map(PlannedConversation::window)
                .flatMap(Optional::stream)
                .toList();
    }

    private static PlannedConversation planned(Conversation conversation, String opens, String closes) {
        return new PlannedConversation(
                conversation, Optional.of(new Window(LocalDate.parse(opens), LocalDate.parse(closes))));
    }
}
