package nl.stagepact.projections.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.AgreementWarning;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.PersonId;

/**
 * One version of the agreement of a placement. What it says stays as it was drawn up: that is what was signed.
 *
 * @param signatories whose signatures it asks for
 * @param awaiting who of them still has to sign; nobody once it can't be signed any more
 * @param change of an amendment: in what it differs from the version that held
 * @param adjustments what changed afterwards with notice only
 */
public record Agreement(
        int version,
        State state,
        AgreementContent content,
        Instant drawnUpAt,
        List<Signatory> signatories,
        List<Signatory> awaiting,
        List<AgreementWarning> warnings,
        Optional<Change> change,
        List<Adjustment> adjustments,
        List<Signature> signatures,
        Optional<SignatureRefusal> refusal,
        Optional<Instant> concludedAt) {

    public enum State {
        /** Not all have signed it yet. */
        OPEN,
        /** All have signed it, and nothing has taken its place. */
        HOLDS,
        REFUSED,
        /** A newer version took its place, whether it held or was still on its way. */
        REPLACED
    }

    /** @param reason nothing once it was erased */
    public record Change(List<AgreementPart> parts, Optional<String> reason) {}

    /** @param content all that is agreed since then */
    public record Adjustment(
            List<AgreementPart> parts, AgreementContent content, Optional<String> reason, Instant adjustedAt) {}

    /**
     * @param signer nothing once it was erased
     * @param recordedBy who recorded what was signed on paper; nothing for a system
     */
    public record Signature(
            Signatory party,
            Optional<Signer> signer,
            SignatureMethod method,
            String documentSha256,
            Optional<PersonId> recordedBy,
            Instant signedAt) {}

    /** @param reason nothing once it was erased */
    public record SignatureRefusal(Signatory party, Optional<String> reason, Instant refusedAt) {}

    /** Whom a party named to sign for it, and when. */
    public record NamedSigner(Signatory party, PersonId signerId, Optional<Signer> signer, Instant namedAt) {}
}
