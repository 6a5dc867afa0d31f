package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.InterruptPlacement;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceMentor;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceSupervisor;
import nl.stagepact.domain.placement.PlacementCommand.ReportNoShow;
import nl.stagepact.domain.placement.PlacementCommand.ResumePlacement;
import nl.stagepact.domain.shared.Personal;

/** What is asked of a placement on its way. */
final class AskedOnTheWay {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    private AskedOnTheWay() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var id = n.placement;
        var note = Personal.of(n.placed, "Notitie.");
        command(asked, "", new InterruptPlacement(id, DAY, Optional.empty(), note));
        command(asked, "", new ResumePlacement(id, DAY));
        command(asked, "", new ReportNoShow(id, DAY));
        command(asked, "", new ReplaceMentor(id, n.mentor));
        command(asked, "", new ReplaceSupervisor(id, n.supervisor));
    }
}
