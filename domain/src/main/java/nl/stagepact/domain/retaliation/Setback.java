package nl.stagepact.domain.retaliation;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PlacementId;

/**
 * What befell somebody who had reported.
 *
 * @param employerId where; perhaps another than the report is about
 * @param placementId nothing for a candidacy that came to nothing
 */
public record Setback(
        SetbackKind kind,
        Instant happenedAt,
        EmployerId employerId,
        Optional<CandidacyId> candidacyId,
        Optional<PlacementId> placementId) {}
