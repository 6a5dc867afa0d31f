package nl.stagepact.application.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Stands in for the encryption: whatever is about an erased person can no longer be read. */
final class PersonalForTests {

    private PersonalForTests() {}

    static ContactCodec codec(Set<UUID> erased) {
        return ContactCodec.with(List.of(new SimpleModule()
                .addSerializer(Personal.class, new Writer())
                .addDeserializer(Personal.class, new Reader(erased, null))));
    }

    @SuppressWarnings("rawtypes")
    private static final class Writer extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("subject", value.subject().toString());
            json.writeName("value");
            context.writeValue(json, value instanceof Personal.Known known ? known.value() : null);
            json.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Reader extends ValueDeserializer<Personal> {

        private final Set<UUID> erased;
        private final JavaType type;

        Reader(Set<UUID> erased, JavaType type) {
            this.erased = erased;
            this.type = type;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Reader(erased, context.getContextualType().containedType(0));
        }

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode tree = context.readTree(parser);
            var subject = UUID.fromString(tree.get("subject").asString());
            return erased.contains(subject) || tree.get("value").isNull()
                    ? new Personal.Erased<>(subject)
                    : new Personal.Known<>(subject, context.readTreeAsValue(tree.get("value"), type));
        }
    }
}
