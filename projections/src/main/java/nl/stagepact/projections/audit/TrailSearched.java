package nl.stagepact.projections.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.projections.audit.AuditTrail.Sentence;
import org.axonframework.serialization.Revision;

/**
 * Somebody asked the trail itself: an event as any other, so it is sealed, and says who searched for what and what for. No
 * aggregate decides it. Whom the search was about are its subjects.
 *
 * @param searchId also the stream that it is alone in
 * @param purpose in the words of whoever asked, who was told to name nobody
 * @param filters by name, those that are no subjects
 * @param found how many entries there were in all
 */
@Revision("1")
public record TrailSearched(UUID searchId, String purpose, SortedMap<String, String> filters, long found) {

    public TrailSearched {
        filters = new TreeMap<>(filters);
    }

    Sentence sentence() {
        var by = filters.entrySet().stream()
                .map(filter -> filter.getKey() + " " + filter.getValue())
                .collect(Collectors.joining(", "));
        return new Sentence(
                "Het auditspoor is doorzocht%s: %d feiten gevonden. Doel: %s"
                        .formatted(by.isEmpty() ? "" : " (" + by + ")", found, purpose),
                "The audit trail was searched%s: %d events found. Purpose: %s"
                        .formatted(by.isEmpty() ? "" : " (" + by + ")", found, purpose));
    }
}
