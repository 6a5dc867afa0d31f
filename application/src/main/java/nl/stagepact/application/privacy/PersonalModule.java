package nl.stagepact.application.privacy;

import java.util.Base64;
import java.util.UUID;
import nl.stagepact.domain.shared.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How {@link Personal} is stored: {@code pd1.<subject>.<base64url>}, where the last part is the JSON of the value under the
 * subject's key. The text names its subject, so it can be read without its neighbours, and copied without being read. The
 * value of an erased person is stored with an empty last part.
 */
final class PersonalModule extends SimpleModule {

    private static final String FORMAT = "pd1";

    /** @param json writes the value inside: like the events, but without this module */
    PersonalModule(SubjectKeys keys, ObjectMapper json) {
        super("personal data");
        addSerializer(Personal.class, new Writer(keys, json));
        addDeserializer(Personal.class, new Reader(keys, json, null));
    }

    @SuppressWarnings("rawtypes") // Jackson registers by class
    private static final class Writer extends ValueSerializer<Personal> {

        private final SubjectKeys keys;
        private final ObjectMapper json;

        Writer(SubjectKeys keys, ObjectMapper json) {
            this.keys = keys;
            this.json = json;
        }

        @Override
        public void serialize(Personal personal, JsonGenerator generator, SerializationContext context) {
            var encrypted = switch ((Personal<?>) personal) {
                case Personal.Known<?>(UUID subject, Object value) ->
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(keys.encrypt(subject, json.writeValueAsBytes(value)));
                case Personal.Erased<?> _ -> "";
            };
            generator.writeString(FORMAT + "." + personal.subject() + "." + encrypted);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Reader extends ValueDeserializer<Personal> {

        private final SubjectKeys keys;
        private final ObjectMapper json;
        private final @org.jspecify.annotations.Nullable JavaType value;

        Reader(SubjectKeys keys, ObjectMapper json, @org.jspecify.annotations.Nullable JavaType value) {
            this.keys = keys;
            this.json = json;
            this.value = value;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @org.jspecify.annotations.Nullable BeanProperty property) {
            return new Reader(keys, json, context.getContextualType().containedTypeOrUnknown(0));
        }

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            var parts = parser.getString().split("\\.", 3);
            if (parts.length != 3 || !parts[0].equals(FORMAT)) {
                return context.reportInputMismatch(Personal.class, "Not stored as personal data");
            }
            var subject = UUID.fromString(parts[1]);
            return parts[2].isEmpty()
                    ? new Personal.Erased<>(subject)
                    : keys.decrypt(subject, Base64.getUrlDecoder().decode(parts[2]))
                            .<Personal<?>>map(
                                    plain -> new Personal.Known<>(subject, (Object) json.readValue(plain, value)))
                            .orElseGet(() -> new Personal.Erased<>(subject));
        }
    }
}
