package nl.stagepact.application.platform;

import java.lang.reflect.Constructor;
import java.util.UUID;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Id;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Ids and codes are written as their bare text, so an event can be read without knowing our classes. */
@Configuration(proxyBeanMethods = false)
class DomainTypes {

    @Bean
    EventJsonModule idsAndCodes() {
        return DomainTypes::module;
    }

    static SimpleModule module() {
        var module = new SimpleModule("ids and codes")
                .addSerializer(Id.class, new ToStringSerializer(Id.class))
                .addSerializer(Code.class, new ToStringSerializer(Code.class));
        for (var id : Id.class.getPermittedSubclasses()) {
            addDeserializer(module, id, UUID.class);
        }
        for (var code : Code.class.getPermittedSubclasses()) {
            addDeserializer(module, code, String.class);
        }
        return module;
    }

    private static <T> void addDeserializer(SimpleModule module, Class<T> type, Class<?> value) {
        try {
            module.addDeserializer(type, new FromText<>(type.getDeclaredConstructor(value), value));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("An id or a code is a record of one value", e);
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {

        private final Constructor<T> constructor;
        private final Class<?> value;

        FromText(Constructor<T> constructor, Class<?> value) {
            this.constructor = constructor;
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getString();
            try {
                return constructor.newInstance(value == UUID.class ? UUID.fromString(text) : text);
            } catch (ReflectiveOperationException e) {
                return context.reportInputMismatch(constructor.getDeclaringClass(), "Not a stored id or code");
            }
        }
    }
}
