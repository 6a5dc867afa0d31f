package nl.stagepact.application.apidocs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a value that a schema accepts, out of the examples that stand in it. */
final class Examples {

    private static final String PREFIX = "#/components/schemas/";

    private final Components components;

    Examples(Components components) {
        this.components = components;
    }

    Object of(Schema<?> schema) {
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (schema.get$ref() != null) {
            return of(referred(schema));
        }
        if (schema.getEnum() != null) {
            return schema.getEnum().getFirst();
        }
        var type = schema.getTypes() == null
                ? "object"
                : schema.getTypes().iterator().next();
        return switch (type) {
            case "array" -> List.of(of(schema.getItems()));
            case "integer" ->
                schema.getMinimum() == null ? 1 : schema.getMinimum().intValue();
            case "number" -> 1;
            case "boolean" -> true;
            case "string" -> "email".equals(schema.getFormat()) ? "iemand@voorbeeld.example" : "Voorbeeld";
            default -> object(schema);
        };
    }

    private Map<String, Object> object(Schema<?> schema) {
        var values = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> values.put(name, of(property)));
        }
        return values;
    }

    Schema<?> referred(Schema<?> reference) {
        return components.getSchemas().get(reference.get$ref().substring(PREFIX.length()));
    }
}
