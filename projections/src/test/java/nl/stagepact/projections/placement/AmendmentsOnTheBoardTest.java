package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.Amendment;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.placement.Agreement.NamedSigner;
import nl.stagepact.projections.placement.Agreement.State;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.junit.jupiter.api.Test;

class AmendmentsOnTheBoardTest {

    private static final AgreementContent OTHER = with(content(), Optional.empty());

    private static Placement after(Object... events) {
        return new Story()
                .tell(placed(SANNE))
                .tell(
                        drawnUp(1),
                        signed(1, Signatory.STUDENT),
                        signed(1, Signatory.SCHOOL),
                        signed(1, Signatory.EMPLOYER),
                        new AgreementConcluded(SANNES_PLACEMENT, 1),
                        new PlacementStarted(SANNES_PLACEMENT, SPRING.startDate()))
                .tell(events)
                .folded(Placement.class, PlacementEvent.class, PlacementFold::on)
                .orElseThrow();
    }

    @Test
    void an_amendment_waits_beside_the_version_that_holds() {
        var placement = after(amended(), signed(2, Signatory.SCHOOL));

        assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(placement.period()).isEqualTo(SPRING);
        assertThat(placement.mentorId()).isEqualTo(MENTOR);
        assertThat(placement.agreements()).extracting(Agreement::state).containsExactly(State.HOLDS, State.OPEN);
        assertThat(placement.agreements().getLast()).satisfies(amendment -> {
            assertThat(amendment.awaiting()).containsExactly(Signatory.STUDENT, Signatory.EMPLOYER);
            assertThat(amendment.change().orElseThrow().parts())
                    .containsExactly(AgreementPart.PERIOD, AgreementPart.MENTOR);
            assertThat(amendment.change().orElseThrow().reason()).contains("the bakery moves");
        });
    }

    @Test
    void concluded_it_takes_effect_and_the_old_version_keeps_its_signatures() {
        var placement =
                after(amended(), new AgreementConcluded(SANNES_PLACEMENT, 2, Optional.of(new Amendment(SANNE, OTHER))));

        assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(placement.period()).isEqualTo(AUTUMN);
        assertThat(placement.mentorId()).isEqualTo(SECOND_MENTOR);
        assertThat(placement.agreements()).extracting(Agreement::state).containsExactly(State.REPLACED, State.HOLDS);
        assertThat(placement.agreements().getFirst().signatures()).hasSize(3);
    }

    @Test
    void refused_it_leaves_everything_as_it_was() {
        var placement = after(amended(), new SignatureRefused(SANNES_PLACEMENT, 2, Signatory.STUDENT, told("too far")));

        assertThat(placement.status()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(placement.period()).isEqualTo(SPRING);
        assertThat(placement.agreements()).extracting(Agreement::state).containsExactly(State.HOLDS, State.REFUSED);
        assertThat(placement.agreements().getLast().awaiting()).isEmpty();
        assertThat(placement.agreements().getLast().refusal().orElseThrow().party())
                .isEqualTo(Signatory.STUDENT);
    }

    @Test
    void what_is_immaterial_is_noted_with_the_version_that_holds_and_what_was_signed_stays() {
        var elsewhere = with(content(), Optional.of("room 3"));
        var placement = after(new AgreementAdjusted(
                SANNES_PLACEMENT, 1, elsewhere, Set.of(AgreementPart.WORKPLACE), told("rebuilt"), 1));

        assertThat(placement.agreements()).singleElement().satisfies(agreement -> {
            assertThat(agreement.content().workplace()).isEmpty();
            assertThat(agreement.adjustments()).singleElement().satisfies(adjustment -> {
                assertThat(adjustment.parts()).containsExactly(AgreementPart.WORKPLACE);
                assertThat(adjustment.reason()).contains("rebuilt");
            });
        });
    }

    @Test
    void the_last_signer_that_a_party_named_is_shown() {
        var placement = after(
                new SignerDelegated(SANNES_PLACEMENT, Signatory.EMPLOYER, MENTOR, signer("Mo")),
                new SignerDelegated(SANNES_PLACEMENT, Signatory.SCHOOL, SUPERVISOR, signer("Sam")),
                new SignerDelegated(SANNES_PLACEMENT, Signatory.EMPLOYER, SECOND_MENTOR, signer("Bo")));

        assertThat(placement.namedSigners())
                .extracting(NamedSigner::signerId)
                .containsExactly(SUPERVISOR, SECOND_MENTOR);
    }

    @Test
    void a_signature_on_paper_says_who_recorded_it() {
        var placement = after(
                amended(),
                new AgreementSigned(
                        SANNES_PLACEMENT, 2, Signatory.STUDENT, signer("Sanne"), SignatureMethod.ON_PAPER, DOCUMENT));

        assertThat(placement.agreements().getLast().signatures().getFirst().recordedBy())
                .contains(new PersonId(theCoordinator().personId().orElseThrow()));
    }

    private static AgreementAmended amended() {
        return new AgreementAmended(
                SANNES_PLACEMENT,
                2,
                OTHER,
                THE_THREE_SIGN,
                Set.of(AgreementPart.PERIOD, AgreementPart.MENTOR),
                told("the bakery moves"));
    }

    private static Personal<Signer> signer(String name) {
        return Personal.of(SANNE, new Signer(name, "role"));
    }

    private static AgreementContent with(AgreementContent was, Optional<String> workplace) {
        return new AgreementContent(
                workplace.isPresent() ? was.period() : Optional.of(AUTUMN),
                was.totalHours(),
                was.hoursPerStudyYear(),
                was.supervision(),
                was.qualificationPart(),
                was.assessment(),
                was.earlyDissolution(),
                workplace.isPresent() ? was.mentorId() : Optional.of(SECOND_MENTOR),
                was.schoolSupervisorId(),
                was.hoursPerWeek(),
                was.daysPerWeek(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                workplace);
    }
}
