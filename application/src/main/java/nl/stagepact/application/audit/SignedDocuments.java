package nl.stagepact.application.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.stagepact.application.document.AgreementDocument;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.shared.PlacementId;
import tools.jackson.databind.json.JsonMapper;

/** The agreements that events of a dossier say were signed: a sealed signature names the hash of its document. */
final class SignedDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BiFunction<PlacementId, Integer, Optional<AgreementDocument>> archive;

    /** @param archive tells a version of the agreement of a placement */
    SignedDocuments(BiFunction<PlacementId, Integer, Optional<AgreementDocument>> archive) {
        this.archive = archive;
    }

    /** @param sha256 as the signature says, in hexadecimal */
    record Signed(UUID placement, int version, String sha256) {

        String fileName() {
            return "documents/agreement-%s-%d.pdf".formatted(placement, version);
        }
    }

    /** Each once. */
    static List<Signed> in(Collection<SealedLine> lines) {
        var signed = new LinkedHashSet<Signed>();
        for (var line : lines) {
            if (line.payloadType().equals(AgreementSigned.class.getName())) {
                var event = JSON.readTree(line.payload().getBytes(StandardCharsets.UTF_8));
                signed.add(new Signed(
                        UUID.fromString(event.path("placementId").asString()),
                        event.path("version").asInt(),
                        event.path("documentSha256").asString()));
            }
        }
        return List.copyOf(signed);
    }

    /** Nothing once the student was erased, or when what was signed is not a document of ours. */
    Optional<byte[]> content(Signed signed) {
        return archive.apply(new PlacementId(signed.placement()), signed.version())
                .filter(document -> document.sha256().equals(signed.sha256()))
                .map(AgreementDocument::content);
    }
}
