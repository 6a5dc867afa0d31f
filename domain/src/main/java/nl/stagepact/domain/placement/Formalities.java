package nl.stagepact.domain.placement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;

/**
 * What was asked of a version of the agreement when it was drawn up. Later choices of school or Stagepact don't touch it.
 *
 * @param signatories all of them have to sign
 * @param signersForTheSchool whoever is appointed to one of these may sign for the school
 * @param policyVersion of the {@link AgreementPolicy}
 * @param schoolPolicyVersion of the school's choice about signing
 */
public record Formalities(
        Set<Signatory> signatories,
        Set<StaffRole> signersForTheSchool,
        List<AgreementWarning> warnings,
        int policyVersion,
        int schoolPolicyVersion) {

    private static final Set<Signatory> THE_THREE = EnumSet.of(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);

    /** Of agreements from before anybody could choose. */
    static final Formalities OF_OLD = new Formalities(THE_THREE, Set.of(StaffRole.COORDINATOR), List.of(), 1, 1);

    public Formalities {
        signatories = Set.copyOf(signatories);
        signersForTheSchool = Set.copyOf(signersForTheSchool);
        warnings = List.copyOf(warnings);
    }

    static Formalities askedOf(
            AgreementContent content,
            boolean guardian,
            SigningPolicy ofTheSchool,
            AgreementPolicy policy,
            List<AgreementWarning> warnings) {
        var signatories = EnumSet.copyOf(THE_THREE);
        if (guardian) {
            signatories.add(Signatory.GUARDIAN);
        }
        if (content.fourthParty().isPresent()) {
            signatories.add(Signatory.FOURTH_PARTY);
        }
        return new Formalities(signatories, ofTheSchool.signers(), warnings, policy.version(), ofTheSchool.version());
    }
}
