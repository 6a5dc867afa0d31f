package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.application.audit.AuditOperation.*;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;

/** Who may see who did what, and who may take it along. */
final class RightsOfTheTrail {

    private RightsOfTheTrail() {}

    static void write(Right.Table table) {
        table.on(FindEntries.class).any(SBB_INVESTIGATOR);
        // whether it is intact says nothing about anybody
        table.on(VerifyTrail.class).any(SBB_INVESTIGATOR, PLATFORM_ADMIN);
        table.on(FindCheckpoints.class).any(SBB_INVESTIGATOR, PLATFORM_ADMIN);
        table.on(FindSealKey.class).any(SBB_INVESTIGATOR, PLATFORM_ADMIN);
        table.on(NoteSearch.class).any(SBB_INVESTIGATOR);
        table.on(MakeDossier.class).any(SBB_INVESTIGATOR);
        table.on(FindDossiers.class).any(SBB_INVESTIGATOR);
    }
}
