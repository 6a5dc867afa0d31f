package nl.stagepact.projections.insight;

import static nl.stagepact.projections.kit.Cast.AUTUMN;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theAnalyst;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.uuid;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.EindGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.MidtermCheckHeld;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.StartGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.insight.SupervisionFigures.FindSupervisionFigures;
import nl.stagepact.projections.insight.SupervisionFigures.KindFigures;
import nl.stagepact.projections.insight.SupervisionFigures.SchoolFigures;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The windows of all examples: 18 January to 15 February, 6 to 26 April, 16 June to 7 July 2027. */
class SupervisionFiguresTest {

    private static final SchoolYear THIS_YEAR = new SchoolYear("2026-2027");
    private static final LocalDate WINTER = day("2027-01-01");
    private static final LocalDate AFTERWARDS = day("2027-08-01");

    private final World world = new World();
    private final SupervisionFigures figures = world.answering(SupervisionFigures.class);

    @BeforeEach
    void two_schools() {
        world.tell(Happening.region());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static StudentId student(int number) {
        return new StudentId(uuid("student " + number));
    }

    private static PlacementId placement(int number) {
        return PlacementId.of(CandidacyId.of(OFFER, student(number), 1));
    }

    private void begins(int number, Period period) {
        world.tell(
                Happening.registered(student(number), NORTH, "Student"),
                new PlacementConfirmed(
                        placement(number),
                        OFFER,
                        CandidacyId.of(OFFER, student(number), 1),
                        Happening.place(student(number), period)),
                new SupervisionPlanned(
                        placement(number),
                        1,
                        List.of(
                                plan(Conversation.START_GESPREK, "2027-01-18", "2027-02-15"),
                                plan(Conversation.midtermCheck(1), "2027-04-06", "2027-04-26"),
                                plan(Conversation.EIND_GESPREK, "2027-06-16", "2027-07-07"))));
    }

    private void starts(int number, String date, Timing timing) {
        world.tell(new StartGesprekHeld(
                placement(number), report(day(date)), timing, told("learn"), told("dough"), told("shoes")));
    }

    private void halfway(int number, String date, Timing timing) {
        world.tell(new MidtermCheckHeld(placement(number), 1, report(day(date)), timing, told("good"), true));
    }

    private void ends(int number, String date, Timing timing) {
        world.tell(new EindGesprekHeld(placement(number), report(day(date)), timing, told("well done")));
    }

    private void missesTheMidtermCheck(int number) {
        world.tell(new ConversationOverdue(placement(number), Conversation.midtermCheck(1), day("2027-04-26"), 1));
    }

    private void missesTheEnd(int number) {
        world.tell(new ConversationOverdue(placement(number), Conversation.EIND_GESPREK, day("2027-07-07"), 1));
    }

    private void missesTheStart(int number) {
        world.tell(new ConversationOverdue(placement(number), Conversation.START_GESPREK, day("2027-02-15"), 1));
    }

    private void allInTime(int number) {
        begins(number, SPRING);
        starts(number, "2027-02-08", Timing.IN_WINDOW);
        halfway(number, "2027-04-14", Timing.IN_WINDOW);
        ends(number, "2027-06-30", Timing.IN_WINDOW);
    }

    private List<SchoolFigures> seenBy(Actor actor, LocalDate today) {
        return figures.answer(
                        new FindSupervisionFigures(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                today,
                                Page.first()),
                        actor)
                .items();
    }

    private SchoolFigures only(Actor actor, LocalDate today) {
        assertThat(seenBy(actor, today)).hasSize(1);
        return seenBy(actor, today).getFirst();
    }

    private static KindFigures kind(int inTime, int late, int overdue, int exempted, int notYetDue) {
        return kind(inTime, late, overdue, exempted, notYetDue, Optional.empty());
    }

    private static KindFigures kind(
            int inTime, int late, int overdue, int exempted, int notYetDue, Optional<Double> delay) {
        return new KindFigures(
                Optional.of(inTime),
                Optional.of(late),
                Optional.of(overdue),
                Optional.of(exempted),
                Optional.of(notYetDue),
                delay);
    }

    @Test
    void a_school_sees_of_each_kind_how_many_were_held_in_time() {
        allInTime(1);
        begins(2, SPRING);
        starts(2, "2027-02-19", Timing.LATE);
        world.tell(new ConversationExempted(placement(2), Conversation.midtermCheck(1), told("known here")));
        begins(3, SPRING);
        starts(3, "2027-01-10", Timing.EARLY);
        missesTheMidtermCheck(3);

        var line = only(theCoordinator(), day("2027-06-01"));

        assertThat(line.schoolId()).isEqualTo(NORTH);
        assertThat(line.schoolName()).isPresent();
        assertThat(line.schoolYear()).contains(THIS_YEAR);
        assertThat(line.placements()).contains(3);
        assertThat(line.startGesprek()).isEqualTo(kind(2, 1, 0, 0, 0, Optional.of(4.0)));
        assertThat(line.midtermCheck()).isEqualTo(kind(1, 0, 1, 1, 0));
        assertThat(line.eindGesprek()).isEqualTo(kind(1, 0, 0, 0, 2));
    }

    @Test
    void all_three_in_time_is_a_share_of_the_placements_in_which_nothing_is_to_come() {
        allInTime(1);
        begins(2, SPRING);
        starts(2, "2027-02-19", Timing.LATE);
        halfway(2, "2027-05-06", Timing.LATE);
        ends(2, "2027-06-30", Timing.IN_WINDOW);
        begins(3, SPRING);

        var inSpring = only(theCoordinator(), day("2027-06-01")).together();
        assertThat(inSpring.finished()).contains(2);
        assertThat(inSpring.allInTime()).contains(1);
        assertThat(inSpring.percentage()).contains(50);
        assertThat(inSpring.medianDelayDays()).contains(7.0);

        missesTheStart(3);
        missesTheMidtermCheck(3);
        missesTheEnd(3);
        var afterwards = only(theCoordinator(), AFTERWARDS).together();
        assertThat(afterwards.finished()).contains(3);
        assertThat(afterwards.percentage()).contains(33);
    }

    @Test
    void before_anything_is_finished_there_is_no_share() {
        begins(1, SPRING);

        var line = only(theCoordinator(), WINTER);

        assertThat(line.together().finished()).contains(0);
        assertThat(line.together().percentage()).isEmpty();
        assertThat(line.together().medianDelayDays()).isEmpty();
    }

    @Test
    void what_was_dropped_counts_nowhere_and_its_placement_in_no_share() {
        begins(1, SPRING);
        starts(1, "2027-02-08", Timing.IN_WINDOW);
        world.tell(new PlacementTerminated(
                placement(1),
                student(1),
                Party.STUDENT,
                why(TerminationReason.UNSAFE),
                day("2027-03-01"),
                told("unsafe")));
        var mandatory = only(theCoordinator(), AFTERWARDS);
        world.tell(new SupervisionPlanned(
                placement(1), 1, List.of(plan(Conversation.EXIT_CONVERSATION, "2027-03-01", "2027-03-15"))));

        var line = only(theCoordinator(), AFTERWARDS);
        assertThat(line).isEqualTo(mandatory);

        assertThat(line.startGesprek()).isEqualTo(kind(1, 0, 0, 0, 0));
        assertThat(line.eindGesprek()).isEqualTo(kind(0, 0, 0, 0, 0));
        assertThat(line.together().finished()).contains(0);
    }

    @Test
    void what_was_missed_before_the_placement_ended_stays_missed() {
        begins(1, SPRING);
        missesTheStart(1);
        world.tell(new PlacementTerminated(
                placement(1),
                student(1),
                Party.STUDENT,
                why(TerminationReason.UNSAFE),
                day("2027-03-01"),
                told("unsafe")));

        assertThat(only(theCoordinator(), AFTERWARDS).startGesprek()).isEqualTo(kind(0, 0, 1, 0, 0));
    }

    @Test
    void each_school_year_has_its_line_and_days_have_one_together() {
        begins(1, SPRING);
        begins(2, AUTUMN);

        assertThat(seenBy(theCoordinator(), WINTER))
                .extracting(SchoolFigures::schoolYear)
                .containsExactly(Optional.of(THIS_YEAR), Optional.of(new SchoolYear("2027-2028")));
        assertThat(between("2027-01-01", "2027-12-31")).singleElement().satisfies(line -> {
            assertThat(line.schoolYear()).isEmpty();
            assertThat(line.placements()).contains(2);
        });
        assertThat(between("2027-02-01", "2027-08-31"))
                .singleElement()
                .extracting(SchoolFigures::placements)
                .isEqualTo(Optional.of(1));
        assertThat(between("2028-01-01", "2028-12-31")).isEmpty();
        assertThat(figures.answer(
                                new FindSupervisionFigures(
                                        Optional.of(THIS_YEAR),
                                        Optional.of(NORTH),
                                        Optional.empty(),
                                        Optional.empty(),
                                        WINTER,
                                        Page.first()),
                                theCoordinator())
                        .items())
                .singleElement()
                .extracting(SchoolFigures::placements)
                .isEqualTo(Optional.of(1));
    }

    private List<SchoolFigures> between(String from, String to) {
        return figures.answer(
                        new FindSupervisionFigures(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(day(from)),
                                Optional.of(day(to)),
                                WINTER,
                                Page.first()),
                        theCoordinator())
                .items();
    }

    @Test
    void another_school_sees_nothing_of_it() {
        allInTime(1);

        assertThat(seenBy(anotherSchool(), AFTERWARDS)).isEmpty();
    }

    @Test
    void who_looks_at_all_schools_is_told_nothing_of_less_than_five_students() {
        for (int number = 1; number <= 4; number++) {
            allInTime(number);
        }

        var line = only(theAnalyst(), AFTERWARDS);

        assertThat(line.placements()).isEmpty();
        assertThat(line.startGesprek().inTime()).isEmpty();
        assertThat(line.startGesprek().late()).contains(0);
        assertThat(line.together().finished()).isEmpty();
        assertThat(line.together().allInTime()).isEmpty();
        assertThat(line.together().percentage()).isEmpty();
    }

    @Test
    void a_small_number_can_not_be_reckoned_from_the_others() {
        for (int number = 1; number <= 6; number++) {
            allInTime(number);
        }
        begins(7, SPRING);
        starts(7, "2027-02-19", Timing.LATE);
        missesTheMidtermCheck(7);
        missesTheEnd(7);

        var line = only(theAnalyst(), AFTERWARDS);

        assertThat(line.placements()).contains(7);
        assertThat(line.startGesprek().late()).isEmpty();
        assertThat(line.startGesprek().inTime()).isEmpty();
        assertThat(line.startGesprek().medianDelayDays()).isEmpty();
        assertThat(line.together().finished()).contains(7);
        assertThat(line.together().allInTime()).isEmpty();
        assertThat(line.together().percentage()).isEmpty();
        assertThat(line.together().medianDelayDays()).isEmpty();
    }

    @Test
    void of_five_and_more_everything_is_told() {
        for (int number = 1; number <= 5; number++) {
            allInTime(number);
        }
        for (int number = 6; number <= 10; number++) {
            begins(number, SPRING);
            starts(number, "2027-02-%d".formatted(10 + number), Timing.LATE);
            missesTheMidtermCheck(number);
            missesTheEnd(number);
        }

        var line = only(theAnalyst(), AFTERWARDS);

        assertThat(line.startGesprek()).isEqualTo(kind(5, 5, 0, 0, 0, Optional.of(3.0)));
        assertThat(line.midtermCheck()).isEqualTo(kind(5, 0, 5, 0, 0));
        assertThat(line.together().percentage()).contains(50);
    }
}
