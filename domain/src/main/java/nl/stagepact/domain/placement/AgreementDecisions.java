package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.PersonId;

/** The school draws up the agreement, and later amends it; the parties say who signs for them, and sign or refuse. */
record AgreementDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(AgreementCommand command) {
        return switch (command) {
            case DrawUpAgreement c -> drawUp(c);
            case AmendAgreement c -> new AmendmentDecisions(placement, around).amend(c);
            case DelegateSigning c -> delegate(c);
            case SignAgreement c -> sign(c);
            case RefuseSignature c -> refuse(c);
        };
    }

    private List<PlacementEvent> drawUp(DrawUpAgreement command) {
        placement.hasNotEnded();
        var agreement = placement.agreement();
        var content = command.content();
        if (agreement.filter(it -> it.saysAlready(content)).isPresent()) {
            return List.of();
        }
        A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED.holdsIf(
                agreement.flatMap(Agreement::holds).isEmpty());
        content.mayBeDrawnUp(placement.place(), around.mentors(), around.staff());
        placement.mayBeAgreed(content.period().orElseThrow(), around);
        int next = agreement.map(it -> it.newest().number()).orElse(0) + 1;
        var happened = new ArrayList<PlacementEvent>();
        happened.add(new AgreementDrawnUp(
                placement.id(), next, content, Optional.of(around.formalities(content, placement.place()))));
        happened.addAll(
                new PlanDecisions(placement, around).plan(content.period().orElseThrow()));
        return happened;
    }

    private List<PlacementEvent> delegate(DelegateSigning command) {
        var event = new SignerDelegated(placement.id(), command.party(), command.signerId(), command.signer());
        ONLY_SCHOOL_AND_EMPLOYER_NAME_A_SIGNER.holdsIf(Signers.mayName(command.party(), around.actor()));
        if (event.equals(placement.signers().named().get(command.party()))) {
            return List.of();
        }
        placement.hasNotEnded();
        A_NAMED_SIGNER_WORKS_FOR_THE_PARTY.holdsIf(
                around.worksFor(command.party(), command.signerId(), placement.place()));
        return List.of(event);
    }

    private List<PlacementEvent> sign(SignAgreement command) {
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(placement.agreement().isPresent());
        var agreement = placement.agreed();
        var version = agreement.newest();
        placement.signers().maySign(command, version.formalities(), around.agreements(), around.actor(), guardian());
        if (agreement.wasSignedLike(command)) {
            return List.of();
        }
        placement.hasNotEnded();
        version.mayBeSigned(command, around.documents().sha256Of(placement.id(), command.version()));
        placement.mayBeAgreed(version.content().period().orElseThrow(), around);
        var happened = new ArrayList<PlacementEvent>();
        happened.add(new AgreementSigned(
                placement.id(),
                command.version(),
                command.party(),
                command.signer(),
                command.method(),
                command.documentSha256()));
        if (version.signedBy(command.party(), command.documentSha256()).isSignedByAll()) {
            happened.addAll(conclude(version));
        }
        return happened;
    }

    /** Only now the student is free again in what is given up, and what was amended takes effect. */
    private List<PlacementEvent> conclude(AgreementVersion version) {
        var content = version.content();
        NOBODY_IS_IN_TWO_PLACES_AT_ONCE.holdsIf(around.keeps(placement, content));
        if (placement.agreed().holds().isEmpty()) {
            return List.of(new AgreementConcluded(placement.id(), version.number()));
        }
        var happened = new ArrayList<PlacementEvent>();
        happened.add(new AgreementConcluded(
                placement.id(),
                version.number(),
                Optional.of(new Amendment(placement.place().studentId(), content))));
        happened.addAll(
                new PlanDecisions(placement, around).plan(content.period().orElseThrow()));
        return happened;
    }

    private List<PlacementEvent> refuse(RefuseSignature command) {
        EVERYONE_SIGNS_THE_CURRENT_VERSION.holdsIf(placement.agreement().isPresent());
        var version = placement.agreed().newest();
        placement
                .signers()
                .mayRefuse(command.party(), version.formalities(), around.agreements(), around.actor(), guardian());
        placement.hasNotEnded();
        version.mayBeRefused(command.version(), command.party());
        if (version.refused()) {
            return List.of();
        }
        placement
                .agreed()
                .holds()
                .ifPresent(holds -> NOBODY_IS_IN_TWO_PLACES_AT_ONCE.holdsIf(around.keeps(placement, holds.content())));
        return List.of(new SignatureRefused(placement.id(), command.version(), command.party(), command.reason()));
    }

    private Optional<PersonId> guardian() {
        return around.guardians().guardianOf(placement.place().studentId());
    }
}
