package nl.stagepact.application.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the document of the API says, and requests made from it. */
final class Described {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    final JsonNode document;

    Described(JsonNode document) {
        this.document = document;
    }

    /** @param body the schema of the body, a missing node when there is none */
    record Operation(String method, String path, JsonNode said, JsonNode body) {

        boolean hasBody() {
            return !body.isMissingNode();
        }

        boolean takesFile() {
            return said.at("/requestBody/content").has("text/csv");
        }

        boolean writes() {
            return !method.equals("GET");
        }

        /** With ids of things that don't exist. */
        String somewhere() {
            return path.replace("{version}", "1")
                    .replace("{objectionId}", "1")
                    .replace("{midtermCheck}", "midterm-check")
                    .replace("{kind}", "start-gesprek")
                    .replace("{schoolYear}", "2026-2027")
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(),
                                path.getKey(),
                                method.getValue(),
                                resolved(method.getValue().at("/requestBody/content/application~1json/schema")))))
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    List<JsonNode> parameters(Operation operation, String place) {
        return operation
                .said()
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .toList();
    }

    /** A body that is right, as far as the document can say. */
    ObjectNode rightBody(Operation operation) {
        return (ObjectNode) value(operation.body());
    }

    private JsonNode value(JsonNode said) {
        var schema = resolved(said);
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        var json = Http.JSON;
        return switch (type(schema)) {
            case "array" -> json.createArrayNode().add(value(schema.path("items")));
            case "integer", "number" ->
                json.getNodeFactory().numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> json.getNodeFactory().booleanNode(true);
            case "object" -> {
                var object = json.createObjectNode();
                schema.path("properties").properties().forEach(one -> object.set(one.getKey(), value(one.getValue())));
                yield object;
            }
            default ->
                json.getNodeFactory()
                        .stringNode(
                                schema.path("format").asString("").equals("email")
                                        ? "iemand@voorbeeld.example"
                                        : "Voorbeeld");
        };
    }

    static String type(JsonNode schema) {
        return schema.path("type").asString("object");
    }

    /** One change to every field of a body. */
    @FunctionalInterface
    interface Change {

        /** @return whether the field is wrong now */
        boolean make(ObjectNode within, String name, JsonNode schema, boolean isRequired);
    }

    /** @return the paths of the fields that are wrong now */
    Set<String> change(Operation operation, ObjectNode body, Change change) {
        var wrong = new ArrayList<String>();
        eachField(operation.body(), body, "", (object, field) -> {
            boolean isRequired = object.schema()
                    .path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(field.getKey()));
            if (change.make(object.value(), field.getKey(), resolved(field.getValue()), isRequired)) {
                wrong.add(object.path() + field.getKey());
            }
        });
        return wrong.stream().collect(Collectors.toSet());
    }

    private record Place(ObjectNode value, JsonNode schema, String path) {}

    private void eachField(
            JsonNode said,
            ObjectNode value,
            String path,
            BiConsumer<Place, java.util.Map.Entry<String, JsonNode>> visit) {
        var schema = resolved(said);
        for (var field : schema.path("properties").properties()) {
            var inner = value.get(field.getKey());
            boolean isObject = resolved(field.getValue()).has("properties");
            if (isObject && inner instanceof ObjectNode object) {
                eachField(field.getValue(), object, path + field.getKey() + ".", visit);
            } else {
                visit.accept(new Place(value, schema, path), field);
            }
        }
    }
}
