package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.Signatory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.PlacementCommand.AmendAgreement;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** What is immaterial changes at once; what holds already does not change. */
class AdjustmentTest extends PlacementExamples {

    private static final Personal<String> REASON = told(SANNE, "De bakkerij is verbouwd.");
    private static final AgreementContent EXTENDED = Agreements.on(PLACE)
            .in(new Period(SPRING.startDate(), day("2027-07-16")))
            .content();

    @Test
    void a_part_that_is_immaterial_changes_at_once_and_with_notice_only() {
        var content = inRoom("Bakkerij, eerste verdieping");

        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), new AmendAgreement(PLACEMENT, content, REASON))
                .then(new AgreementAdjusted(PLACEMENT, 1, content, Set.of(AgreementPart.WORKPLACE), REASON, 1))
                .concerning(EVERYONE);
        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), new AmendAgreement(PLACEMENT, content, REASON))
                .andAgainNothing();
    }

    @Test
    void an_amendment_changes_something() {
        given(aRunningPlacement(), amended(2, EXTENDED))
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(inRoom("Winkel")))
                .thenAllowedBy(
                        AN_AMENDMENT_CHANGES_SOMETHING,
                        new AgreementAdjusted(
                                PLACEMENT, 1, inRoom("Winkel"), Set.of(AgreementPart.WORKPLACE), REASON, 1));
    }

    @Test
    void what_holds_already_is_no_amendment_of_it() {
        given(aRunningPlacement(), amended(2, EXTENDED))
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(CONTENT))
                .thenRefusedWith(AN_AMENDMENT_CHANGES_SOMETHING);
    }

    @Test
    void what_holds_already_and_nobody_wants_to_change_needs_no_event() {
        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(CONTENT))
                .thenNothing();
    }

    @Test
    void everything_but_the_workplace_is_material() {
        assertThat(AgreementPolicy.firstEdition().material())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(AgreementPart.WORKPLACE)));
        assertThat(EXTENDED.differsFrom(CONTENT)).containsExactly(AgreementPart.PERIOD);
    }

    private static AmendAgreement amend(AgreementContent content) {
        return new AmendAgreement(PLACEMENT, content, REASON);
    }

    private static List<PlacementEvent> amended(int version, AgreementContent content) {
        return List.of(new AgreementAmended(
                PLACEMENT, version, content, THE_THREE_SIGN, content.differsFrom(CONTENT), REASON));
    }

    private static AgreementContent inRoom(String workplace) {
        return Agreements.on(PLACE).at(workplace).content();
    }
}
