package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.ReplacementRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.placement.PlacementCommand.TerminatePlacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.junit.jupiter.api.BeforeEach;

/** On Monday 15 March 2027 it turns out that Sanne needs another place: the school has ten working days, until the 29th. */
abstract class ReplacementExamples extends PlacementExamples {

    static final LocalDate MONDAY = day("2027-03-15");
    /** Ten working days: Good Friday and Easter Monday lie in between. */
    static final LocalDate DUE = day("2027-03-31");

    static final PlacementId OTHER = PlacementId.of(CandidacyId.of(OFFER, SANNE, 2));
    static final PlacementId JAMILAS = PlacementId.of(CandidacyId.of(OFFER, JAMILA, 1));
    static final Personal<String> WHY = told(SANNE, "De praktijkopleider vertrok.");

    @BeforeEach
    void there_are_other_placements() {
        world.placed(PLACEMENT, PLACE, true);
        world.placed(OTHER, PLACE, false);
        world.placed(JAMILAS, Places.seats(1).confirmedFor(JAMILA, NORTH, BAKERY), false);
    }

    static RequireReplacement require() {
        return new RequireReplacement(PLACEMENT, ReplacementCause.RECOGNITION_SUSPENDED, MONDAY);
    }

    static ReplacementRequired required(ReplacementCause cause) {
        return new ReplacementRequired(PLACEMENT, cause, MONDAY, DUE, 1);
    }

    static List<PlacementEvent> open(ReplacementCause cause) {
        return List.of(required(cause));
    }

    static List<PlacementEvent> ended(TerminationReason reason) {
        return List.of(terminated(reason), required(ReplacementCause.TERMINATION));
    }

    static TerminatePlacement terminate(TerminationReason reason) {
        return new TerminatePlacement(PLACEMENT, Party.SCHOOL, Personal.of(SANNE, reason), MONDAY, WHY);
    }

    static PlacementTerminated terminated(TerminationReason reason) {
        return new PlacementTerminated(PLACEMENT, SANNE, Party.SCHOOL, Personal.of(SANNE, reason), MONDAY, WHY);
    }

    static SolveReplacement goOnUntil(String until) {
        return new SolveReplacement(
                PLACEMENT, ReplacementOutcome.CONTINUE_UNTIL, Optional.of(day(until)), Optional.empty());
    }

    static ReplacementSolved goesOnUntil(String until) {
        return new ReplacementSolved(
                PLACEMENT, ReplacementOutcome.CONTINUE_UNTIL, Optional.of(day(until)), Optional.empty());
    }

    static SolveReplacement transferTo(PlacementId successor) {
        return new SolveReplacement(
                PLACEMENT, ReplacementOutcome.TRANSFERRED, Optional.empty(), Optional.of(successor));
    }

    static SolveReplacement solve(ReplacementOutcome outcome) {
        return new SolveReplacement(PLACEMENT, outcome, Optional.empty(), Optional.empty());
    }

    static ReplacementSolved solved(ReplacementOutcome outcome) {
        return new ReplacementSolved(PLACEMENT, outcome, Optional.empty(), Optional.empty());
    }
}
