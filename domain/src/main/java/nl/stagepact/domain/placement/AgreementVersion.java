package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;

/**
 * One version of the contract, on its way to being signed by all.
 *
 * @param documents per signatory that signed, the SHA-256 of the document it signed
 * @param refused somebody refused this version
 */
record AgreementVersion(
        int number,
        AgreementContent content,
        Formalities formalities,
        Map<Signatory, String> documents,
        boolean refused) {

    AgreementVersion {
        documents = Map.copyOf(documents);
    }

    static AgreementVersion drawnUp(int number, AgreementContent content, Formalities formalities) {
        return new AgreementVersion(number, content, formalities, Map.of(), false);
    }

    AgreementVersion signedBy(Signatory signatory, String documentSha256) {
        var all = new EnumMap<Signatory, String>(Signatory.class);
        all.putAll(documents);
        all.put(signatory, documentSha256);
        return new AgreementVersion(number, content, formalities, all, refused);
    }

    AgreementVersion asRefused() {
        return new AgreementVersion(number, content, formalities, documents, true);
    }

    AgreementVersion saying(AgreementContent adjusted) {
        return new AgreementVersion(number, adjusted, formalities, documents, refused);
    }

    boolean isSignedByAll() {
        return documents.keySet().containsAll(formalities.signatories());
    }

    boolean wasSignedLike(SignAgreement again) {
        return again.version() == number && again.documentSha256().equals(documents.get(again.party()));
    }

    /** @param document the SHA-256 of this version's; nothing while there is none */
    void mayBeSigned(SignAgreement command, Optional<String> document) {
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(command.version() == number);
        A_REFUSED_VERSION_IS_NOT_SIGNED.holdsIf(!refused);
        NOBODY_SIGNS_WHAT_IS_NOT_ASKED_OF_THEM.holdsIf(formalities.signatories().contains(command.party()));
        EACH_PARTY_SIGNS_ONCE.holdsIf(!documents.containsKey(command.party()));
        EVERYONE_SIGNS_THE_SAME_DOCUMENT.holdsIf(
                document.filter(command.documentSha256()::equals).isPresent());
    }

    void mayBeRefused(int refusedVersion, Signatory signatory) {
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(refusedVersion == number);
        A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED.holdsIf(!isSignedByAll());
        NOBODY_SIGNS_WHAT_IS_NOT_ASKED_OF_THEM.holdsIf(formalities.signatories().contains(signatory));
        EACH_PARTY_SIGNS_ONCE.holdsIf(!documents.containsKey(signatory));
    }
}
