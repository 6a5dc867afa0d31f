package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.view;
import static nl.stagepact.application.identity.Asked.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.stagepact.application.audit.AuditOperation.*;
import nl.stagepact.application.audit.Dossier;
import nl.stagepact.application.audit.SealKeyAnswer;
import nl.stagepact.application.audit.VerifiedTrail;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;

/** What is asked about who did what. */
final class AskedOfTheTrail {

    private AskedOfTheTrail() {}

    static void about(Neighbourhood n, Map<String, Asked> asked, UUID seen) {
        view(asked, FindEntries.about(Set.of(n.placement), ALL), Asked::page, n.placement.value());
        whole(asked, new VerifyTrail(Optional.empty(), Optional.empty(), Optional.empty()), VerifiedTrail.class, seen);
        view(
                asked,
                new FindCheckpoints(Optional.empty(), ALL),
                (acts, query) -> List.of(Asked.page(acts, query), seen),
                seen);
        var dossier = new MakeDossier(
                seen,
                List.of(new Dossier.About(Dossier.Kind.EMPLOYER, seen)),
                Optional.empty(),
                Optional.empty(),
                "Proef van de rechten");
        command(asked, "", dossier);
        command(asked, "", new NoteSearch(seen, Set.of(), new TreeMap<>(), "Proef van de rechten", 0));
        view(
                asked,
                new FindDossiers(Optional.empty(), ALL),
                (acts, query) -> List.of(Asked.page(acts, query), seen),
                seen);
        whole(asked, new FindSealKey(), SealKeyAnswer.class, seen);
    }
}
