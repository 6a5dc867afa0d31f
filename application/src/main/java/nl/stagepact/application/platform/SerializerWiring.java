package nl.stagepact.application.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How events, their metadata and the machinery's own state are written as JSON. There is one way for all of them. */
@Configuration(proxyBeanMethods = false)
class SerializerWiring {

    /** Axon takes the first customizer that it finds, so there is only this one; modules are added as beans. */
    @Bean
    Jackson3SerializerCustomizer eventJson(List<EventJsonModule> modules) {
        return builder -> {
            customize(builder);
            modules.forEach(module -> builder.addModule(module.module()));
        };
    }

    static void customize(JsonMapper.Builder builder) {
        builder
                // state is what the fields hold; without this a class with private fields is written as {}
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withSetterVisibility(Visibility.NONE)
                        .withCreatorVisibility(Visibility.ANY))
                // final fields would be written and then silently not read
                .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                // a list that a later revision added is empty in an old event
                .withConfigOverride(List.class, SerializerWiring::emptyWhenAbsent)
                .withConfigOverride(Set.class, SerializerWiring::emptyWhenAbsent)
                .withConfigOverride(Map.class, SerializerWiring::emptyWhenAbsent)
                // a field that a later revision dropped must not make an old event unreadable
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // a token that replays holds an Object; without this it can never be read again
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("nl.stagepact.")
                        .allowIfSubType(String.class)
                        .build());
    }

    private static void emptyWhenAbsent(MutableConfigOverride override) {
        override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
}
