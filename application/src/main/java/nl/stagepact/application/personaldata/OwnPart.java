package nl.stagepact.application.personaldata;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.application.privacy.SubjectKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What of a stored event is one person's: what is under their key, decrypted; and what is under nobody's. */
final class OwnPart {

    /** As {@code privacy/PersonalModule} stores it. */
    private static final String PERSONAL = "pd1.";

    /** Which case something is a measure of is nobody's business but the case's. */
    private static final Set<String> OF_CASES = Set.of("report", "reportId");

    private final UUID person;
    private final SubjectKeys keys;
    private final JsonMapper json = PlainEventJson.mapper();

    OwnPart(UUID person, SubjectKeys keys) {
        this.person = person;
        this.keys = keys;
    }

    JsonNode of(String payload) {
        return of(json.readTree(payload)).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Optional<JsonNode> of(JsonNode node) {
        if (node.isObject()) {
            var own = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(field -> !OF_CASES.contains(field.getKey()))
                    .forEach(field -> of(field.getValue()).ifPresent(part -> own.set(field.getKey(), part)));
            return Optional.of(own);
        }
        if (node.isArray()) {
            var own = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> of(one).ifPresent(own::add));
            return Optional.of(own);
        }
        return node.isString() && node.asString().startsWith(PERSONAL)
                ? decrypted(node.asString())
                : Optional.of(node).filter(some -> !some.isNull());
    }

    private Optional<JsonNode> decrypted(String stored) {
        var parts = stored.split("\\.", 3);
        return Optional.of(parts)
                .filter(all -> all.length == 3 && all[1].equals(person.toString()) && !all[2].isEmpty())
                .flatMap(all -> keys.decrypt(person, Base64.getUrlDecoder().decode(all[2])))
                .map(json::readTree);
    }
}
