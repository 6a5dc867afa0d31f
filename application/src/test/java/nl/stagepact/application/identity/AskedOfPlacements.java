package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.audit.Timelines.*;
import nl.stagepact.projections.placement.Coverage;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import nl.stagepact.projections.placement.PlacementBoard.*;

/** What is asked of a placement. */
final class AskedOfPlacements {

    private AskedOfPlacements() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        view(asked, new FindPlacement(n.placement), one(SeenPlacement.class), n.placement.value());
        view(asked, new FindPlacementAsOf(n.placement, Instant.now()), one(SeenPlacement.class), n.placement.value());
        view(
                asked,
                new FindPlacements(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ALL),
                Asked::page,
                n.placement.value());
        view(
                asked,
                new FindPlacementTimeline(n.placement),
                (acts, query) -> acts.ask(query, Timeline.class),
                n.placement.value());
        view(asked, new FindCoverage(n.placed), one(Coverage.class), n.placed.value());
        var id = n.placement;
        var note = Personal.of(n.placed, "Notitie.");
        command(asked, "", new ConfirmPlacement(id, n.offer, n.confirmed, place(n)));
        command(asked, "", new DrawUpAgreement(id, n.agreement()));
        AskedOfAgreements.about(n, asked);
        for (var party : Party.values()) {
            command(
                    asked,
                    "/" + party,
                    new TerminatePlacement(
                            id, party, Personal.of(n.placed, TerminationReason.BY_MUTUAL_CONSENT), DAY, note));
        }
        command(asked, "", new StartPlacement(id));
        command(asked, "", new JudgeStudent(id, Judgement.GOOD, note));
        command(asked, "", new DecideOutcome(id, Outcome.PASSED, note));
        command(asked, "", new CompletePlacement(id, 640));
        command(asked, "", new ReleaseStudent(id, DAY));
        for (var party : Party.values()) {
            command(asked, "/" + party, new CancelPlacement(id, party, note));
        }
    }

    private static ConfirmedPlace place(Neighbourhood n) {
        return new ConfirmedPlace(
                n.placed,
                n.school,
                n.employer,
                n.mentor,
                Neighbourhood.CREBO,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                Neighbourhood.PERIOD,
                4,
                32);
    }
}
