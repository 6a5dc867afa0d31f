package nl.stagepact.domain.placement;

import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Period;

/**
 * The contract (praktijkovereenkomst) of one placement: the version that holds, and the newest, which may still be on its way.
 * An amendment takes the place of the version that holds once all have signed it, and not before; refused, it leaves the old
 * one standing. Earlier versions stay in history.
 *
 * @param holds the version that all signed last; nothing until there is one
 * @param newest the version that was drawn up last, signed or not
 */
record Agreement(Optional<AgreementVersion> holds, AgreementVersion newest) {

    /** The next version, or the first: beside the one that holds, if there is one. */
    static Agreement drawnUp(Optional<Agreement> before, AgreementVersion next) {
        return new Agreement(before.flatMap(Agreement::holds), next);
    }

    Agreement signed(AgreementSigned event) {
        return withNewest(newest.signedBy(event.party(), event.documentSha256()));
    }

    Agreement refused() {
        return withNewest(newest.asRefused());
    }

    Agreement concluded() {
        return new Agreement(Optional.of(newest), newest);
    }

    Agreement adjusted(AgreementContent content) {
        var adjusted = holds.orElseThrow().saying(content);
        return new Agreement(Optional.of(adjusted), isPending() ? newest : adjusted);
    }

    private Agreement withNewest(AgreementVersion changed) {
        return new Agreement(holds, changed);
    }

    /** What is agreed at this moment: what holds, or before that what is being signed. */
    AgreementContent content() {
        return holds.orElse(newest).content();
    }

    Period period() {
        return content().period().orElseThrow();
    }

    /** Whether an amendment waits beside the version that holds, refused or not. */
    private boolean isPending() {
        return holds.filter(version -> version.number() != newest.number()).isPresent();
    }

    /** The amendment that can still be signed. */
    Optional<AgreementVersion> openAmendment() {
        return Optional.of(newest).filter(version -> isPending() && !version.refused());
    }

    boolean saysAlready(AgreementContent content) {
        return !newest.refused() && newest.content().equals(content);
    }

    boolean wasSignedLike(SignAgreement again) {
        return Stream.concat(holds.stream(), Stream.of(newest)).anyMatch(version -> version.wasSignedLike(again));
    }
}
