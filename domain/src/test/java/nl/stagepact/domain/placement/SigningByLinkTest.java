package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.Signatory.*;
import static nl.stagepact.domain.placement.SignatureMethod.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mentors and guardians without a login sign by a link that was mailed to them, and by nothing else. */
class SigningByLinkTest extends PlacementExamples {

    private static final PersonId FATIMA = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000fa71"));
    private static final UUID LINK = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Formalities WITH_A_GUARDIAN = new Formalities(
            Set.of(STUDENT, SCHOOL, EMPLOYER, GUARDIAN), Set.of(StaffRole.COORDINATOR), List.of(), 1, 2);

    @BeforeEach
    void sanne_has_a_guardian() {
        world.hasAsGuardian(SANNE, FATIMA);
    }

    @Test
    void a_mentor_signs_by_link() {
        given(aPlacementWithAnAgreement())
                .when(theMentorByLink(), signing(EMPLOYER, EMAIL_LINK))
                .thenAllowedBy(A_SIGNATURE_SAYS_HOW_IT_WAS_GIVEN, signed(EMPLOYER, EMAIL_LINK));
    }

    @Test
    void signing_by_link_again_changes_nothing() {
        given(aPlacementWithAnAgreement())
                .when(theMentorByLink(), signing(EMPLOYER, EMAIL_LINK))
                .andAgainNothing();
    }

    @Test
    void who_came_by_link_did_not_log_in() {
        given(aPlacementWithAnAgreement())
                .when(theMentorByLink(), signing(EMPLOYER, IN_STAGEPACT))
                .thenRefusedWith(A_SIGNATURE_SAYS_HOW_IT_WAS_GIVEN);
    }

    @Test
    void who_logged_in_or_records_paper_did_not_come_by_link() {
        given(aPlacementWithAnAgreement())
                .when(theMentor(), signing(EMPLOYER, EMAIL_LINK))
                .thenRefusedWith(A_SIGNATURE_SAYS_HOW_IT_WAS_GIVEN);
        given(askingForAGuardian())
                .when(theCoordinator(), signing(GUARDIAN, EMAIL_LINK))
                .thenRefusedWith(A_SIGNATURE_SAYS_HOW_IT_WAS_GIVEN);
    }

    @Test
    void a_mentor_signs_for_nobody_else() {
        for (var party : List.of(STUDENT, SCHOOL, GUARDIAN)) {
            given(askingForAGuardian())
                    .when(theMentorByLink(), signing(party, EMAIL_LINK))
                    .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
        }
    }

    @Test
    void the_guardian_signs_by_link() {
        given(askingForAGuardian())
                .when(guardian(FATIMA), signing(GUARDIAN, EMAIL_LINK))
                .thenAllowedBy(EACH_PARTY_SIGNS_FOR_ITSELF, signed(GUARDIAN, EMAIL_LINK));
    }

    @Test
    void the_guardian_of_another_student_does_not() {
        given(askingForAGuardian())
                .when(guardian(MENTOR), signing(GUARDIAN, EMAIL_LINK))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void a_guardian_signs_for_nobody_else() {
        for (var party : List.of(STUDENT, SCHOOL, EMPLOYER)) {
            given(askingForAGuardian())
                    .when(guardian(FATIMA), signing(party, EMAIL_LINK))
                    .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
        }
    }

    @Test
    void a_guardian_may_refuse_by_link() {
        var why = told(SANNE, "De reistijd is te lang.");

        given(askingForAGuardian())
                .when(guardian(FATIMA), new RefuseSignature(PLACEMENT, 1, GUARDIAN, why))
                .then(new SignatureRefused(PLACEMENT, 1, GUARDIAN, why));
        given(askingForAGuardian())
                .when(guardian(MENTOR), new RefuseSignature(PLACEMENT, 1, GUARDIAN, why))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    private static List<PlacementEvent> askingForAGuardian() {
        return List.of(
                confirmed().getFirst(), new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(WITH_A_GUARDIAN)));
    }

    private static Actor theMentorByLink() {
        return Actor.byLink(LINK, MENTOR.value(), Optional.of(BAKERY.value()), OrganisationType.EMPLOYER, Role.MENTOR);
    }

    /** The table of rights lets guardians reach all; who of them may sign here, only the placement knows. */
    private static Actor guardian(PersonId person) {
        return Actor.byLink(LINK, person.value(), Optional.empty(), OrganisationType.SCHOOL, Role.GUARDIAN)
                .reaching(Scope.ANY);
    }

    private static SignAgreement signing(Signatory party, SignatureMethod method) {
        return new SignAgreement(PLACEMENT, 1, party, signer(party), method, DOCUMENT);
    }

    private static AgreementSigned signed(Signatory party, SignatureMethod method) {
        return new AgreementSigned(PLACEMENT, 1, party, signer(party), method, DOCUMENT);
    }
}
