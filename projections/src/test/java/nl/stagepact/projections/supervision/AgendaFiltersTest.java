package nl.stagepact.projections.supervision;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.GARAGE;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SECOND_MENTOR;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.placed;
import static nl.stagepact.projections.kit.Placing.startGesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindAgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindPersonalAgenda;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;
import org.junit.jupiter.api.Test;

/** Which conversations are found and counted. Windows: 18 January to 15 February, 6 to 26 April, 16 June to 7 July 2027. */
class AgendaFiltersTest extends AgendaOfOnePlacement {

    private static final Crebo HERS = placed(SANNE).place().crebo();

    private static Wanted with(
            Set<ConversationKind> kinds,
            Optional<PlacementId> placement,
            Optional<SchoolId> school,
            Optional<PersonId> supervisor,
            Optional<EmployerId> employer,
            Optional<PersonId> mentor,
            Optional<Crebo> crebo,
            Optional<LocalDate> before) {
        return new Wanted(Set.of(), kinds, placement, school, supervisor, employer, mentor, crebo, false, before);
    }

    private static Wanted of(EmployerId employer) {
        return with(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(employer),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Wanted of(PersonId mentor, Crebo crebo) {
        return with(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(mentor),
                Optional.of(crebo),
                Optional.empty());
    }

    private static Wanted mine() {
        var all = Wanted.owed();
        return new Wanted(
                all.states(),
                all.kinds(),
                all.placementId(),
                all.schoolId(),
                all.supervisorId(),
                all.employerId(),
                all.mentorId(),
                all.crebo(),
                true,
                all.before());
    }

    private List<Conversation> found(Wanted wanted, Actor actor) {
        return agenda.answer(new FindConversations(wanted, WINTER, Page.first()), actor).items().stream()
                .map(item -> item.planned().conversation())
                .toList();
    }

    @Test
    void the_filters_narrow_together() {
        assertThat(found(
                        with(
                                EnumSet.of(ConversationKind.START_GESPREK, ConversationKind.EIND_GESPREK),
                                Optional.of(SANNES_PLACEMENT),
                                Optional.of(NORTH),
                                Optional.of(SUPERVISOR),
                                Optional.of(BAKERY),
                                Optional.of(MENTOR),
                                Optional.of(HERS),
                                Optional.of(day("2027-07-07"))),
                        theInvestigator()))
                .containsExactly(Conversation.START_GESPREK);
    }

    @Test
    void each_of_them_leaves_out_what_is_of_others() {
        assertThat(found(of(BAKERY), theCoordinator())).hasSize(3);
        assertThat(found(of(GARAGE), theCoordinator())).isEmpty();
        assertThat(found(of(MENTOR, HERS), theCoordinator())).hasSize(3);
        assertThat(found(of(SECOND_MENTOR, HERS), theCoordinator())).isEmpty();
        assertThat(found(of(MENTOR, new Crebo("99999")), theCoordinator())).isEmpty();
    }

    @Test
    void mine_are_those_in_which_i_take_part_myself() {
        assertThat(found(mine(), theSupervisor())).hasSize(3);
        assertThat(found(mine(), theCoordinator())).isEmpty();
        assertThat(found(mine(), theInvestigator())).isEmpty();
    }

    @Test
    void the_counts_tell_how_many_of_each_kind_are_in_each_state() {
        world.tell(
                startGesprek("2027-02-08"),
                due(Conversation.midtermCheck(1), MIDTERM_CLOSES),
                overdue(Conversation.midtermCheck(1), MIDTERM_CLOSES));

        var counts = agenda.answer(new FindAgendaCounts(Wanted.owed(), day("2027-04-27")), theCoordinator());

        assertThat(counts.of(ConversationKind.START_GESPREK, State.HELD)).isEqualTo(1);
        assertThat(counts.of(ConversationKind.MIDTERM_CHECK, State.OVERDUE)).isEqualTo(1);
        assertThat(counts.of(State.PLANNED)).isEqualTo(1);
        assertThat(counts.of(State.LATE)).isZero();
    }

    @Test
    void somebodys_own_agenda_has_what_they_owe_and_the_appointments_that_they_had() {
        world.tell(appointed(Conversation.START_GESPREK, "2027-02-12"), startGesprek("2027-02-12"));
        world.tell(new ConversationExempted(SANNES_PLACEMENT, Conversation.midtermCheck(1), told("known here")));

        assertThat(own(MENTOR)).containsExactly(Conversation.START_GESPREK, Conversation.EIND_GESPREK);
        assertThat(own(SUPERVISOR)).hasSize(2);
        assertThat(own(SECOND_MENTOR)).isEmpty();
        assertThat(agenda.answer(new FindPersonalAgenda(MENTOR.value(), day("2027-03-01")), theInvestigator())
                        .items()
                        .getFirst()
                        .planned()
                        .scheduled())
                .hasValueSatisfying(
                        appointment -> assertThat(appointment.where()).contains("canteen"));
    }

    private List<Conversation> own(PersonId person) {
        return agenda
                .answer(new FindPersonalAgenda(person.value(), day("2027-03-01")), theInvestigator())
                .items()
                .stream()
                .map(item -> item.planned().conversation())
                .toList();
    }

    @Test
    void they_count_only_what_is_asked_for_and_may_be_seen() {
        assertThat(agenda.answer(new FindAgendaCounts(of(GARAGE), WINTER), theCoordinator())
                        .counts())
                .isEmpty();
        assertThat(agenda.answer(new FindAgendaCounts(Wanted.owed(), WINTER), anotherSchool())
                        .counts())
                .isEmpty();
        assertThat(agenda.answer(new FindAgendaCounts(Wanted.in(Set.of(State.HELD)), WINTER), theCoordinator())
                        .counts())
                .isEmpty();
    }
}
