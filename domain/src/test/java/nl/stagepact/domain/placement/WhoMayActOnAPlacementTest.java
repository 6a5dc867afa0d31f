package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.stream.Stream;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.PlacementCommand.CancelPlacement;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parties of a placement, its mentor and its supervisor act on it; to all others it looks as if it didn't exist. */
class WhoMayActOnAPlacementTest extends PlacementExamples {

    private static final Personal<String> WHY = told(SANNE, "Ik ga verhuizen.");
    private static final CancelPlacement CANCEL = new CancelPlacement(PLACEMENT, Party.STUDENT, WHY);
    private static final PlacementCancelled CANCELLED =
            new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, WHY);

    @ParameterizedTest
    @MethodSource("whomItConcerns")
    void whom_it_concerns_may_act_on_it(Actor actor) {
        given(aSignedPlacement()).when(actor, CANCEL).thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, CANCELLED);
    }

    static Stream<Actor> whomItConcerns() {
        return Stream.of(
                theStudent(SANNE), theCoordinator(), theSupervisor(), theEmployer(), theMentor(), Actor.application());
    }

    @ParameterizedTest
    @MethodSource("whomItDoesNotConcern")
    void to_all_others_it_does_not_exist(Actor actor) {
        given(aSignedPlacement()).when(actor, CANCEL).thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    static Stream<Actor> whomItDoesNotConcern() {
        return Stream.of(theStudent(JAMILA), anotherSchool(), anotherEmployer(), aMentorOfAnotherStudent());
    }

    @Test
    void a_mentor_whom_the_agreement_replaced_supervises_no_more() {
        given(
                        aConfirmedPlacement(),
                        drawnUp(
                                1,
                                Agreements.on(PLACE).mentoredBy(SECOND_MENTOR).content()))
                .when(theMentor(), CANCEL)
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void nobody_of_the_parties_makes_a_placement_by_themselves() {
        givenNothing()
                .when(theCoordinator(), new ConfirmPlacement(PLACEMENT, OFFER, CANDIDACY, PLACE))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_placement_that_exists_can_be_acted_on() {
        given(aSignedPlacement())
                .when(theCoordinator(), CANCEL)
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, CANCELLED);
    }

    @Test
    void a_placement_that_nobody_confirmed_does_not_exist() {
        givenNothing().when(theCoordinator(), CANCEL).thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void whoever_saw_the_placement_as_it_is_may_act() {
        given(aSignedPlacement())
                .when(havingSeen(6, theCoordinator()), CANCEL)
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, CANCELLED);
    }

    @Test
    void whoever_saw_the_placement_before_the_last_signature_may_not_act() {
        given(aSignedPlacement())
                .when(havingSeen(4, theCoordinator()), CANCEL)
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }
}
