package nl.stagepact.application.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.web.OpenApiReader.Field;
import tools.jackson.databind.JsonNode;

/** The parameters and body of an operation of an OpenAPI document, laid out flat: {@code contact.email}. */
final class OpenApiFields {

    private final JsonNode document;

    OpenApiFields(JsonNode document) {
        this.document = document;
    }

    Field parameter(JsonNode parameter) {
        JsonNode meant = resolve(parameter);
        return new Field(
                meant.path("name").asString(""),
                meant.path("in").asString(""),
                type(meant.path("schema")),
                meant.path("required").asBoolean(false),
                meant.path("description").asString(""));
    }

    List<Field> ofBody(JsonNode body) {
        List<Field> all = new ArrayList<>();
        resolve(body)
                .path("content")
                .valueStream()
                .findFirst()
                .ifPresent(content -> collect("", content.path("schema"), new HashSet<>(), all));
        return all;
    }

    /** What a reference points at; anything else is itself. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : node;
    }

    private void collect(String prefix, JsonNode schema, Set<JsonNode> within, List<Field> all) {
        JsonNode meant = resolve(schema);
        if (!within.add(meant)) {
            return;
        }
        Set<String> required =
                meant.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        variants(meant).forEach(part -> collect(prefix, part, within, all));
        meant.path("properties").properties().forEach(property -> {
            String name = prefix + property.getKey();
            JsonNode value = property.getValue();
            String description = Stream.of(value, resolve(value))
                    .map(node -> node.path("description").asString(""))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            all.add(new Field(name, "", type(value), required.contains(property.getKey()), description));
            collect(name + ".", value, within, all);
            collect(name + "[].", resolve(value).path("items"), within, all);
        });
        within.remove(meant);
    }

    private String type(JsonNode schema) {
        JsonNode meant = resolve(schema);
        if (!meant.path("enum").isMissingNode()) {
            return meant.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "));
        }
        if (!meant.path("items").isMissingNode()) {
            return "array<" + type(meant.path("items")) + ">";
        }
        String kinds = variants(meant).map(this::type).distinct().collect(Collectors.joining(" | "));
        String named = kinds.isEmpty() ? nameOf(meant.path("type")) : kinds;
        String format = meant.path("format").asString("");
        return Stream.of(format.isEmpty() ? named : format, limits(meant))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In OpenAPI 3.1 a type may be a list, with {@code null} as one of them. */
    private static String nameOf(JsonNode type) {
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(one -> !one.equals("null"))
                        .collect(Collectors.joining(" | "))
                : type.asString("object");
    }

    private static Stream<JsonNode> variants(JsonNode schema) {
        return Stream.of("allOf", "oneOf", "anyOf")
                .flatMap(kind -> schema.path(kind).valueStream());
    }

    private static String limits(JsonNode schema) {
        String least = first(schema, "minLength", "minimum");
        String most = first(schema, "maxLength", "maximum");
        if (least.isEmpty() && most.isEmpty()) {
            return "";
        }
        return "(" + least + "–" + most + ")";
    }

    private static String first(JsonNode schema, String... names) {
        return Stream.of(names)
                .map(name -> schema.path(name).asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
