package nl.stagepact.application.platform;

import tools.jackson.databind.json.JsonMapper;

/** The JSON of events without the modules that need a store. */
public final class PlainEventJson {

    private PlainEventJson() {}

    public static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        SerializerWiring.customize(builder);
        return builder.addModule(DomainTypes.module()).build();
    }
}
