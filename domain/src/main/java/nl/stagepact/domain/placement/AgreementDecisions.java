package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;

/** The school draws up the agreement; the parties sign it or refuse. */
record AgreementDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(AgreementCommand command) {
        return switch (command) {
            case DrawUpAgreement c -> drawUp(c);
            case SignAgreement c -> sign(c);
            case RefuseSignature c -> refuse(c);
        };
    }

    private List<PlacementEvent> drawUp(DrawUpAgreement command) {
        placement.hasNotEnded();
        var agreement = placement.agreement();
        var content = command.content();
        if (agreement
                .filter(it -> !it.refused() && it.content().equals(content))
                .isPresent()) {
            return List.of();
        }
        A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED.holdsIf(
                agreement.filter(Agreement::isSignedByAll).isEmpty());
        content.mayBeDrawnUp(placement.place(), around.mentors(), around.staff());
        var period = content.period().orElseThrow();
        placement.isAtARecognisedEmployer(around, period.startDate());
        var happened = new ArrayList<PlacementEvent>();
        int next = agreement.map(Agreement::version).orElse(0) + 1;
        happened.add(new AgreementDrawnUp(placement.id(), next, content));
        var plan = around.policy().planFor(period);
        if (!placement.supervision().isPlannedAs(plan)) {
            happened.add(new SupervisionPlanned(placement.id(), around.policy().version(), plan));
        }
        return happened;
    }

    private List<PlacementEvent> sign(SignAgreement command) {
        EACH_PARTY_SIGNS_FOR_ITSELF.holdsIf(Agreement.maySignFor(command.party(), command.method(), around.actor()));
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(placement.agreement().isPresent());
        var agreement = placement.agreement().orElseThrow();
        if (agreement.wasSignedLike(command)) {
            return List.of();
        }
        placement.hasNotEnded();
        agreement.mayBeSigned(command);
        placement.isAtARecognisedEmployer(around, agreement.period().startDate());
        var happened = new ArrayList<PlacementEvent>();
        happened.add(new AgreementSigned(
                placement.id(),
                command.version(),
                command.party(),
                command.signer(),
                command.method(),
                command.documentSha256()));
        if (agreement.signedBy(command.party(), command.documentSha256()).isSignedByAll()) {
            around.calendar().shorten(placement.id(), agreement.period().endDate());
            happened.add(new AgreementConcluded(placement.id(), command.version()));
        }
        return happened;
    }

    private List<PlacementEvent> refuse(RefuseSignature command) {
        EACH_PARTY_SIGNS_FOR_ITSELF.holdsIf(
                Agreement.maySignFor(command.party(), SignatureMethod.IN_STAGEPACT, around.actor()));
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(placement.agreement().isPresent());
        placement.hasNotEnded();
        var agreement = placement.agreement().orElseThrow();
        agreement.mayBeRefused(command.version(), command.party());
        return agreement.refused()
                ? List.of()
                : List.of(new SignatureRefused(placement.id(), command.version(), command.party(), command.reason()));
    }
}
