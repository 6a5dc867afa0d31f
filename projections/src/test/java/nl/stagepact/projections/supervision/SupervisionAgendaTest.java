package nl.stagepact.projections.supervision;

import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.aMentorOfAnotherStudent;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Happening.candidacyOf;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Happening.why;
import static nl.stagepact.projections.kit.Placing.eindGesprek;
import static nl.stagepact.projections.kit.Placing.midtermCheck;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.plan;
import static nl.stagepact.projections.kit.Placing.startGesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationEscalated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Cast;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaItem;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindAgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The windows of the examples: start 18 January to 15 February, midterm 6 to 26 April, end 16 June to 7 July 2027. */
class SupervisionAgendaTest extends AgendaOfOnePlacement {

    @Test
    void a_conversation_is_due_overdue_and_escalated_as_is_said_and_not_before() {
        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-20")).isEqualTo(State.PLANNED);

        world.tell(due(Conversation.START_GESPREK, START_CLOSES));
        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-20")).isEqualTo(State.DUE);
        world.tell(overdue(Conversation.START_GESPREK, START_CLOSES));
        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-20")).isEqualTo(State.OVERDUE);
        world.tell(
                escalated(Conversation.START_GESPREK, START_CLOSES, 1),
                escalated(Conversation.START_GESPREK, START_CLOSES, 2));
        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-20")).isEqualTo(State.ESCALATED);
        assertThat(stateOf(Conversation.midtermCheck(1), "2027-02-20")).isEqualTo(State.PLANNED);

        world.tell(startGesprek("2027-02-26"));
        assertThat(stateOf(Conversation.START_GESPREK, "2027-03-01")).isEqualTo(State.HELD);
    }

    @Test
    void an_appointment_answers_for_what_is_due_until_its_day_is_over_but_not_for_what_is_too_late() {
        world.tell(due(Conversation.START_GESPREK, START_CLOSES), appointed(Conversation.START_GESPREK, "2027-02-12"));

        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-12")).isEqualTo(State.SCHEDULED);
        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-13")).isEqualTo(State.DUE);

        world.tell(
                overdue(Conversation.START_GESPREK, START_CLOSES), appointed(Conversation.START_GESPREK, "2027-02-26"));
        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-20")).isEqualTo(State.OVERDUE);
    }

    @Test
    void another_window_begins_anew_and_the_same_one_does_not() {
        world.tell(due(Conversation.START_GESPREK, START_CLOSES), due(Conversation.midtermCheck(1), MIDTERM_CLOSES));

        world.tell(new SupervisionPlanned(
                SANNES_PLACEMENT,
                1,
                List.of(
                        plan(Conversation.START_GESPREK, "2027-01-10", "2027-02-15"),
                        plan(Conversation.midtermCheck(1), "2027-05-01", "2027-05-20"))));

        assertThat(stateOf(Conversation.START_GESPREK, "2027-02-10")).isEqualTo(State.DUE);
        assertThat(stateOf(Conversation.midtermCheck(1), "2027-02-10")).isEqualTo(State.PLANNED);
    }

    @Test
    void what_was_said_of_an_earlier_window_is_no_matter_any_more() {
        world.tell(
                new SupervisionPlanned(
                        SANNES_PLACEMENT, 1, List.of(plan(Conversation.midtermCheck(1), "2027-05-01", "2027-05-20"))),
                due(Conversation.midtermCheck(1), MIDTERM_CLOSES));

        assertThat(stateOf(Conversation.midtermCheck(1), "2027-04-25")).isEqualTo(State.PLANNED);
    }

    @Test
    void held_exempted_and_not_required_ones_are_owed_by_nobody() {
        world.tell(
                startGesprek("2027-02-08"),
                new ConversationExempted(SANNES_PLACEMENT, Conversation.midtermCheck(1), told("known here")),
                new SupervisionPlanned(
                        SANNES_PLACEMENT,
                        1,
                        List.of(new PlannedConversation(Conversation.EIND_GESPREK, Optional.empty()))));

        assertThat(stateOf(Conversation.START_GESPREK, "2028-01-01")).isEqualTo(State.HELD);
        assertThat(stateOf(Conversation.midtermCheck(1), "2028-01-01")).isEqualTo(State.EXEMPTED);
        assertThat(stateOf(Conversation.EIND_GESPREK, "2028-01-01")).isEqualTo(State.NOT_REQUIRED);
        assertThat(on(day("2028-01-01"), Set.of(), theCoordinator()).items()).isEmpty();
    }

    @Test
    void a_held_conversation_says_when_and_whether_in_time() {
        world.tell(startGesprek("2027-02-08"));

        assertThat(on(WINTER, Set.of(State.HELD), theCoordinator()).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.planned().heldDate()).contains(day("2027-02-08"));
                    assertThat(item.planned().timing()).contains(Timing.IN_WINDOW);
                });
    }

    @Test
    void one_that_was_held_after_its_window_is_late() {
        world.tell(eindGesprek("2027-07-09"));

        assertThat(stateOf(Conversation.EIND_GESPREK, "2027-07-10")).isEqualTo(State.LATE);
        assertThat(on(day("2027-07-10"), Set.of(), theCoordinator()).items())
                .extracting(item -> item.planned().conversation())
                .doesNotContain(Conversation.EIND_GESPREK);
    }

    @Test
    void an_early_end_drops_what_was_not_yet_held() {
        world.tell(
                startGesprek("2027-02-08"),
                new PlacementTerminated(
                        SANNES_PLACEMENT,
                        SANNE,
                        Party.STUDENT,
                        why(TerminationReason.UNSAFE),
                        day("2027-03-01"),
                        told("unsafe")));

        assertThat(stateOf(Conversation.START_GESPREK, "2027-05-01")).isEqualTo(State.HELD);
        assertThat(stateOf(Conversation.midtermCheck(1), "2027-05-01")).isEqualTo(State.DROPPED);
        assertThat(on(day("2027-05-01"), Set.of(), theCoordinator()).items()).isEmpty();
    }

    @Test
    void so_does_a_cancellation() {
        world.tell(new PlacementCancelled(
                SANNES_PLACEMENT, SANNE, OFFER, SANNES_CANDIDACY, Party.EMPLOYER, told("closed")));

        assertThat(on(WINTER, Set.of(State.DROPPED), theCoordinator()).totalItems())
                .isEqualTo(3);
        assertThat(on(WINTER, Set.of(), theCoordinator()).totalItems()).isZero();
    }

    @Test
    void the_store_finds_in_each_state_exactly_those_that_are_in_it_on_every_day() {
        world.tell(startGesprek("2027-02-08"), midtermCheck("2027-04-14"), eindGesprek("2027-07-09"));
        var jamilas = PlacementId.of(candidacyOf(JAMILA));
        world.tell(Happening.registered(JAMILA, NORTH, "Jamila"), placed(JAMILA));
        world.tell(jamilasPlan());
        world.tell(
                new ConversationOverdue(jamilas, Conversation.START_GESPREK, day("2027-02-03"), 1),
                new ConversationDue(jamilas, Conversation.EIND_GESPREK, day("2027-07-20"), 1));
        world.tell(Happening.registered(DAAN, NORTH, "Daan"), placed(DAAN));
        world.tell(daansCourse());
        var all = EnumSet.allOf(State.class);
        var states = EnumSet.noneOf(State.class);
        for (var today : daysAroundEveryWindow()) {
            var everything = on(today, all, theInvestigator()).items();
            assertThat(everything).hasSize(11);
            for (var state : all) {
                assertThat(on(today, Set.of(state), theInvestigator()).items())
                        .as("%s on %s", state, today)
                        .containsExactlyElementsOf(everything.stream()
                                .filter(item -> item.state() == state)
                                .toList());
            }
            assertThat(agenda.answer(new FindAgendaCounts(Wanted.owed(), today), theInvestigator())
                            .counts())
                    .as("counted on %s", today)
                    .isEqualTo(everything.stream()
                            .collect(Collectors.groupingBy(
                                    item -> item.planned().conversation().kind(),
                                    Collectors.groupingBy(AgendaItem::state, Collectors.counting()))));
            everything.forEach(item -> states.add(item.state()));
        }
        assertThat(states).isEqualTo(EnumSet.complementOf(EnumSet.of(State.DROPPED)));
    }

    private static List<LocalDate> daysAroundEveryWindow() {
        return Stream.of(
                        "2027-01-18",
                        "2027-02-03",
                        "2027-02-15",
                        "2027-04-26",
                        "2027-06-16",
                        "2027-07-07",
                        "2027-07-20")
                .map(Cast::day)
                .flatMap(day -> Stream.of(day.minusDays(8), day.minusDays(7), day.minusDays(1), day, day.plusDays(1)))
                .toList();
    }

    /** In which something of everything else happens: appointments, an exemption, an interruption, what nobody needs any more. */
    private static Object[] daansCourse() {
        var daans = PlacementId.of(candidacyOf(DAAN));
        var appointment = appointed(Conversation.START_GESPREK, "2027-04-26");
        return new Object[] {
            new SupervisionPlanned(
                    daans,
                    1,
                    List.of(
                            plan(Conversation.START_GESPREK, "2027-01-18", "2027-02-03"),
                            plan(Conversation.midtermCheck(1), "2027-01-20", "2027-02-15"),
                            plan(Conversation.midtermCheck(2), "2027-04-06", "2027-04-26"),
                            plan(Conversation.midtermCheck(3), "2027-06-06", "2027-06-26"),
                            plan(Conversation.EIND_GESPREK, "2027-06-16", "2027-07-20"))),
            new ConversationOverdue(daans, Conversation.START_GESPREK, day("2027-02-03"), 1),
            new ConversationEscalated(daans, Conversation.START_GESPREK, day("2027-02-03"), 1, 1),
            new ConversationExempted(daans, Conversation.midtermCheck(1), told("known here")),
            new ConversationDue(daans, Conversation.midtermCheck(2), day("2027-04-26"), 1),
            new ConversationScheduled(
                    daans,
                    Conversation.midtermCheck(2),
                    appointment.appointment(),
                    appointment.entry(),
                    appointment.timing()),
            new PlacementInterrupted(daans, day("2027-06-15"), Optional.empty(), told("an operation"))
        };
    }

    private static SupervisionPlanned jamilasPlan() {
        return new SupervisionPlanned(
                PlacementId.of(candidacyOf(JAMILA)),
                1,
                List.of(
                        plan(Conversation.START_GESPREK, "2027-02-01", "2027-02-03"),
                        new PlannedConversation(Conversation.midtermCheck(1), Optional.empty()),
                        plan(Conversation.EIND_GESPREK, "2027-06-01", "2027-07-20")));
    }

    @Test
    void the_earliest_deadline_comes_first_with_everyones_name() {
        var items = on(WINTER, Set.of(), theCoordinator()).items();

        assertThat(items)
                .extracting(item -> item.planned().conversation())
                .containsExactly(Conversation.START_GESPREK, Conversation.midtermCheck(1), Conversation.EIND_GESPREK);
        assertThat(items.getFirst().studentName()).contains("Sanne");
        assertThat(items.getFirst().employerName()).contains("Bakkerij Zonneveld");
        assertThat(items.getFirst().mentorName()).contains("Mo");
        assertThat(items.getFirst().schoolSupervisorName()).contains("Sven");
    }

    static List<Actor> thoseConcerned() {
        return List.of(
                theCoordinator(), theSupervisor(), theEmployer(), theMentor(), theStudent(SANNE), theInvestigator());
    }

    @ParameterizedTest
    @MethodSource("thoseConcerned")
    void whoever_takes_part_has_it_on_their_agenda(Actor actor) {
        assertThat(on(WINTER, Set.of(), actor).totalItems()).isEqualTo(3);
    }

    static List<Actor> strangers() {
        return List.of(anotherSchool(), anotherEmployer(), aMentorOfAnotherStudent(), theStudent(JAMILA));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobody_else_has(Actor stranger) {
        assertThat(on(WINTER, EnumSet.allOf(State.class), stranger).totalItems())
                .isZero();
    }

    @Test
    void pages_count_conversations_and_can_be_sorted_the_other_way() {
        var second = agenda.answer(
                new FindConversations(Wanted.owed(), WINTER, new Page(2, 2, "-closesDate")), theCoordinator());

        assertThat(second.totalItems()).isEqualTo(3);
        assertThat(second.items())
                .extracting(item -> item.planned().conversation())
                .containsExactly(Conversation.START_GESPREK);
    }
}
