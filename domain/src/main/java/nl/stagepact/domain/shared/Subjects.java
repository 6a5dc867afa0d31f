package nl.stagepact.domain.shared;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;

/**
 * Whom and what something concerns. Every event carries it, so the audit trail can answer "all about employer X" and the
 * same question decides who may act: whoever it concerns, within the reach of their right.
 */
public record Subjects(Set<Id> ids) {

    /** Of the metadata that carries them. */
    public static final String KEY = "subjects";

    public Subjects {
        ids = Set.copyOf(ids);
    }

    public static Subjects of(Id... ids) {
        return new Subjects(Set.of(ids));
    }

    public Subjects and(Id... more) {
        var all = new LinkedHashSet<>(ids);
        all.addAll(Arrays.asList(more));
        return new Subjects(all);
    }

    Stream<UUID> organisations() {
        return ids.stream()
                .filter(id -> id instanceof EmployerId || id instanceof SchoolId)
                .map(Id::value);
    }

    Stream<UUID> people() {
        return ids.stream()
                .filter(id -> id instanceof StudentId || id instanceof PersonId)
                .map(Id::value);
    }

    /** The one id of that kind, if exactly one is concerned. */
    public <I extends Id> Optional<I> only(Class<I> kind) {
        var found = ids.stream().filter(kind::isInstance).map(kind::cast).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** One plain string, sorted: {@code employer=…,offer=…}. */
    public MetaData toMetaData() {
        return MetaData.with(
                KEY,
                ids.stream().map(id -> id.kind() + "=" + id.value()).sorted().collect(Collectors.joining(",")));
    }

    public static Subjects fromMetaData(Map<String, ?> metaData) {
        var text = metaData.get(KEY);
        if (text == null || text.toString().isEmpty()) {
            return of();
        }
        return new Subjects(
                Arrays.stream(text.toString().split(",")).map(Subjects::id).collect(Collectors.toSet()));
    }

    private static Id id(String entry) {
        var value = UUID.fromString(entry.substring(entry.indexOf('=') + 1));
        return switch (entry.substring(0, entry.indexOf('='))) {
            case "candidacy" -> new CandidacyId(value);
            case "employer" -> new EmployerId(value);
            case "erasure" -> new ErasureId(value);
            case "offer" -> new OfferId(value);
            case "person" -> new PersonId(value);
            case "placement" -> new PlacementId(value);
            case "report" -> new ReportId(value);
            case "school" -> new SchoolId(value);
            case "signal" -> new SignalId(value);
            case "student" -> new StudentId(value);
            default -> throw new IllegalArgumentException("Unknown kind of subject");
        };
    }
}
