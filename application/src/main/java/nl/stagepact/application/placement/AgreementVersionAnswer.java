package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.document.AgreementDocument;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementWarning;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.Agreement;
import nl.stagepact.projections.placement.Agreement.Adjustment;
import nl.stagepact.projections.placement.Agreement.Change;
import nl.stagepact.projections.placement.Agreement.Signature;
import nl.stagepact.projections.placement.Agreement.SignatureRefusal;

/** What clients see of one version, when they ask for that version alone. */
@Schema(name = "AgreementVersion", description = "One version of an agreement, with the document that is signed")
record AgreementVersionAnswer(
        int version,
        Agreement.State state,
        AgreementContent content,
        Instant drawnUpAt,
        List<Signatory> signatories,
        List<Signatory> awaiting,
        List<AgreementWarning> warnings,
        Optional<Change> change,
        List<Adjustment> adjustments,
        List<Signature> signatures,
        Optional<SignatureRefusal> refusal,
        Optional<Instant> concludedAt,

        @Schema(description = "Never changes; gone once the student was erased")
        Optional<Document> document) {

    record Document(
            @Schema(
                    description = "Of the PDF; what a signature names",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            @Schema(
                    description = "Where the PDF is",
                    example = "/api/v1/placements/0b6a3b0e-6a4c-5a57-9d0c-0d9a4a1f0001/agreements/1/document")
            String path) {}

    static AgreementVersionAnswer of(PlacementId placement, Agreement agreement, Optional<AgreementDocument> document) {
        var path = PlacementApi.PLACEMENT.pathOf(placement, "/agreements/" + agreement.version() + "/document");
        return new AgreementVersionAnswer(
                agreement.version(),
                agreement.state(),
                agreement.content(),
                agreement.drawnUpAt(),
                agreement.signatories(),
                agreement.awaiting(),
                agreement.warnings(),
                agreement.change(),
                agreement.adjustments(),
                agreement.signatures(),
                agreement.refusal(),
                agreement.concludedAt(),
                document.map(made -> new Document(made.sha256(), path)));
    }
}
