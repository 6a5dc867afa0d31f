package nl.stagepact.domain.shared;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.stagepact.domain.school.SchoolCommand;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.SchoolDomain;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that names nobody is nobody's: it decides nothing. */
class ActorOfTheMessageTest {

    @Test
    void a_command_of_somebody_is_decided() {
        registration(theAdministrator().toMetaData()).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("nobody")
    void a_command_of_nobody_is_never_decided(Map<String, String> metaData) {
        registration(metaData).expectException(RuntimeException.class).expectNoEvents();
    }

    static Stream<Map<String, String>> nobody() {
        var nameless = new HashMap<>(theAdministrator().toMetaData());
        nameless.remove("actorId");
        return Stream.of(Map.of(), nameless);
    }

    private static ResultValidator<?> registration(Map<String, String> metaData) {
        return registration(SchoolDomain.aggregate(), metaData);
    }

    private static <T> ResultValidator<T> registration(Class<T> aggregate, Map<String, String> metaData) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(Clock.systemUTC());
        return fixture.givenNoPriorActivity()
                .when(new GenericCommandMessage<>(
                        new GenericMessage<>(new RegisterSchool(NORTH, NORTH_CODE, "Noordschool"), metaData),
                        SchoolCommand.class.getName()));
    }
}
