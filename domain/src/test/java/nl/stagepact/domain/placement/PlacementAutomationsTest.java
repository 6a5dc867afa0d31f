package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.offer.OfferCommand.ReleaseSeat;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
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
}
