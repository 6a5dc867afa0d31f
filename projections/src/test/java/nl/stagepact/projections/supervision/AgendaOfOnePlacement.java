package nl.stagepact.projections.supervision;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.planned;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.CalendarEntry;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationEscalated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaItem;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The agenda of one placement that is planned. Its windows: start 18 January to 15 February, midterm 6 to 26 April, end 16 June
 * to 7 July 2027.
 */
abstract class AgendaOfOnePlacement {

    static final LocalDate WINTER = day("2027-01-01");

    final World world = new World();
    final SupervisionAgenda agenda = world.the(SupervisionAgenda.class);

    @BeforeEach
    void a_planned_placement() {
        world.tell(Happening.region()).tell(placed(SANNE), drawnUp(1), planned());
    }

    @AfterEach
    void close() {
        world.close();
    }

    static final LocalDate START_CLOSES = day("2027-02-15");
    static final LocalDate MIDTERM_CLOSES = day("2027-04-26");

    static ConversationDue due(Conversation conversation, LocalDate closes) {
        return new ConversationDue(SANNES_PLACEMENT, conversation, closes, 1);
    }

    static ConversationOverdue overdue(Conversation conversation, LocalDate closes) {
        return new ConversationOverdue(SANNES_PLACEMENT, conversation, closes, 1);
    }

    static ConversationEscalated escalated(Conversation conversation, LocalDate closes, int number) {
        return new ConversationEscalated(SANNES_PLACEMENT, conversation, closes, number, 1);
    }

    /** An hour from three in the afternoon, in the canteen. */
    static ConversationScheduled appointed(Conversation conversation, String date) {
        return new ConversationScheduled(
                SANNES_PLACEMENT,
                conversation,
                new Appointment(
                        day(date).atTime(15, 0).atZone(BusinessDay.ZONE).toInstant(),
                        60,
                        ConversationForm.ON_SITE,
                        told("canteen")),
                new CalendarEntry("one@stagepact", 0),
                Timing.IN_WINDOW);
    }

    PageOf<AgendaItem> on(LocalDate today, Set<State> states, Actor actor) {
        return agenda.answer(new FindConversations(Wanted.in(states), today, Page.first()), actor);
    }

    State stateOf(Conversation conversation, String today) {
        return on(day(today), EnumSet.allOf(State.class), theCoordinator()).items().stream()
                .filter(item -> item.planned().conversation().equals(conversation))
                .map(AgendaItem::state)
                .findFirst()
                .orElseThrow();
    }
}
