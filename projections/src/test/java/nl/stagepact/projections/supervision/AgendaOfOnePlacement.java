package nl.stagepact.projections.supervision;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.planned;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.shared.Actor;
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
