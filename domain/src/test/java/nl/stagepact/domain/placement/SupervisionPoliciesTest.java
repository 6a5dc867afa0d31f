package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.PlacementCommand.ResumePlacement;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.SupervisionPolicy.DurationClass;
import nl.stagepact.domain.placement.SupervisionPolicy.Midterms;
import nl.stagepact.domain.placement.SupervisionPolicy.Reminders;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;

/** From 1 February 2027 there is a second edition, by which there is no midterm check at all. */
class SupervisionPoliciesTest extends PlacementExamples {

    private static final LocalDate CHANGE = day("2027-02-01");
    private static final Reminders REMINDERS = new Reminders(7, List.of(3, 10));
    private static final SupervisionPolicy SECOND = edition(2, CHANGE);
    private static final SupervisionPolicies BOTH =
            SupervisionPolicies.firstEdition().followedBy(List.of(SECOND));

    @Test
    void a_new_edition_plans_from_its_first_day_on() {
        world.supervision = BOTH;

        assertThat(planned(given(aConfirmedPlacement())
                        .on(CHANGE.minusDays(1))
                        .when(theCoordinator(), drawUp(CONTENT))
                        .payloads()))
                .isEqualTo(plan(SPRING));
        assertThat(planned(given(aConfirmedPlacement())
                        .on(CHANGE)
                        .when(theCoordinator(), drawUp(CONTENT))
                        .payloads()))
                .isEqualTo(new SupervisionPlanned(PLACEMENT, 2, SECOND.planFor(SPRING)));
    }

    @Test
    void what_is_planned_keeps_its_edition_when_the_period_changes() {
        world.supervision = BOTH;
        var shorter = new Period(SPRING.startDate(), day("2027-06-11"));

        assertThat(planned(given(aPlacementWithAnAgreement())
                        .on(CHANGE)
                        .when(
                                theCoordinator(),
                                drawUp(Agreements.on(PLACE).in(shorter).content()))
                        .payloads()))
                .isEqualTo(plan(shorter));
    }

    @Test
    void what_is_planned_keeps_its_edition_after_an_interruption() {
        world.supervision = BOTH;

        var plan = planned(given(
                        aRunningPlacement(),
                        List.of(new PlacementInterrupted(
                                PLACEMENT, day("2027-03-01"), Optional.empty(), told(SANNE, "Ziek."))))
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .payloads());

        assertThat(plan.policyVersion()).isEqualTo(1);
        assertThat(plan.conversations())
                .extracting(PlannedConversation::conversation)
                .contains(Conversation.midtermCheck(1));
    }

    @Test
    void an_edition_that_is_configured_no_more_is_followed_by_the_one_before_it() {
        assertThat(BOTH.edition(2)).isEqualTo(SECOND);
        assertThat(BOTH.edition(7)).isEqualTo(SECOND);
        assertThat(SupervisionPolicies.firstEdition().edition(2).version()).isEqualTo(1);
    }

    @Test
    void editions_are_numbered_and_dated_in_their_order() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.followedBy(List.of(edition(2, CHANGE.plusDays(1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.followedBy(List.of(edition(3, CHANGE))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SupervisionPolicies(List.of()));
    }

    @Test
    void the_classes_of_an_edition_run_from_short_to_long() {
        var class20 = new DurationClass(20, 14, 3, Midterms.NOT_REQUIRED, 0, 3, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupervisionPolicy(2, CHANGE, List.of(class20, class20), 14, REMINDERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupervisionPolicy(2, CHANGE, List.of(), 14, REMINDERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupervisionPolicy(2, CHANGE, List.of(class20), -1, REMINDERS));
    }

    private static SupervisionPlanned planned(List<PlacementEvent> happened) {
        return (SupervisionPlanned) happened.getLast();
    }

    private static SupervisionPolicy edition(int version, LocalDate from) {
        return new SupervisionPolicy(
                version,
                from,
                List.of(new DurationClass(Integer.MAX_VALUE, 7, 5, Midterms.NOT_REQUIRED, 0, 5, 1)),
                7,
                REMINDERS);
    }
}
