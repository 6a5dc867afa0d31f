package nl.stagepact.application.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Turns an OpenAPI document into what a person reads of it, in the document's own order. */
final class OpenApiReader {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final OpenApiFields fields;

    OpenApiReader(JsonNode document) {
        this.document = document;
        this.fields = new OpenApiFields(document);
    }

    /** @param server what stands before every path */
    record Api(String title, String version, String description, String server, List<Section> sections) {}

    /** Operations about one thing. */
    record Section(String id, String name, String description, List<Operation> operations) {}

    record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            boolean deprecated,
            List<Field> parameters,
            List<Field> body,
            List<Answer> answers) {}

    /**
     * @param place where it goes: path, query, header; empty for a field of the body
     * @param type in words of the document, with its limits
     */
    record Field(String name, String place, String type, boolean required, String description) {}

    record Answer(String status, String description) {}

    Api read() {
        JsonNode info = document.path("info");
        return new Api(
                text(info, "title"),
                text(info, "version"),
                text(info, "description"),
                text(document.path("servers").path(0), "url"),
                sections());
    }

    private List<Section> sections() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        document.path("tags").forEach(tag -> byTag.put(text(tag, "name"), new ArrayList<>()));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> byTag.computeIfAbsent(
                                        text(method.getValue().path("tags").path(0)), _ -> new ArrayList<>())
                                .add(operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()))));
        return byTag.entrySet().stream()
                .filter(tag -> !tag.getValue().isEmpty())
                .map(tag -> new Section(
                        "about-" + tag.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        tag.getKey(),
                        descriptionOf(tag.getKey()),
                        tag.getValue()))
                .toList();
    }

    private String descriptionOf(String tag) {
        return document.path("tags")
                .valueStream()
                .filter(one -> text(one, "name").equals(tag))
                .map(one -> text(one, "description"))
                .findFirst()
                .orElse("");
    }

    private Operation operation(String path, JsonNode shared, String method, JsonNode operation) {
        String summary = text(operation, "summary");
        return new Operation(
                text(operation, "operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                summary.isEmpty() ? text(operation, "operationId") : summary,
                text(operation, "description"),
                operation.path("deprecated").asBoolean(false),
                Stream.of(shared, operation)
                        .flatMap(place -> place.path("parameters").valueStream())
                        .map(fields::parameter)
                        .toList(),
                fields.ofBody(operation.path("requestBody")),
                operation.path("responses").properties().stream()
                        .map(answer ->
                                new Answer(answer.getKey(), text(fields.resolve(answer.getValue()), "description")))
                        .toList());
    }

    private static String text(JsonNode node, String name) {
        return text(node.path(name));
    }

    private static String text(JsonNode node) {
        return node.asString("");
    }
}
