package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.SupervisionPolicy.DurationClass;
import nl.stagepact.domain.placement.SupervisionPolicy.Midterms;
import nl.stagepact.domain.placement.SupervisionPolicy.Reminders;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of the domain page, with D the calendar days of the placement and M its middle:
 *
 * <pre>
 * short  D under 21   start−14 … start+3    not required          end−3  … end+3
 * medium D 21 to 55   start−14 … start+7    M−4  … M+4            end−7  … end+3
 * normal D 56 to 182  start−14 … start+14   M−10 … M+10           end−14 … end+7
 * long   D over 182   start−14 … start+21   per half-year, ±14    end−21 … end+7
 * </pre>
 */
class SupervisionPolicyTest {

    private static final LocalDate START = day("2027-01-01");

    private final SupervisionPolicy policy = SupervisionPolicy.firstEdition();

    @ParameterizedTest(name = "{0} days: start gesprek until {1} days after the start")
    @CsvSource({"1,3", "20,3", "21,7", "55,7", "56,14", "182,14", "183,21", "365,21"})
    void the_start_gesprek_is_held_from_two_weeks_before_the_start(int days, int after) {
        assertThat(windowOf(Conversation.START_GESPREK, days))
                .contains(new Window(START.minusDays(14), START.plusDays(after)));
    }

    @ParameterizedTest(name = "{0} days: eind gesprek from {1} days before to {2} days after the end")
    @CsvSource({"1,3,3", "20,3,3", "21,7,3", "55,7,3", "56,14,7", "182,14,7", "183,21,7", "365,21,7"})
    void the_eind_gesprek_is_held_around_the_end(int days, int before, int after) {
        var end = START.plusDays(days - 1L);

        assertThat(windowOf(Conversation.EIND_GESPREK, days))
                .contains(new Window(end.minusDays(before), end.plusDays(after)));
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({"1", "20"})
    void a_short_placement_needs_no_midterm_check_and_says_so(int days) {
        assertThat(planOf(days)).contains(new PlannedConversation(Conversation.midtermCheck(1), Optional.empty()));
        assertThat(windowOf(Conversation.midtermCheck(1), days)).isEmpty();
    }

    // the middle of an even number of days is the earlier of the two in the middle
    @ParameterizedTest(name = "{0} days: midterm check {2} days around {1}")
    @CsvSource({"21,2027-01-11,4", "55,2027-01-28,4", "56,2027-01-28,10", "181,2027-04-01,10", "182,2027-04-01,10"})
    void the_midterm_check_is_held_around_the_middle(int days, LocalDate middle, int around) {
        assertThat(windowOf(Conversation.midtermCheck(1), days))
                .contains(new Window(middle.minusDays(around), middle.plusDays(around)));
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({"1", "20", "21", "55", "56", "182"})
    void up_to_half_a_year_there_are_three_conversations_in_their_order(int days) {
        assertThat(planOf(days))
                .extracting(PlannedConversation::conversation)
                .containsExactly(Conversation.START_GESPREK, Conversation.midtermCheck(1), Conversation.EIND_GESPREK);
    }

    @Test
    void a_placement_of_two_half_years_has_a_midterm_check_in_the_middle_of_each() {
        var plan = policy.planFor(new Period(day("2027-01-01"), day("2027-12-31")));

        assertThat(plan)
                .containsExactly(
                        planned(Conversation.START_GESPREK, "2026-12-18", "2027-01-22"),
                        planned(Conversation.midtermCheck(1), "2027-03-18", "2027-04-15"),
                        planned(Conversation.midtermCheck(2), "2027-09-16", "2027-10-14"),
                        planned(Conversation.EIND_GESPREK, "2027-12-10", "2028-01-07"));
    }

    @Test
    void a_third_half_year_that_has_started_has_a_midterm_check_of_its_own() {
        var plan = policy.planFor(new Period(day("2027-01-01"), day("2028-02-29")));

        assertThat(plan)
                .containsExactly(
                        planned(Conversation.START_GESPREK, "2026-12-18", "2027-01-22"),
                        planned(Conversation.midtermCheck(1), "2027-03-18", "2027-04-15"),
                        planned(Conversation.midtermCheck(2), "2027-09-16", "2027-10-14"),
                        planned(Conversation.midtermCheck(3), "2028-01-16", "2028-02-13"),
                        planned(Conversation.EIND_GESPREK, "2028-02-08", "2028-03-07"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2} midterm checks")
    @CsvSource({
        "2027-07-01,2027-12-31,1", // 184 days, and exactly one half-year
        "2027-07-01,2028-01-01,2",
        "2027-01-01,2027-12-31,2",
        "2027-01-01,2028-01-01,3",
        "2027-08-31,2028-02-28,1", // six months after 31 August is the last day of February
        "2027-08-31,2028-02-29,2"
    })
    void half_years_are_counted_by_the_calendar(LocalDate start, LocalDate end, int checks) {
        assertThat(policy.planFor(new Period(start, end)))
                .filteredOn(planned -> planned.conversation().kind() == ConversationKind.MIDTERM_CHECK)
                .hasSize(checks);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-05,EARLY",
        "2027-04-06,IN_WINDOW",
        "2027-04-16,IN_WINDOW",
        "2027-04-26,IN_WINDOW",
        "2027-04-27,LATE"
    })
    void a_window_includes_its_first_and_its_last_day(LocalDate date, Timing expected) {
        assertThat(new Window(day("2027-04-06"), day("2027-04-26")).timingOf(date))
                .isEqualTo(expected);
    }

    @Test
    void another_edition_plans_by_its_own_numbers() {
        var strict = new SupervisionPolicy(
                2,
                START,
                List.of(new DurationClass(Integer.MAX_VALUE, 7, 5, Midterms.ONE, 2, 5, 1)),
                7,
                new Reminders(5, List.of(2)));

        assertThat(strict.planFor(new Period(START, START.plusDays(10))))
                .containsExactly(
                        planned(Conversation.START_GESPREK, "2026-12-25", "2027-01-06"),
                        planned(Conversation.midtermCheck(1), "2027-01-04", "2027-01-08"),
                        planned(Conversation.EIND_GESPREK, "2027-01-06", "2027-01-12"));
    }

    @Test
    void a_conversation_falls_due_a_week_before_its_window_closes_is_overdue_the_day_after_and_escalates_twice() {
        assertThat(policy.termsOf(day("2027-02-15")))
                .containsExactly(day("2027-02-08"), day("2027-02-16"), day("2027-02-19"), day("2027-02-26"));
    }

    private List<PlannedConversation> planOf(int days) {
        return policy.planFor(new Period(START, START.plusDays(days - 1L)));
    }

    private Optional<Window> windowOf(Conversation conversation, int days) {
        return planOf(days).stream()
                .filter(planned -> planned.conversation().equals(conversation))
                .findFirst()
                .orElseThrow()
                .window();
    }

    private static PlannedConversation planned(Conversation conversation, String opens, String closes) {
        return new PlannedConversation(conversation, Optional.of(new Window(day(opens), day(closes))));
    }
}
