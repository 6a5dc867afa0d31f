package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.THE_THREE_SIGN;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.in;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.planned;
import static nl.stagepact.projections.kit.Placing.startGesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationEscalated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TermEvent.SigningOverdue;
import nl.stagepact.domain.placement.TermEvent.StartBlocked;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.ConversationState.Reminder;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacements;
import nl.stagepact.projections.placement.PlacementBoard.LateSigning;
import nl.stagepact.projections.placement.PlacementBoard.Lateness;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermsOnTheBoardTest {

    private static final LocalDate CLOSES = day("2027-02-15");
    private static final LocalDate START = SPRING.startDate();
    private static final ConversationDue DUE =
            new ConversationDue(SANNES_PLACEMENT, Conversation.START_GESPREK, CLOSES, 1);
    private static final ConversationOverdue OVERDUE =
            new ConversationOverdue(SANNES_PLACEMENT, Conversation.START_GESPREK, CLOSES, 1);

    private final World world = new World();

    @BeforeEach
    void a_placement() {
        world.tell(Happening.region()).tell(placed(SANNE), drawnUp(1), planned());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_conversation_shows_what_was_said_of_it_last() {
        assertThat(reminder()).isEmpty();
        world.tell(DUE);
        assertThat(reminder()).contains(Reminder.DUE);
        world.tell(OVERDUE);
        assertThat(reminder()).contains(Reminder.OVERDUE);
        world.tell(new ConversationEscalated(SANNES_PLACEMENT, Conversation.START_GESPREK, CLOSES, 1, 1));
        assertThat(reminder()).contains(Reminder.ESCALATED);
    }

    @Test
    void held_or_exempted_it_shows_no_reminder_any_more() {
        world.tell(DUE, OVERDUE, startGesprek("2027-02-17"));
        assertThat(reminder()).isEmpty();

        var midterm = Conversation.midtermCheck(1);
        world.tell(
                new ConversationDue(SANNES_PLACEMENT, midterm, day("2027-04-26"), 1),
                new ConversationExempted(SANNES_PLACEMENT, midterm, told("ill")));
        assertThat(placement().conversations())
                .noneMatch(each -> each.reminder().isPresent());
    }

    @Test
    void another_window_begins_without_a_reminder_and_the_same_keeps_it() {
        world.tell(DUE, OVERDUE, replanned("2027-02-15"));
        assertThat(reminder()).contains(Reminder.OVERDUE);

        world.tell(replanned("2027-02-22"));
        assertThat(reminder()).isEmpty();
    }

    @Test
    void once_it_ended_nobody_owes_anything() {
        world.tell(DUE, OVERDUE, new PlacementCompleted(SANNES_PLACEMENT, 600));

        assertThat(reminder()).isEmpty();
    }

    @Test
    void late_signatures_show_and_can_be_listed_until_all_have_signed() {
        world.tell(new SigningOverdue(SANNES_PLACEMENT, START, 1));
        assertThat(placement().lateSigning()).contains(new LateSigning(START, Lateness.OVERDUE));
        assertThat(listed(Lateness.OVERDUE)).hasSize(1);
        assertThat(listed(Lateness.START_BLOCKED)).isEmpty();

        world.tell(new StartBlocked(SANNES_PLACEMENT, START));
        assertThat(placement().lateSigning()).contains(new LateSigning(START, Lateness.START_BLOCKED));
        assertThat(listed(Lateness.OVERDUE)).isEmpty();
        assertThat(listed(Lateness.START_BLOCKED)).hasSize(1);

        world.tell(new AgreementConcluded(SANNES_PLACEMENT, 1));
        assertThat(placement().lateSigning()).isEmpty();
        assertThat(listed(Lateness.START_BLOCKED)).isEmpty();
    }

    @Test
    void a_later_first_day_gives_time_again_and_the_same_one_does_not() {
        world.tell(new StartBlocked(SANNES_PLACEMENT, START), drawnUp(2));
        assertThat(placement().lateSigning()).isPresent();

        var later = new Period(START.plusDays(14), SPRING.endDate());
        world.tell(new AgreementDrawnUp(SANNES_PLACEMENT, 3, in(later), Optional.of(THE_THREE_SIGN)));
        assertThat(placement().lateSigning()).isEmpty();
    }

    private static SupervisionPlanned replanned(String closes) {
        return new SupervisionPlanned(
                SANNES_PLACEMENT, 1, List.of(plan(Conversation.START_GESPREK, "2027-01-18", closes)));
    }

    private Optional<Reminder> reminder() {
        return placement().conversations().getFirst().reminder();
    }

    private Placement placement() {
        return world.the(PlacementBoard.class)
                .answer(new FindPlacement(SANNES_PLACEMENT), theCoordinator())
                .orElseThrow()
                .placement();
    }

    private List<SeenPlacement> listed(Lateness late) {
        return world.the(PlacementBoard.class)
                .answer(
                        new FindPlacements(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(late),
                                Page.first()),
                        theCoordinator())
                .items();
    }
}
