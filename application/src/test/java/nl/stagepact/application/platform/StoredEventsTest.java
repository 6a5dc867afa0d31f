package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.Vocabulary;
import nl.stagepact.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Events are kept for ever, so what each looks like when it is stored is a contract: one approved file per event and revision.
 * Whoever changes an event raises its revision and adds a file; the files of earlier revisions stay, and are read here.
 *
 * <p>Personal data stands in the files as it is before encryption, so that the contract holds for what is inside, too.
 */
class StoredEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/events");

    private static final ObjectMapper JSON = PlainEventJson.mapper()
            .rebuild()
            .addModule(new InTheClear())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static Stream<Class<?>> events() {
        return Vocabulary.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_was_approved(Class<?> event) throws IOException {
        var file = fileOf(event, revision(event));
        var stored = JSON.writeValueAsString(ExampleValues.of(event)) + "\n";

        assertThat(file).as("approve this as %s:%n%s", file, stored).exists();
        assertThat(stored)
                .as("another shape is another revision: keep %s, and approve the next", file)
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_every_revision_stored_is_still_read(Class<?> event) throws IOException {
        int newest = revision(event);
        for (int revision = 1; revision <= newest; revision++) {
            var file = fileOf(event, revision);
            assertThat(file).as("files of earlier revisions are kept").exists();
            var stored = JSON.readTree(Files.readString(file));

            var written = JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(stored, event)));

            assertThat(missingFrom(written, stored, ""))
                    .as("what %s said and is not read any more", file)
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_approved_that_is_no_event() throws IOException {
        var expected = events().flatMap(
                        event -> IntStream.rangeClosed(1, revision(event)).mapToObj(each -> fileOf(event, each)))
                .toList();
        try (var files = Files.list(APPROVED)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static int revision(Class<?> event) {
        return Integer.parseInt(event.getDeclaredAnnotation(Revision.class).value());
    }

    private static Path fileOf(Class<?> event, int revision) {
        return APPROVED.resolve("%s.%d.json".formatted(event.getSimpleName(), revision));
    }

    /** Fields of the one that the other lacks or has otherwise. */
    private static Stream<String> missingFrom(JsonNode now, JsonNode was, String path) {
        return was.isObject()
                ? was.propertyStream()
                        .flatMap(field ->
                                missingFrom(now.path(field.getKey()), field.getValue(), path + "/" + field.getKey()))
                : now.equals(was) ? Stream.empty() : Stream.of(path);
    }

    /** Whose it is, and what is known. */
    private static final class InTheClear extends SimpleModule {

        private InTheClear() {
            super("personal data in the clear");
            addSerializer(Personal.class, new Writer());
            addDeserializer(Personal.class, new Reader(null));
        }
    }

    @SuppressWarnings("rawtypes") // Jackson registers by class
    private static final class Writer extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal personal, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.writeStringProperty("subject", personal.subject().toString());
            generator.writePOJOProperty(
                    "personal", ((Personal<?>) personal).known().orElseThrow());
            generator.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Reader extends ValueDeserializer<Personal> {

        private final @org.jspecify.annotations.Nullable JavaType value;

        private Reader(@org.jspecify.annotations.Nullable JavaType value) {
            this.value = value;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @org.jspecify.annotations.Nullable BeanProperty property) {
            return new Reader(context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode stored = context.readTree(parser);
            return new Personal.Known<>(UUID.fromString(stored.path("subject").asString()), (Object)
                    context.readTreeAsValue(stored.path("personal"), value));
        }
    }
}
