package nl.stagepact.application.personaldata;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is kept about one person.
 *
 * @param json sections by name, see {@link PersonalDataDesk}
 * @param documents by file name
 */
public record PersonalData(UUID personId, Instant madeAt, ObjectNode json, Map<String, byte[]> documents) {

    public PersonalData {
        documents = Map.copyOf(documents);
    }

    /** Never what it holds. */
    @Override
    public String toString() {
        return "[personal]";
    }
}
