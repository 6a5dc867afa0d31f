package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

class SigningTest extends PlacementExamples {

    private static final Personal<String> REASON = told(SANNE, "De uren kloppen niet.");

    @Test
    void a_student_signs() {
        given(aPlacementWithAnAgreement())
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT))
                .then(new AgreementSigned(
                        PLACEMENT,
                        1,
                        Signatory.STUDENT,
                        signer(Signatory.STUDENT),
                        SignatureMethod.IN_STAGEPACT,
                        DOCUMENT))
                .about(PLACEMENT)
                .atVersion(3)
                .concerning(EVERYONE);
    }

    @Test
    void signing_again_changes_nothing() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.SCHOOL))
                .when(
                        theStudent(SANNE),
                        new SignAgreement(
                                PLACEMENT,
                                1,
                                Signatory.STUDENT,
                                signer(Signatory.STUDENT),
                                SignatureMethod.IN_STAGEPACT,
                                DOCUMENT))
                .andAgainNothing();
    }

    @Test
    void the_third_signature_concludes_the_agreement() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT, Signatory.SCHOOL))
                .when(theEmployer(), sign(1, Signatory.EMPLOYER))
                .then(signature(1, Signatory.EMPLOYER), new AgreementConcluded(PLACEMENT, 1))
                .concerning(EVERYONE);
    }

    @Test
    void signatures_on_an_earlier_version_do_not_count() {
        given(
                        aPlacementWithAnAgreement(),
                        signed(1, Signatory.STUDENT, Signatory.SCHOOL),
                        drawnUp(2, Agreements.on(PLACE).hours(32).content()))
                .when(theEmployer(), sign(2, Signatory.EMPLOYER))
                .then(signature(2, Signatory.EMPLOYER));
    }

    @Test
    void the_current_version_is_signed() {
        given(
                        aPlacementWithAnAgreement(),
                        drawnUp(2, Agreements.on(PLACE).hours(32).content()))
                .when(theStudent(SANNE), sign(2, Signatory.STUDENT))
                .thenAllowedBy(EVERYONE_SIGNS_THE_CURRENT_VERSION, signature(2, Signatory.STUDENT));
    }

    @Test
    void an_earlier_version_is_not_signed_any_more() {
        given(
                        aPlacementWithAnAgreement(),
                        drawnUp(2, Agreements.on(PLACE).hours(32).content()))
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT))
                .thenRefusedWith(EVERYONE_SIGNS_THE_CURRENT_VERSION);
    }

    @Test
    void nothing_is_signed_before_it_is_drawn_up() {
        given(aConfirmedPlacement())
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT))
                .thenRefusedWith(EVERYONE_SIGNS_THE_CURRENT_VERSION);
    }

    @Test
    void a_party_refuses_to_sign_and_says_why() {
        given(aPlacementWithAnAgreement())
                .when(theStudent(SANNE), refuse(1, Signatory.STUDENT))
                .then(new SignatureRefused(PLACEMENT, 1, Signatory.STUDENT, REASON))
                .concerning(EVERYONE);
    }

    @Test
    void refusing_again_changes_nothing() {
        given(aPlacementWithAnAgreement())
                .when(theStudent(SANNE), new RefuseSignature(PLACEMENT, 1, Signatory.STUDENT, REASON))
                .andAgainNothing();
    }

    @Test
    void a_version_that_nobody_refused_is_signed() {
        given(aPlacementWithAnAgreement(), signatureRefused(1, Signatory.STUDENT), drawnUp(2, CONTENT))
                .when(theStudent(SANNE), sign(2, Signatory.STUDENT))
                .thenAllowedBy(A_REFUSED_VERSION_IS_NOT_SIGNED, signature(2, Signatory.STUDENT));
    }

    @Test
    void a_version_that_a_party_refused_is_signed_by_nobody() {
        given(aPlacementWithAnAgreement(), signatureRefused(1, Signatory.STUDENT))
                .when(theEmployer(), sign(1, Signatory.EMPLOYER))
                .thenRefusedWith(A_REFUSED_VERSION_IS_NOT_SIGNED);
    }

    @Test
    void each_party_signs_besides_the_others() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT))
                .when(theCoordinator(), sign(1, Signatory.SCHOOL))
                .thenAllowedBy(EACH_PARTY_SIGNS_ONCE, signature(1, Signatory.SCHOOL));
    }

    @Test
    void a_party_does_not_sign_another_document_after_its_first() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT))
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT, OTHER_DOCUMENT))
                .thenRefusedWith(EACH_PARTY_SIGNS_ONCE);
    }

    @Test
    void whoever_has_signed_does_not_refuse_any_more() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT))
                .when(theStudent(SANNE), refuse(1, Signatory.STUDENT))
                .thenRefusedWith(EACH_PARTY_SIGNS_ONCE);
    }

    @Test
    void what_all_have_signed_is_not_refused_any_more() {
        given(aSignedPlacement())
                .when(theStudent(SANNE), refuse(1, Signatory.STUDENT))
                .thenRefusedWith(A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED);
    }

    @Test
    void an_earlier_version_is_not_refused_any_more() {
        given(
                        aPlacementWithAnAgreement(),
                        drawnUp(2, Agreements.on(PLACE).hours(32).content()))
                .when(theStudent(SANNE), refuse(1, Signatory.STUDENT))
                .thenRefusedWith(EVERYONE_SIGNS_THE_CURRENT_VERSION);
    }

    @Test
    void all_sign_the_same_document() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT))
                .when(theEmployer(), sign(1, Signatory.EMPLOYER, DOCUMENT))
                .thenAllowedBy(EVERYONE_SIGNS_THE_SAME_DOCUMENT, signature(1, Signatory.EMPLOYER));
    }

    @Test
    void nobody_signs_another_document_than_the_others_did() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT))
                .when(theEmployer(), sign(1, Signatory.EMPLOYER, OTHER_DOCUMENT))
                .thenRefusedWith(EVERYONE_SIGNS_THE_SAME_DOCUMENT);
    }

    @Test
    void the_first_signs_the_document_of_the_version_too() {
        given(aPlacementWithAnAgreement())
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT, OTHER_DOCUMENT))
                .thenRefusedWith(EVERYONE_SIGNS_THE_SAME_DOCUMENT);
    }

    @Test
    void nobody_signs_a_document_that_nobody_has_fetched() {
        world.document = Optional.empty();
        given(aPlacementWithAnAgreement())
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT))
                .thenRefusedWith(EVERYONE_SIGNS_THE_SAME_DOCUMENT);
    }

    @Test
    void a_mentor_signs_for_the_employer() {
        given(aPlacementWithAnAgreement())
                .when(theMentor(), sign(1, Signatory.EMPLOYER))
                .thenAllowedBy(EACH_PARTY_SIGNS_FOR_ITSELF, signature(1, Signatory.EMPLOYER));
    }

    @Test
    void an_employer_never_signs_for_the_student() {
        given(aPlacementWithAnAgreement())
                .when(theEmployer(), sign(1, Signatory.STUDENT))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void a_school_never_signs_for_the_student_as_if_it_had_logged_in() {
        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), sign(1, Signatory.STUDENT))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void a_supervisor_does_not_sign_for_the_school() {
        given(aPlacementWithAnAgreement())
                .when(theSupervisor(), sign(1, Signatory.SCHOOL))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void nobody_refuses_in_the_name_of_another() {
        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), refuse(1, Signatory.EMPLOYER))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void the_school_records_a_signature_on_paper() {
        var onPaper = new AgreementSigned(
                PLACEMENT, 1, Signatory.STUDENT, signer(Signatory.STUDENT), SignatureMethod.ON_PAPER, DOCUMENT);

        given(aPlacementWithAnAgreement())
                .when(
                        theCoordinator(),
                        new SignAgreement(
                                PLACEMENT,
                                1,
                                Signatory.STUDENT,
                                signer(Signatory.STUDENT),
                                SignatureMethod.ON_PAPER,
                                DOCUMENT))
                .thenAllowedBy(EACH_PARTY_SIGNS_FOR_ITSELF, onPaper);
    }

    @Test
    void an_employer_does_not_record_the_students_signature_on_paper() {
        given(aPlacementWithAnAgreement())
                .when(
                        theEmployer(),
                        new SignAgreement(
                                PLACEMENT,
                                1,
                                Signatory.STUDENT,
                                signer(Signatory.STUDENT),
                                SignatureMethod.ON_PAPER,
                                DOCUMENT))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void nobody_signs_with_an_employer_that_was_suspended_meanwhile() {
        world.suspendedFrom(TODAY);

        given(aPlacementWithAnAgreement())
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_TRAINS);
    }

    @Test
    void after_a_cancellation_nobody_signs() {
        given(aPlacementWithAnAgreement(), List.of(aCancelledPlacement().getLast()))
                .when(theStudent(SANNE), sign(1, Signatory.STUDENT))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    private static RefuseSignature refuse(int version, Signatory party) {
        return new RefuseSignature(PLACEMENT, version, party, REASON);
    }
}
