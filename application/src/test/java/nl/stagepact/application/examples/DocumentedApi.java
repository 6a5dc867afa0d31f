package nl.stagepact.application.examples;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import tools.jackson.databind.JsonNode;

/** The operations of the API by their names, with what its document demands of requests and promises of answers. */
record DocumentedApi(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    Operation operation(String name) {
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())
                        && method.getValue().path("operationId").asString("").equals(name)) {
                    return new Operation(
                            this, method.getKey().toUpperCase(), base() + path.getKey(), method.getValue());
                }
            }
        }
        throw new IllegalArgumentException("The document names no operation " + name);
    }

    /** The server's address differs from one Stagepact to the next, the path behind it doesn't. */
    private String base() {
        var server = document.at("/servers/0/url").asString();
        return URI.create(server.replaceAll("\\{[^}]+}", "host")).getPath();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    record Operation(DocumentedApi api, String method, String path, JsonNode said) {

        boolean asksInQuery(String name) {
            return asksIn("query", name);
        }

        boolean asksInHeader(String name) {
            return asksIn("header", name);
        }

        private boolean asksIn(String place, String name) {
            return parameters(place).stream()
                    .anyMatch(one -> one.path("name").asString().equals(name));
        }

        List<String> complaintsAboutParameters(Map<String, ?> given) {
            var complaints = new ArrayList<String>();
            var known = new ArrayList<>(parameters("path"));
            known.addAll(parameters("query"));
            known.addAll(parameters("header"));
            var names = known.stream().map(one -> one.path("name").asString()).collect(toSet());
            given.keySet().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> complaints.add("no parameter " + name));
            for (var parameter : known) {
                var value = given.get(parameter.path("name").asString());
                if (value == null && parameter.path("required").asBoolean(false)) {
                    complaints.add("parameter " + parameter.path("name").asString() + " lacks");
                }
                var enumeration = api.resolved(parameter.path("schema")).path("enum");
                if (value != null && !enumeration.isMissingNode() && !contains(enumeration, value.toString())) {
                    complaints.add("parameter " + parameter.path("name").asString() + " can't be " + value);
                }
            }
            return complaints;
        }

        List<String> complaintsAboutRequest(String body) {
            var asked = said.at("/requestBody/content/application~1json/schema");
            if (asked.isMissingNode() || body.isEmpty()) {
                return asked.isMissingNode() == body.isEmpty() ? List.of() : List.of("a body, or none");
            }
            return complaints(asked, Http.JSON.readTree(body), "");
        }

        List<String> complaintsAboutAnswer(Answer answer) {
            var promised = api.resolved(said.path("responses").path(String.valueOf(answer.status())));
            if (promised.isMissingNode()) {
                return List.of("status " + answer.status());
            }
            var type = answer.header("Content-Type").replaceAll(";.*", "");
            var content = promised.path("content").path(type);
            if (content.isMissingNode()) {
                return List.of("content type " + type);
            }
            return type.endsWith("json") ? complaints(content.path("schema"), answer.json(), "") : List.of();
        }

        private List<JsonNode> parameters(String place) {
            return said.path("parameters")
                    .valueStream()
                    .map(api::resolved)
                    .filter(parameter -> parameter.path("in").asString().equals(place))
                    .toList();
        }

        private List<String> complaints(JsonNode saidOfIt, JsonNode value, String path) {
            var schema = api.resolved(saidOfIt);
            var complaints = new ArrayList<String>();
            if (schema.has("enum") && !contains(schema.path("enum"), value.asString(""))) {
                complaints.add(path + " can't be " + value);
            }
            if (!isOf(schema.path("type").asString("object"), value)) {
                complaints.add(path + " is not " + schema.path("type"));
            }
            if (value.isArray()) {
                value.forEach(item -> complaints.addAll(complaints(schema.path("items"), item, path + "[]")));
            }
            if (value.isObject()) {
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(name -> !value.has(name))
                        .forEach(name -> complaints.add(path + "/" + name + " lacks"));
                for (var field : value.properties()) {
                    var inner = schema.path("properties").path(field.getKey());
                    var other = schema.path("additionalProperties");
                    if (inner.isMissingNode() && !other.isObject()) {
                        complaints.add(path + "/" + field.getKey() + " is unknown");
                    } else {
                        complaints.addAll(complaints(
                                inner.isMissingNode() ? other : inner, field.getValue(), path + "/" + field.getKey()));
                    }
                }
            }
            return complaints;
        }

        private static boolean isOf(String type, JsonNode value) {
            return switch (type) {
                case "string" -> value.isString();
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                case "array" -> value.isArray();
                default -> value.isObject();
            };
        }

        private static boolean contains(JsonNode list, String value) {
            return list.valueStream().anyMatch(one -> one.asString().equals(value));
        }
    }
}
