package nl.stagepact.application.link;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;

/**
 * A link that was mailed, without its secret.
 *
 * @param id in our own books; it opens nothing, and stands in the events of what was done by it
 * @param personId to whom it was mailed
 * @param role in which that person acts
 * @param expiresAt the first moment at which it doesn't work any more
 * @param usedAt when its act was done by it
 */
record Link(
        UUID id,
        UUID personId,
        Role role,
        PlacementId placementId,
        Purpose purpose,
        Instant expiresAt,
        Optional<Instant> usedAt) {

    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
