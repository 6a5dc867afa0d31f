package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.OfferCommand.ReleaseSeat;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.placement.PlacementCommand.DeclareReplacementOverdue;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.Test;

class PlacementAutomationsTest {

    private final List<Object> sent = new ArrayList<>();

    @Test
    void when_a_candidate_is_confirmed_then_a_placement_exists_under_an_id_that_follows_from_the_candidacy() {
        var automation = new WhenACandidateIsConfirmedThenAPlacementExists(sent::add);

        automation.react(new CandidateConfirmed(OFFER, CANDIDACY, PLACE));
        automation.react(new CandidateConfirmed(OFFER, CANDIDACY, PLACE));

        var confirm = new ConfirmPlacement(PLACEMENT, OFFER, CANDIDACY, PLACE);
        assertThat(sent).containsExactly(confirm, confirm);
    }

    @Test
    void when_a_placement_is_cancelled_then_its_seat_is_free() {
        new WhenAPlacementIsCancelledThenItsSeatIsFree(sent::add)
                .react(new PlacementCancelled(
                        PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, told(SANNE, "Ik ga verhuizen.")));

        assertThat(sent).containsExactly(new ReleaseSeat(OFFER, CANDIDACY));
    }

    @Test
    void when_a_recognition_falls_away_then_each_running_placement_needs_an_answer() {
        var world = World.empty();
        world.placed(PLACEMENT, PLACE, true);
        var automation = new WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer(world, sent::add);
        var from = day("2027-03-15");

        automation.react(new RecognitionSuspended(BAKERY, BAKER, from, Optional.empty(), "Klachten."));
        automation.react(new RecognitionWithdrawn(BAKERY, BAKER, from, from, from.plusWeeks(6), "Ernstig."));
        automation.react(new RecognitionSuspended(BAKERY, MECHANIC, from, Optional.empty(), "Klachten."));
        automation.react(new RecognitionReinstated(BAKERY, BAKER, from, "Opgelost."));

        assertThat(sent)
                .containsExactly(
                        new RequireReplacement(PLACEMENT, ReplacementCause.RECOGNITION_SUSPENDED, from),
                        new RequireReplacement(PLACEMENT, ReplacementCause.RECOGNITION_WITHDRAWN, from),
                        new SolveReplacement(
                                PLACEMENT, ReplacementOutcome.REINSTATED, Optional.empty(), Optional.empty()));
    }

    @Test
    void when_a_replacement_is_required_then_the_day_after_its_term_is_kept_in_mind() {
        var due = day("2027-03-29");
        new WhenAReplacementIsRequiredThenItIsOverdueAfterItsTerm((day, command) -> sent.add(List.of(day, command)))
                .react(new ReplacementRequired(PLACEMENT, ReplacementCause.TERMINATION, day("2027-03-15"), due, 1));

        assertThat(sent).containsExactly(List.of(day("2027-03-30"), new DeclareReplacementOverdue(PLACEMENT, due)));
    }
}
