package nl.stagepact.application.halfyear;

import static nl.stagepact.application.halfyear.Deed.Simple.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stagepact.application.halfyear.Deed.Appoints;
import nl.stagepact.application.halfyear.Deed.CallsOff;
import nl.stagepact.application.halfyear.Deed.DrawsUp;
import nl.stagepact.application.halfyear.Deed.Exempts;
import nl.stagepact.application.halfyear.Deed.Holds;
import nl.stagepact.application.halfyear.Deed.Interrupts;
import nl.stagepact.application.halfyear.Deed.Side;
import nl.stagepact.application.halfyear.Deed.Signs;
import nl.stagepact.application.halfyear.Deed.Terminates;
import nl.stagepact.application.halfyear.Life.Act;
import nl.stagepact.application.halfyear.Windows.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that follow from the pages, worked out by hand. */
class OracleTest {

    /** A Monday; 100 days. */
    private static final LocalDate START = LocalDate.parse("2027-03-01");

    private static final LocalDate END = LocalDate.parse("2027-06-08");

    @ParameterizedTest
    @CsvSource({
        // days, start closes, end opens, end closes: relative to the first and the last day
        "20, 3, 3, 3",
        "21, 7, 7, 3",
        "55, 7, 7, 3",
        "56, 14, 14, 7",
        "182, 14, 14, 7",
        "183, 21, 21, 7"
    })
    void the_windows_change_with_the_class(int days, int startCloses, int endOpens, int endCloses) {
        var end = START.plusDays(days - 1);

        var windows = Windows.of(START, end);

        assertThat(windows.get(Windows.START)).isEqualTo(new Window(START.minusDays(14), START.plusDays(startCloses)));
        assertThat(windows.get(Windows.END)).isEqualTo(new Window(end.minusDays(endOpens), end.plusDays(endCloses)));
    }

    @Test
    void a_short_placement_has_no_midterm_check_and_a_long_one_has_one_per_started_half_year() {
        assertThat(Windows.of(START, START.plusDays(19))).containsOnlyKeys(Windows.START, Windows.END);
        assertThat(Windows.of(START, START.plusDays(181)))
                .containsOnlyKeys(Windows.START, Windows.MIDTERM, Windows.END);
        assertThat(Windows.of(START, START.plusMonths(6).minusDays(1)))
                .containsOnlyKeys(Windows.START, Windows.MIDTERM, Windows.END);
        assertThat(Windows.of(START, START.plusMonths(6)))
                .containsOnlyKeys(Windows.START, Windows.MIDTERM, Windows.MIDTERM + "-2", Windows.END);
    }

    @Test
    void a_midterm_check_lies_around_the_middle() {
        assertThat(Windows.of(START, START.plusDays(30)).get(Windows.MIDTERM))
                .isEqualTo(new Window(START.plusDays(11), START.plusDays(19)));
        assertThat(Windows.of(START, START.plusDays(100)).get(Windows.MIDTERM))
                .isEqualTo(new Window(START.plusDays(40), START.plusDays(60)));
    }

    @Test
    void a_conversation_nobody_holds_is_due_then_overdue_and_escalates_twice() {
        var told = told(signedLife(), post -> post.conversation().equals(Windows.START));

        assertThat(told)
                .containsExactly(
                        // the window closes on 15 March
                        "2027-03-08 CONVERSATION_DUE",
                        "2027-03-16 CONVERSATION_OVERDUE",
                        "2027-03-19 CONVERSATION_ESCALATED",
                        "2027-03-26 CONVERSATION_ESCALATED");
    }

    @Test
    void nobody_is_reminded_of_what_was_held_or_exempted() {
        var life = signedLife();
        life.add(new Act(START, STARTS));
        life.add(new Act(START.plusDays(16), new Holds(Windows.START)));
        life.add(new Act(START.plusDays(20), new Exempts(Windows.MIDTERM)));

        assertThat(told(life, post -> post.conversation().equals(Windows.START)))
                .containsExactly(
                        "2027-03-08 CONVERSATION_DUE",
                        "2027-03-16 CONVERSATION_OVERDUE",
                        "2027-03-17 CONVERSATION_HELD");
        assertThat(told(life, post -> post.conversation().equals(Windows.MIDTERM)))
                .containsExactly("2027-03-21 CONVERSATION_EXEMPTED");
    }

    @Test
    void an_appointment_that_moves_keeps_counting_also_after_it_was_called_off() {
        var life = signedLife();
        life.add(new Act(START, new Appoints(Windows.START, at(4))));
        life.add(new Act(START.plusDays(1), new Appoints(Windows.START, at(5))));
        life.add(new Act(START.plusDays(2), new CallsOff(Windows.START)));
        life.add(new Act(START.plusDays(3), new Appoints(Windows.START, at(9))));

        var entries = posts(life).stream()
                .filter(post -> post.reader() == Reader.MENTOR)
                .flatMap(post -> post.entry().stream())
                .toList();

        assertThat(entries)
                .containsExactly(
                        new Post.Entry("REQUEST", 0, at(4)),
                        new Post.Entry("REQUEST", 1, at(5)),
                        new Post.Entry("CANCEL", 2, at(5)),
                        new Post.Entry("REQUEST", 3, at(9)));
    }

    @Test
    void who_ends_early_loses_what_was_planned_and_speaks_once_more_within_two_weeks() {
        var life = signedLife();
        life.add(new Act(START, STARTS));
        life.add(new Act(START.plusDays(1), new Holds(Windows.START)));
        life.add(new Act(START.plusDays(30), new Appoints(Windows.MIDTERM, at(50))));
        life.add(new Act(START.plusDays(40), new Terminates(START.plusDays(40), true)));

        assertThat(told(life, post -> post.day().isAfter(START.plusDays(39))))
                .containsExactly(
                        "2027-04-10 CONVERSATION_CANCELLED",
                        "2027-04-10 PLACEMENT_TERMINATED",
                        "2027-04-10 REPLACEMENT_REQUIRED",
                        "2027-04-10 SEARCH_ESCALATED",
                        "2027-04-17 CONVERSATION_DUE",
                        "2027-04-25 CONVERSATION_OVERDUE",
                        "2027-04-28 CONVERSATION_ESCALATED",
                        "2027-05-05 CONVERSATION_ESCALATED");
    }

    @Test
    void an_interruption_makes_the_windows_longer() {
        var life = signedLife();
        life.add(new Act(START, STARTS));
        life.add(new Act(START.plusDays(2), new Interrupts(START.plusDays(12))));
        life.add(new Act(START.plusDays(12), RESUMES));

        assertThat(told(life, post -> post.conversation().equals(Windows.START)))
                .startsWith("2027-03-18 CONVERSATION_DUE", "2027-03-26 CONVERSATION_OVERDUE");
    }

    @Test
    void another_period_does_not_forget_the_days_away() {
        var life = signedLife();
        life.add(new Act(START, STARTS));
        life.add(new Act(START, new Holds(Windows.START)));
        life.add(new Act(START.plusDays(2), new Interrupts(START.plusDays(12))));
        life.add(new Act(START.plusDays(12), RESUMES));
        life.add(new Act(START.plusDays(13), new DrawsUp(END.plusDays(2))));
        Stream.of(Side.values()).forEach(side -> life.add(new Act(START.plusDays(14), new Signs(side))));

        assertThat(told(life, post -> post.conversation().equals(Windows.MIDTERM)))
                // the middle of 102 days is 20 April; ten days to hold it in, and ten days away
                .startsWith("2027-05-03 CONVERSATION_DUE", "2027-05-11 CONVERSATION_OVERDUE");
    }

    @Test
    void an_agreement_that_is_not_signed_alarms_a_week_before_and_on_the_day() {
        var life = confirmedLife();
        life.add(new Act(START.minusDays(20), new DrawsUp(END)));
        life.add(new Act(START.minusDays(19), new Signs(Side.STUDENT)));

        assertThat(told(life, post -> post.day().isAfter(START.minusDays(19))))
                .startsWith("2027-02-22 UNSIGNED_BEFORE_START", "2027-03-01 START_BLOCKED");
    }

    @Test
    void the_last_who_signs_gets_a_receipt_like_the_others() {
        var toTheMentor = posts(signedLife()).stream()
                .filter(post -> post.reader() == Reader.MENTOR && post.day().isBefore(START))
                .map(Post::milestone)
                .toList();

        assertThat(toTheMentor)
                .containsExactlyInAnyOrder(
                        Milestone.PLACEMENT_CONFIRMED,
                        Milestone.AGREEMENT_DRAWN_UP,
                        Milestone.AGREEMENT_SIGNED,
                        Milestone.AGREEMENT_SIGNED,
                        Milestone.AGREEMENT_SIGNED,
                        Milestone.AGREEMENT_CONCLUDED);
    }

    @Test
    void a_candidacy_without_an_answer_is_reminded_of_twice_and_expires() {
        var life = List.of(
                new Act(START.minusDays(40), OFFERS),
                new Act(START.minusDays(40), SEARCHES),
                new Act(START.minusDays(39), PROPOSES));

        assertThat(told(life, _ -> true))
                .containsExactly(
                        "2027-01-20 OFFER_PUBLISHED",
                        "2027-01-20 SEARCH_ESCALATED",
                        "2027-01-21 CANDIDATE_PROPOSED",
                        "2027-01-24 CANDIDATE_WAITING",
                        "2027-01-31 CANDIDATE_WAITING",
                        "2027-02-05 CANDIDACY_EXPIRED",
                        // and no reminder on 3 March: the period has begun
                        "2027-03-17 OFFER_EXPIRED");
    }

    private static List<Act> confirmedLife() {
        return new ArrayList<>(List.of(
                new Act(START.minusDays(40), OFFERS),
                new Act(START.minusDays(39), PROPOSES),
                new Act(START.minusDays(38), ACCEPTS),
                new Act(START.minusDays(37), CONFIRMS)));
    }

    private static List<Act> signedLife() {
        var life = confirmedLife();
        life.add(new Act(START.minusDays(30), new DrawsUp(END)));
        Stream.of(Side.values()).map(Signs::new).forEach(signs -> life.add(new Act(START.minusDays(29), signs)));
        return life;
    }

    private static LocalDateTime at(int day) {
        return START.plusDays(day).atTime(10, 0);
    }

    private static List<Post> posts(List<Act> acts) {
        return Oracle.foretell(new Life(1, "an example", 1, 1, START, END, acts), START.plusDays(90));
    }

    /** Each mail once, whoever gets it. */
    private static List<String> told(List<Act> acts, Predicate<Post> which) {
        return posts(acts).stream()
                .filter(which)
                .map(post -> post.day() + " " + post.milestone())
                .distinct()
                .sorted()
                .toList();
    }
}
