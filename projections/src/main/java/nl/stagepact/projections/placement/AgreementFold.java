package nl.stagepact.projections.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.placement.PlacementBoard.Agreement;
import nl.stagepact.projections.placement.PlacementBoard.Signature;
import nl.stagepact.projections.placement.PlacementBoard.SignatureRefusal;

/** The versions of an agreement; an earlier one stays as it was when the next was drawn up. */
final class AgreementFold {

    private AgreementFold() {}

    static List<Agreement> drawnUp(List<Agreement> versions, AgreementDrawnUp event, EventContext context) {
        var next = new Agreement(
                event.version(), event.content(), context.at(), List.of(), Optional.empty(), Optional.empty());
        return Stream.concat(versions.stream(), Stream.of(next)).toList();
    }

    static List<Agreement> signed(List<Agreement> versions, AgreementSigned event, EventContext context) {
        var signature = new Signature(
                event.party(), event.signer().known(), event.method(), event.documentSha256(), context.at());
        return change(
                versions,
                event.version(),
                agreement -> new Agreement(
                        agreement.version(),
                        agreement.content(),
                        agreement.drawnUpAt(),
                        Stream.concat(agreement.signatures().stream(), Stream.of(signature))
                                .toList(),
                        agreement.refusal(),
                        agreement.concludedAt()));
    }

    static List<Agreement> refused(List<Agreement> versions, SignatureRefused event, EventContext context) {
        var refusal = new SignatureRefusal(event.party(), event.reason().known(), context.at());
        return change(
                versions,
                event.version(),
                agreement -> new Agreement(
                        agreement.version(),
                        agreement.content(),
                        agreement.drawnUpAt(),
                        agreement.signatures(),
                        Optional.of(refusal),
                        agreement.concludedAt()));
    }

    static List<Agreement> concluded(List<Agreement> versions, AgreementConcluded event, EventContext context) {
        return change(
                versions,
                event.version(),
                agreement -> new Agreement(
                        agreement.version(),
                        agreement.content(),
                        agreement.drawnUpAt(),
                        agreement.signatures(),
                        agreement.refusal(),
                        Optional.of(context.at())));
    }

    private static List<Agreement> change(List<Agreement> versions, int version, UnaryOperator<Agreement> change) {
        return versions.stream()
                .map(agreement -> agreement.version() == version ? change.apply(agreement) : agreement)
                .toList();
    }
}
