package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.AmendAgreement;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAdjusted;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.shared.Period;

/** What all have signed is changed: by signing anew, or at once where it is immaterial. */
record AmendmentDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> amend(AmendAgreement command) {
        placement.hasNotEnded();
        var agreement = placement.agreement().filter(it -> it.holds().isPresent());
        ONLY_WHAT_ALL_HAVE_SIGNED_IS_AMENDED.holdsIf(agreement.isPresent());
        var holds = agreement.orElseThrow().holds().orElseThrow();
        var open = agreement.orElseThrow().openAmendment();
        var content = whoSupervisesNow(command.content(), holds.content());
        if (open.map(AgreementVersion::content).orElse(holds.content()).equals(content)) {
            return List.of();
        }
        var changed = content.differsFrom(holds.content());
        AN_AMENDMENT_CHANGES_SOMETHING.holdsIf(!changed.isEmpty());
        content.mayAmend(placement.place(), around.mentors(), around.staff());
        if (!around.agreements().isMaterial(changed)) {
            return List.of(new AgreementAdjusted(
                    placement.id(),
                    holds.number(),
                    content,
                    changed,
                    command.reason(),
                    around.agreements().version()));
        }
        WHAT_HAS_PASSED_IS_NOT_AMENDED.holdsIf(leavesThePast(content.period().orElseThrow()));
        placement.mayBeAgreed(content.period().orElseThrow(), around);
        // both, until it is clear which of the two it will be
        NOBODY_IS_IN_TWO_PLACES_AT_ONCE.holdsIf(around.keeps(placement, holds.content(), content));
        return List.of(new AgreementAmended(
                placement.id(),
                agreement.orElseThrow().newest().number() + 1,
                content,
                around.formalities(content, placement.place()),
                changed,
                command.reason()));
    }

    /** Where somebody took over from whom the agreement names, an amendment that says nothing else names them. */
    private AgreementContent whoSupervisesNow(AgreementContent content, AgreementContent holds) {
        if (!around.agreements().isMaterial(content.differsFrom(holds))) {
            return content;
        }
        return content.supervisedBy(
                content.mentorId().equals(holds.mentorId()) ? Optional.of(placement.mentor()) : content.mentorId(),
                content.schoolSupervisorId().equals(holds.schoolSupervisorId())
                        ? placement.supervisor()
                        : content.schoolSupervisorId());
    }

    private boolean leavesThePast(Period period) {
        return !period.endDate().isBefore(around.today())
                && (placement.status().isBeforeStart()
                        || period.startDate().equals(placement.period().startDate()));
    }
}
