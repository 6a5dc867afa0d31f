package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Refused;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.offer.Pseudonyms;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Every role tries every operation on what concerns them, on what concerns a colleague, and on what concerns an organisation
 * of others; through the real buses, aggregates and views.
 */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class RightsMatrixTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final UUID ANOTHER_PERSON = UUID.randomUUID();
    private static final UUID ANOTHER_ORGANISATION = UUID.randomUUID();

    @Autowired
    private CommandSender commands;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private Acts acts;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private JdbcClient jdbc;

    private Neighbourhood neighbourhood;
    private Map<String, Asked> asked = Map.of();

    /** What became of somebody's try. */
    private enum Outcome {
        /** Done, or refused by a rule of the business. */
        ALLOWED,
        /** As if it didn't exist. */
        HIDDEN,
        DENIED
    }

    @BeforeAll
    void settle() {
        neighbourhood = new Neighbourhood(commands, pseudonyms);
        neighbourhood.settle();
        until(() -> attempt(
                        neighbourhood.actor(Role.COORDINATOR),
                        Asked.view(
                                new FindPlacement(neighbourhood.placement),
                                Asked.one(SeenPlacement.class),
                                neighbourhood.placement.value()))
                == Outcome.ALLOWED);
        neighbourhood.drawUpTheAgreement();
        until(() -> mailsOfThePlacement().findAny().isPresent());
        var mail = mailsOfThePlacement().findFirst().orElseThrow();
        asked = Asked.about(neighbourhood, mail);
        until(() ->
                asked.values().stream().filter(one -> one.answer().isPresent()).allMatch(this::isThere));
    }

    private Stream<UUID> mailsOfThePlacement() {
        return jdbc
                .sql("select id from mail where placement_id = ? order by id")
                .param(neighbourhood.placement.value())
                .query(UUID.class)
                .list()
                .stream();
    }

    @TestFactory
    Stream<DynamicTest> every_role_may_do_what_is_written_and_nothing_else() throws IOException {
        var expected = Matrix.read();
        return asked.keySet().stream()
                .map(operation -> DynamicTest.dynamicTest(operation, () -> {
                    var actual = new LinkedHashMap<String, String>();
                    expected.roles().forEach(role -> actual.put(role, cell(role, asked.get(operation))));

                    assertThat(actual).isEqualTo(expected.row(operation));
                }));
    }

    @Test
    void every_operation_is_written_and_tried() throws IOException {
        assertThat(Matrix.read().rows().keySet()).containsExactlyInAnyOrderElementsOf(asked.keySet());
        assertThat(asked.values().stream()
                        .map(one -> one.payload().getClass().getName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Operations.all().stream().map(Class::getName).toList());
    }

    private String cell(String role, Asked one) {
        var near = neighbourhood.actor(role(role));
        var colleague = with(near, ANOTHER_PERSON, near.organisationId());
        var far = with(near, ANOTHER_PERSON, Optional.of(ANOTHER_ORGANISATION));
        // the strangers first: what the near one does may change the state of things
        var outcomes = Stream.of(far, colleague, near)
                .map(actor -> attempt(actor, one))
                .toList();
        return switch (outcomes.toString()) {
            case "[DENIED, DENIED, DENIED]" -> "-";
            case "[HIDDEN, HIDDEN, ALLOWED]" -> "self";
            case "[HIDDEN, ALLOWED, ALLOWED]" -> "own";
            case "[ALLOWED, ALLOWED, ALLOWED]" -> "any";
            case "[HIDDEN, HIDDEN, HIDDEN]" -> "none";
            default -> outcomes.toString();
        };
    }

    /** As the columns name them: after the demo people. */
    static Role role(String column) {
        return switch (column) {
            case "supervisor" -> Role.SCHOOL_SUPERVISOR;
            case "employer" -> Role.EMPLOYER_COORDINATOR;
            case "advisor" -> Role.SBB_ADVISOR;
            case "investigator" -> Role.SBB_INVESTIGATOR;
            case "analyst" -> Role.REGION_ANALYST;
            case "admin" -> Role.PLATFORM_ADMIN;
            default -> Role.valueOf(column.toUpperCase(Locale.ROOT));
        };
    }

    private static Actor with(Actor actor, UUID person, Optional<UUID> organisation) {
        return new Actor(
                actor.id() + "-other",
                Optional.of(person),
                organisation,
                actor.organisationType(),
                actor.roles(),
                actor.scope());
    }

    private Outcome attempt(Actor actor, Asked one) {
        try {
            return ActingAs.call(actor, () -> attempt(one));
        } catch (AccessDeniedException e) {
            return Outcome.DENIED;
        } catch (Refused e) {
            // only ever that it isn't there
            return Outcome.HIDDEN;
        } catch (Refusal e) {
            return e.code().equals("NOT_FOUND") ? Outcome.HIDDEN : Outcome.ALLOWED;
        }
    }

    private Outcome attempt(Asked one) {
        if (one.payload() instanceof IdentityOperation operation) {
            currentActor.allowedTo(operation);
            return Outcome.ALLOWED;
        }
        if (one.answer().isEmpty()) {
            commands.send(one.payload(), Map.of());
            return Outcome.ALLOWED;
        }
        var answer = String.valueOf(one.answer().get().apply(acts, one.payload()));
        return answer.contains(one.seen().toString()) ? Outcome.ALLOWED : Outcome.HIDDEN;
    }

    /** Views follow a moment after the events. */
    private boolean isThere(Asked one) {
        return Stream.of(
                        Role.COORDINATOR,
                        Role.SBB_INVESTIGATOR,
                        Role.PLATFORM_ADMIN,
                        Role.APPLICATION,
                        Role.EMPLOYER_COORDINATOR,
                        Role.REGION_ANALYST)
                .anyMatch(role -> attempt(neighbourhood.actor(role), one) == Outcome.ALLOWED);
    }

    private static void until(BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
