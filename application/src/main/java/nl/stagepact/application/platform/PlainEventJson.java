package nl.stagepact.application.platform;

import tools.jackson.databind.json.JsonMapper;

/** The JSON of events without the modules that need a store. */
public final class PlainEventJson {

    private PlainEventJson() {}

    public static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        customize(builder);
        return builder.build();
    }

    public static void customize(JsonMapper.Builder builder) {
        SerializerWiring.customize(builder);
        builder.addModule(DomainTypes.module());
    }
}
