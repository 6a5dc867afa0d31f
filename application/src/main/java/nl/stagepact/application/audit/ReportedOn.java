package nl.stagepact.application.audit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where what somebody reports happened: in a placement, or on the way to one. Read from what was sealed, as others show less. */
final class ReportedOn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportedOn() {}

    static boolean isIn(SealedLine line) {
        return line.payloadType().equals(DiscriminationReported.class.getName());
    }

    /** All of these are concerned by each event around it; none when the report says only which employer it is about. */
    static Set<Id> of(SealedLine line) {
        var matter = JSON.readTree(line.payload()).path("matter");
        return id(matter, "placementId", PlacementId::new)
                .or(() -> id(matter, "candidacyId", CandidacyId::new))
                .map(Set::of)
                .orElseGet(() -> id(matter, "offerId", OfferId::new).stream()
                        .flatMap(offer ->
                                Stream.concat(Stream.of(offer), id(matter, "studentId", StudentId::new).stream()))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Id> id(JsonNode matter, String name, Function<UUID, Id> make) {
        return Optional.of(matter.path(name).asString(""))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .map(make);
    }
}
