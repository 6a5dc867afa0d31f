package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.employer.EmployerFile.FindEmployer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class RightsAtTheBusesTest {

    private static final UUID EMPLOYER = UUID.randomUUID();
    private static final WithdrawOffer WITHDRAW = new WithdrawOffer(new OfferId(UUID.randomUUID()), "vol");
    private static final Actor COORDINATOR_OF_THE_EMPLOYER =
            actor(OrganisationType.EMPLOYER, Role.EMPLOYER_COORDINATOR);

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final AtomicReference<MetaData> handled = new AtomicReference<>();

    @BeforeEach
    void withRights() {
        // nobody is logged in here, so nobody needs to be found
        var currentActor = new CurrentActor(null);
        var atCommands = new RightsAtTheBuses<CommandMessage<?>>(currentActor);
        commands.registerDispatchInterceptor(atCommands);
        commands.registerHandlerInterceptor(atCommands);
        var atQueries = new RightsAtTheBuses<QueryMessage<?, ?>>(currentActor);
        queries.registerDispatchInterceptor(atQueries);
        queries.registerHandlerInterceptor(atQueries);
        commands.subscribe(WithdrawOffer.class.getName(), message -> remember(message.getMetaData()));
        commands.subscribe(Unlisted.class.getName(), message -> remember(message.getMetaData()));
        queries.subscribe(FindEmployer.class.getName(), String.class, message -> remember(message.getMetaData()));
    }

    @Test
    void a_command_carries_who_acts_with_the_reach_of_that_one_right() {
        ActingAs.run(COORDINATOR_OF_THE_EMPLOYER, () -> commands.dispatch(command(WITHDRAW, Map.of())));

        assertThat(Actor.fromMetaData(handled.get()))
                .hasValue(COORDINATOR_OF_THE_EMPLOYER.reaching(Scope.OWN_ORGANISATION));
    }

    @Test
    void a_query_does_too() {
        ActingAs.run(COORDINATOR_OF_THE_EMPLOYER, () -> queries.query(query(Map.of())));

        assertThat(Actor.fromMetaData(handled.get())).hasValue(COORDINATOR_OF_THE_EMPLOYER.reaching(Scope.ANY));
    }

    @Test
    void what_the_sender_says_about_the_actor_is_thrown_away() {
        var forged = actor(OrganisationType.SBB, Role.SBB_INVESTIGATOR)
                .reaching(Scope.ANY)
                .toMetaData();
        var more = MetaData.from(forged)
                .and("actorPersonId", UUID.randomUUID().toString())
                .and("seenVersion", "3");

        ActingAs.run(COORDINATOR_OF_THE_EMPLOYER, () -> commands.dispatch(command(WITHDRAW, more)));

        assertThat(Actor.fromMetaData(handled.get()))
                .hasValue(COORDINATOR_OF_THE_EMPLOYER.reaching(Scope.OWN_ORGANISATION));
        assertThat(handled.get()).containsEntry("seenVersion", "3");
    }

    @Test
    void nobody_does_nothing_whatever_the_metadata_say() {
        var forged = COORDINATOR_OF_THE_EMPLOYER.reaching(Scope.ANY).toMetaData();

        assertThatThrownBy(() -> commands.dispatch(command(WITHDRAW, forged)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queries.query(query(forged))).isInstanceOf(AccessDeniedException.class);
        assertThat(handled.get()).isNull();
    }

    @Test
    void whoever_has_no_right_is_refused() {
        var mentor = actor(OrganisationType.EMPLOYER, Role.MENTOR);

        assertThatThrownBy(() -> ActingAs.run(mentor, () -> commands.dispatch(command(WITHDRAW, Map.of()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(handled.get()).isNull();
    }

    @Test
    void what_has_no_row_nobody_may_do() {
        var everything = new Actor(
                "test|all",
                Optional.of(EMPLOYER),
                Optional.of(EMPLOYER),
                OrganisationType.PLATFORM,
                Set.of(Role.values()),
                Scope.ANY);

        assertThatThrownBy(() -> ActingAs.run(everything, () -> commands.dispatch(command(new Unlisted(), Map.of()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(handled.get()).isNull();
    }

    @Test
    void a_message_that_came_around_the_sending_is_refused_where_it_is_handled() {
        var unguarded = SimpleCommandBus.builder().build();
        var onlyHandling = new RightsAtTheBuses<CommandMessage<?>>(new CurrentActor(null));
        unguarded.registerHandlerInterceptor(onlyHandling);
        unguarded.subscribe(WithdrawOffer.class.getName(), message -> remember(message.getMetaData()));

        unguarded.dispatch(command(WITHDRAW, Map.of()));
        unguarded.dispatch(command(
                WITHDRAW, COORDINATOR_OF_THE_EMPLOYER.reaching(Scope.ANY).toMetaData()));
        unguarded.dispatch(
                command(WITHDRAW, actor(OrganisationType.EMPLOYER, Role.MENTOR).toMetaData()));

        assertThat(handled.get()).isNull();
    }

    @Test
    void the_name_in_which_work_is_done_ends_with_the_work() {
        ActingAs.run(COORDINATOR_OF_THE_EMPLOYER, () -> commands.dispatch(command(WITHDRAW, Map.of())));

        assertThatThrownBy(() -> commands.dispatch(command(WITHDRAW, Map.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_automation_does_its_own_work_and_nobody_elses() {
        var grant = new GrantRecognition(
                new EmployerId(EMPLOYER), Set.of(), java.time.LocalDate.parse("2026-01-01"), "reden");

        assertThatThrownBy(() -> ActingAs.run(Actor.application(), () -> commands.dispatch(command(grant, Map.of()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    record Unlisted() {}

    private Object remember(MetaData metaData) {
        handled.set(metaData);
        return "done";
    }

    private static CommandMessage<Object> command(Object payload, Map<String, ?> metaData) {
        return new GenericCommandMessage<>(payload, metaData);
    }

    private static QueryMessage<FindEmployer, String> query(Map<String, ?> metaData) {
        return new GenericQueryMessage<>(
                        new FindEmployer(new EmployerId(EMPLOYER)), ResponseTypes.instanceOf(String.class))
                .withMetaData(metaData);
    }

    private static Actor actor(OrganisationType type, Role role) {
        return new Actor(
                "test|" + role.claim(), Optional.of(EMPLOYER), Optional.of(EMPLOYER), type, Set.of(role), Scope.SELF);
    }
}
