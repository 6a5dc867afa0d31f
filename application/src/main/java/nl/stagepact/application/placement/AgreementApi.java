package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acting;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Part;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.document.AgreementDocument;
import nl.stagepact.application.placement.AgreementRequests.NewAgreement;
import nl.stagepact.application.placement.AgreementRequests.NewDelegation;
import nl.stagepact.application.placement.AgreementRequests.NewSignature;
import nl.stagepact.application.placement.AgreementRequests.NewSignatureRefusal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.Agreement;
import nl.stagepact.projections.placement.Agreement.NamedSigner;
import nl.stagepact.projections.placement.Agreement.Signature;
import nl.stagepact.projections.placement.Agreement.SignatureRefusal;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/placements/{placementId}/agreements", produces = "application/json")
@Tag(name = "Agreements", description = "The three-party contract (praktijkovereenkomst), in numbered versions")
class AgreementApi {

    private final Acts acts;
    private final Acting acting;
    private final AgreementArchive archive;

    AgreementApi(Acts acts, Acting acting, AgreementArchive archive) {
        this.acts = acts;
        this.acting = acting;
        this.archive = archive;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "drawUpAgreement",
            summary = "Draw up the next version, or with a reason amend what all have signed",
            description =
                    "Answered with the version that it became. An amendment that isn't material is no new version:"
                            + " it stands among the adjustments of the version that holds, whose content stays as it was signed.")
    ResponseEntity<Agreement> drawUp(@PathVariable PlacementId placementId, @RequestBody NewAgreement agreement) {
        return acts.createPart(PLACEMENT, agreement.toCommand(placement(placementId)), AgreementApi::newest);
    }

    @GetMapping
    @Operation(
            operationId = "showAgreements",
            summary = "Show every version; an amendment stands beside the one that holds until all signed it")
    ResponseEntity<Items<Agreement>> all(@PathVariable PlacementId placementId) {
        var placement = placement(placementId);
        return acts.show(placement.version(), new Items<>(placement.agreements()));
    }

    @GetMapping("/{version}")
    @Operation(
            operationId = "showAgreement",
            summary = "Show one version, with the digest of the document that is signed")
    ResponseEntity<AgreementVersionAnswer> one(@PathVariable PlacementId placementId, @PathVariable int version) {
        var placement = placement(placementId);
        var agreement = version(placement, version);
        var document = archive.of(placementId, version);
        return acts.show(placement.version(), AgreementVersionAnswer.of(placementId, agreement, document));
    }

    @GetMapping(path = "/{version}/document", produces = AgreementDocument.MEDIA_TYPE)
    @Operation(
            operationId = "showAgreementDocument",
            summary = "Fetch the document that is signed, as PDF/A and PDF/UA",
            description = "The same bytes for ever, whoever asks and whoever has signed; the ETag is their SHA-256.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = AgreementDocument.MEDIA_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> document(@PathVariable PlacementId placementId, @PathVariable int version) {
        var agreement = version(placement(placementId), version);
        var document = archive.of(placementId, agreement.version()).orElseThrow(Acts::notFound);
        return acts.file(document.sha256(), AgreementDocument.fileName(version), document.content());
    }

    @PostMapping("/{version}/signatures")
    @Operation(operationId = "signAgreement", summary = "Sign, or record a signature on paper")
    ResponseEntity<PlacementAnswer> sign(
            @PathVariable PlacementId placementId, @PathVariable int version, @RequestBody NewSignature signature) {
        var command = signature.toCommand(placement(placementId), version, acting.person());
        return acts.change(PLACEMENT, command);
    }

    @PostMapping("/{version}/refusals")
    @Operation(operationId = "refuseSignature", summary = "Refuse to sign; what holds goes on to hold")
    ResponseEntity<PlacementAnswer> refuse(
            @PathVariable PlacementId placementId,
            @PathVariable int version,
            @RequestBody NewSignatureRefusal refusal) {
        return acts.change(PLACEMENT, refusal.toCommand(placement(placementId), version));
    }

    @GetMapping("/{version}/signatures")
    @Operation(operationId = "showSignatures", summary = "Show who signed this version, when and how")
    ResponseEntity<Items<Signature>> signatures(@PathVariable PlacementId placementId, @PathVariable int version) {
        var placement = placement(placementId);
        return acts.show(
                placement.version(), new Items<>(version(placement, version).signatures()));
    }

    @GetMapping("/{version}/refusals")
    @Operation(operationId = "showRefusals", summary = "Show who refused this version, and why")
    ResponseEntity<Items<SignatureRefusal>> refusals(@PathVariable PlacementId placementId, @PathVariable int version) {
        var placement = placement(placementId);
        return acts.show(
                placement.version(),
                new Items<>(version(placement, version).refusal().stream().toList()));
    }

    @PostMapping("/delegations")
    @Operation(operationId = "delegateSigning", summary = "Name the one person who signs for school or employer")
    ResponseEntity<PlacementAnswer> delegate(
            @PathVariable PlacementId placementId, @RequestBody NewDelegation delegation) {
        return acts.change(PLACEMENT, delegation.toCommand(placementId));
    }

    @GetMapping("/delegations")
    @Operation(operationId = "showDelegations", summary = "Show whom school and employer named to sign for them")
    ResponseEntity<Items<NamedSigner>> delegations(@PathVariable PlacementId placementId) {
        var placement = placement(placementId);
        return acts.show(placement.version(), new Items<>(placement.namedSigners()));
    }

    private Placement placement(PlacementId id) {
        return acts.find(PLACEMENT, id).placement();
    }

    private static Part<Agreement> newest(SeenPlacement seen) {
        var newest = seen.placement().agreements().getLast();
        return new Part<>(PLACEMENT.pathOf(seen.placement().id(), "/agreements/" + newest.version()), newest);
    }

    private static Agreement version(Placement placement, int version) {
        return placement.agreements().stream()
                .filter(agreement -> agreement.version() == version)
                .findFirst()
                .orElseThrow(Acts::notFound);
    }
}
