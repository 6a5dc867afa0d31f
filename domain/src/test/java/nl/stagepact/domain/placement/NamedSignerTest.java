package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.Signatory.*;

import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.DelegateSigning;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import org.junit.jupiter.api.Test;

/** Who signs for a party that named somebody. */
class NamedSignerTest extends PlacementExamples {

    private static final Personal<Signer> MO = Personal.of(SECOND_MENTOR, new Signer("Mo", "praktijkopleider"));
    private static final Actor THE_SECOND_MENTOR = employeeOf(BAKERY, SECOND_MENTOR, Role.MENTOR, Scope.SELF);
    private static final Id[] EVERYONE_AND_MO = {
        PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, MENTOR, SUPERVISOR, SECOND_MENTOR
    };

    @Test
    void an_employer_names_who_signs_for_it() {
        given(aPlacementWithAnAgreement())
                .when(theEmployer(), new DelegateSigning(PLACEMENT, EMPLOYER, SECOND_MENTOR, MO))
                .then(new SignerDelegated(PLACEMENT, EMPLOYER, SECOND_MENTOR, MO))
                .concerning(EVERYONE_AND_MO);
    }

    @Test
    void naming_the_same_signer_again_changes_nothing() {
        given(aConfirmedPlacement())
                .when(theEmployer(), new DelegateSigning(PLACEMENT, EMPLOYER, SECOND_MENTOR, MO))
                .andAgainNothing();
    }

    @Test
    void a_school_names_one_of_its_supervisors() {
        var sam = Personal.of(SUPERVISOR, new Signer("Sam", "stagebegeleider"));

        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), new DelegateSigning(PLACEMENT, SCHOOL, SUPERVISOR, sam))
                .thenAllowedBy(
                        ONLY_SCHOOL_AND_EMPLOYER_NAME_A_SIGNER,
                        new SignerDelegated(PLACEMENT, SCHOOL, SUPERVISOR, sam));
    }

    @Test
    void nobody_names_a_signer_for_the_student() {
        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), new DelegateSigning(PLACEMENT, STUDENT, SUPERVISOR, MO))
                .thenRefusedWith(ONLY_SCHOOL_AND_EMPLOYER_NAME_A_SIGNER);
    }

    @Test
    void a_school_names_no_signer_for_the_employer() {
        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), new DelegateSigning(PLACEMENT, EMPLOYER, SECOND_MENTOR, MO))
                .thenRefusedWith(ONLY_SCHOOL_AND_EMPLOYER_NAME_A_SIGNER);
    }

    @Test
    void whoever_is_named_works_for_the_party_or_names_themselves() {
        var robin = Personal.of(CONTACT, new Signer("Robin", "bedrijfsleider"));

        given(aPlacementWithAnAgreement())
                .when(theEmployer(), new DelegateSigning(PLACEMENT, EMPLOYER, CONTACT, robin))
                .thenAllowedBy(
                        A_NAMED_SIGNER_WORKS_FOR_THE_PARTY, new SignerDelegated(PLACEMENT, EMPLOYER, CONTACT, robin));
    }

    @Test
    void a_stranger_is_not_named() {
        given(aPlacementWithAnAgreement())
                .when(theEmployer(), new DelegateSigning(PLACEMENT, EMPLOYER, SUPERVISOR, MO))
                .thenRefusedWith(A_NAMED_SIGNER_WORKS_FOR_THE_PARTY);
    }

    @Test
    void whoever_was_named_signs_also_without_being_the_mentor_of_this_placement() {
        given(aPlacementWithAnAgreement(), moIsNamed())
                .when(THE_SECOND_MENTOR, signedBy(MO, EMPLOYER, SignatureMethod.IN_STAGEPACT))
                .thenAllowedBy(ONLY_THE_NAMED_SIGNER_SIGNS, signature(MO, EMPLOYER, SignatureMethod.IN_STAGEPACT));
    }

    @Test
    void once_somebody_was_named_nobody_else_signs() {
        for (var other : List.of(theEmployer(), theMentor())) {
            given(aPlacementWithAnAgreement(), moIsNamed())
                    .when(other, sign(1, EMPLOYER))
                    .thenRefusedWith(ONLY_THE_NAMED_SIGNER_SIGNS);
        }
    }

    @Test
    void on_paper_too_the_named_signer_signs() {
        given(aPlacementWithAnAgreement(), moIsNamed())
                .when(theCoordinator(), signedBy(MO, EMPLOYER, SignatureMethod.ON_PAPER))
                .then(signature(MO, EMPLOYER, SignatureMethod.ON_PAPER));
        given(aPlacementWithAnAgreement(), moIsNamed())
                .when(theCoordinator(), signedBy(signer(EMPLOYER), EMPLOYER, SignatureMethod.ON_PAPER))
                .thenRefusedWith(ONLY_THE_NAMED_SIGNER_SIGNS);
    }

    @Test
    void naming_another_signer_ends_the_first() {
        var robin = Personal.of(CONTACT, new Signer("Robin", "bedrijfsleider"));

        given(
                        aPlacementWithAnAgreement(),
                        moIsNamed(),
                        List.of(new SignerDelegated(PLACEMENT, EMPLOYER, CONTACT, robin)))
                .when(theEmployer(), signedBy(robin, EMPLOYER, SignatureMethod.IN_STAGEPACT))
                .then(signature(robin, EMPLOYER, SignatureMethod.IN_STAGEPACT));
    }

    @Test
    void whoever_was_named_may_refuse() {
        var why = told(SANNE, "De uren kloppen niet.");

        given(aPlacementWithAnAgreement(), moIsNamed())
                .when(THE_SECOND_MENTOR, new RefuseSignature(PLACEMENT, 1, EMPLOYER, why))
                .then(new SignatureRefused(PLACEMENT, 1, EMPLOYER, why));
    }

    @Test
    void where_policy_does_not_let_mentors_sign_they_sign_only_when_named() {
        var first = AgreementPolicy.firstEdition();
        var strict = new AgreementPolicy(2, first.material(), false, first.hoursPerYear(), first.hoursOfTheProgramme());
        world.agreements = strict;

        given(aPlacementWithAnAgreement())
                .when(theMentor(), sign(1, EMPLOYER))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
        given(aPlacementWithAnAgreement(), moIsNamed())
                .when(THE_SECOND_MENTOR, signedBy(MO, EMPLOYER, SignatureMethod.IN_STAGEPACT))
                .then(signature(MO, EMPLOYER, SignatureMethod.IN_STAGEPACT));
    }

    private static List<PlacementEvent> moIsNamed() {
        return List.of(new SignerDelegated(PLACEMENT, EMPLOYER, SECOND_MENTOR, MO));
    }

    private static SignAgreement signedBy(Personal<Signer> signer, Signatory party, SignatureMethod method) {
        return new SignAgreement(PLACEMENT, 1, party, signer, method, DOCUMENT);
    }

    private static AgreementSigned signature(Personal<Signer> signer, Signatory party, SignatureMethod method) {
        return new AgreementSigned(PLACEMENT, 1, party, signer, method, DOCUMENT);
    }
}
