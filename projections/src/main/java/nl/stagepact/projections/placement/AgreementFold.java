package nl.stagepact.projections.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.Formalities;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAdjusted;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.domain.placement.PlacementEvent.SignerDelegated;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.placement.Agreement.Adjustment;
import nl.stagepact.projections.placement.Agreement.Change;
import nl.stagepact.projections.placement.Agreement.NamedSigner;
import nl.stagepact.projections.placement.Agreement.Signature;
import nl.stagepact.projections.placement.Agreement.SignatureRefusal;
import nl.stagepact.projections.placement.Agreement.State;

/** The versions of an agreement; an earlier one stays as it was when the next was drawn up. */
final class AgreementFold {

    private AgreementFold() {}

    static List<Agreement> drawnUp(List<Agreement> versions, AgreementDrawnUp event, EventContext context) {
        return with(versions, event.version(), event.content(), event.asked(), Optional.empty(), context);
    }

    static List<Agreement> amended(List<Agreement> versions, AgreementAmended event, EventContext context) {
        var change = new Change(sorted(event.changed()), event.reason().known());
        return with(versions, event.version(), event.content(), event.formalities(), Optional.of(change), context);
    }

    private static List<Agreement> with(
            List<Agreement> versions,
            int version,
            AgreementContent content,
            Formalities asked,
            Optional<Change> change,
            EventContext context) {
        var signatories = sorted(asked.signatories());
        var next = new Agreement(
                version,
                State.OPEN,
                content,
                context.at(),
                signatories,
                signatories,
                asked.warnings(),
                change,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return Stream.concat(replaced(versions, State.OPEN).stream(), Stream.of(next))
                .toList();
    }

    static List<Agreement> signed(List<Agreement> versions, AgreementSigned event, EventContext context) {
        var recordedBy = event.method() == SignatureMethod.ON_PAPER
                ? context.actor().flatMap(actor -> actor.personId()).map(PersonId::new)
                : Optional.<PersonId>empty();
        var signature = new Signature(
                event.party(),
                event.signer().known(),
                event.method(),
                event.documentSha256(),
                recordedBy,
                context.at());
        return change(
                versions,
                event.version(),
                agreement -> new Agreement(
                        agreement.version(),
                        agreement.state(),
                        agreement.content(),
                        agreement.drawnUpAt(),
                        agreement.signatories(),
                        agreement.awaiting().stream()
                                .filter(party -> party != event.party())
                                .toList(),
                        agreement.warnings(),
                        agreement.change(),
                        agreement.adjustments(),
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
                agreement -> closed(agreement, State.REFUSED, Optional.of(refusal), agreement.concludedAt()));
    }

    static List<Agreement> concluded(List<Agreement> versions, AgreementConcluded event, EventContext context) {
        return change(
                replaced(versions, State.HOLDS),
                event.version(),
                agreement -> closed(agreement, State.HOLDS, agreement.refusal(), Optional.of(context.at())));
    }

    static List<Agreement> adjusted(List<Agreement> versions, AgreementAdjusted event, EventContext context) {
        var adjustment = new Adjustment(
                sorted(event.changed()), event.content(), event.reason().known(), context.at());
        return change(
                versions,
                event.version(),
                agreement -> new Agreement(
                        agreement.version(),
                        agreement.state(),
                        agreement.content(),
                        agreement.drawnUpAt(),
                        agreement.signatories(),
                        agreement.awaiting(),
                        agreement.warnings(),
                        agreement.change(),
                        Stream.concat(agreement.adjustments().stream(), Stream.of(adjustment))
                                .toList(),
                        agreement.signatures(),
                        agreement.refusal(),
                        agreement.concludedAt()));
    }

    /** The last one that a party named signs for it. */
    static List<NamedSigner> named(List<NamedSigner> signers, SignerDelegated event, EventContext context) {
        var named =
                new NamedSigner(event.party(), event.signerId(), event.signer().known(), context.at());
        return Stream.concat(signers.stream().filter(other -> other.party() != event.party()), Stream.of(named))
                .toList();
    }

    private static List<Agreement> replaced(List<Agreement> versions, State which) {
        return versions.stream()
                .map(agreement -> agreement.state() == which
                        ? closed(agreement, State.REPLACED, agreement.refusal(), agreement.concludedAt())
                        : agreement)
                .toList();
    }

    private static Agreement closed(
            Agreement agreement, State state, Optional<SignatureRefusal> refusal, Optional<Instant> concludedAt) {
        return new Agreement(
                agreement.version(),
                state,
                agreement.content(),
                agreement.drawnUpAt(),
                agreement.signatories(),
                List.of(),
                agreement.warnings(),
                agreement.change(),
                agreement.adjustments(),
                agreement.signatures(),
                refusal,
                concludedAt);
    }

    private static List<Agreement> change(List<Agreement> versions, int version, UnaryOperator<Agreement> change) {
        return versions.stream()
                .map(agreement -> agreement.version() == version ? change.apply(agreement) : agreement)
                .toList();
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> some) {
        return some.stream().sorted().toList();
    }
}
