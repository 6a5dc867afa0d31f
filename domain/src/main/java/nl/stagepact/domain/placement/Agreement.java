package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.EnumMap;
import java.util.Map;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Role;

/**
 * The current version of the three-party contract (praktijkovereenkomst). Earlier versions stay in history; their signatures
 * no longer count.
 *
 * @param documents per party that signed, the SHA-256 of the document it signed
 * @param refused a party refused this version
 */
record Agreement(int version, AgreementContent content, Map<Party, String> documents, boolean refused) {

    Agreement {
        documents = Map.copyOf(documents);
    }

    static Agreement drawnUp(int version, AgreementContent content) {
        return new Agreement(version, content, Map.of(), false);
    }

    Agreement signedBy(Party party, String documentSha256) {
        var all = new EnumMap<Party, String>(Party.class);
        all.putAll(documents);
        all.put(party, documentSha256);
        return new Agreement(version, content, all, refused);
    }

    Agreement asRefused() {
        return new Agreement(version, content, documents, true);
    }

    Period period() {
        return content.period().orElseThrow();
    }

    boolean isSignedByAll() {
        return documents.size() == Party.values().length;
    }

    boolean wasSignedLike(SignAgreement again) {
        return again.version() == version && again.documentSha256().equals(documents.get(again.party()));
    }

    void mayBeSigned(SignAgreement command) {
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(command.version() == version);
        A_REFUSED_VERSION_IS_NOT_SIGNED.holdsIf(!refused);
        EACH_PARTY_SIGNS_ONCE.holdsIf(!documents.containsKey(command.party()));
        EVERYONE_SIGNS_THE_SAME_DOCUMENT.holdsIf(
                documents.values().stream().allMatch(command.documentSha256()::equals));
    }

    void mayBeRefused(int refusedVersion, Party party) {
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(refusedVersion == version);
        A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED.holdsIf(!isSignedByAll());
        EACH_PARTY_SIGNS_ONCE.holdsIf(!documents.containsKey(party));
    }

    /** The school may record what somebody else signed on paper. */
    static boolean maySignFor(Party party, SignatureMethod method, Actor actor) {
        if (actor.is(Role.COORDINATOR) && method == SignatureMethod.ON_PAPER) {
            return true;
        }
        return switch (party) {
            case STUDENT -> actor.is(Role.STUDENT);
            case SCHOOL -> actor.is(Role.COORDINATOR);
            case EMPLOYER -> actor.is(Role.EMPLOYER_COORDINATOR) || actor.is(Role.MENTOR);
        };
    }
}
