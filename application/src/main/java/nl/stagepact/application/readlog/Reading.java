package nl.stagepact.application.readlog;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;

/** That somebody read what few may read. Who it was is told by role and organisation, as with everything that people do. */
public record Reading(
        Instant readAt,

        @Schema(description = "What was read", example = "SUPPORT_NEEDS")
        Kind kind,

        @Schema(description = "What for", example = "ARRANGE_SUPPORT")
        Purpose purpose,

        @Schema(description = "In which role") Set<Role> readerRoles,
        OrganisationType readerOrganisationType,
        Optional<UUID> readerOrganisationId,

        @Schema(description = "The placement that it is about, if it is about one")
        Optional<UUID> aboutId) {

    /** What is noted when it is read. */
    public enum Kind {
        SUPPORT_NEEDS(Purpose.ARRANGE_SUPPORT),
        PRIVATE_ANSWERS(Purpose.KEEP_SAFE),
        CASE(Purpose.INVESTIGATE),
        PERSONAL_DATA_EXPORT(Purpose.ANSWER_ACCESS_REQUEST),
        AUDIT_TRAIL(Purpose.INVESTIGATE);

        private final Purpose purpose;

        Kind(Purpose purpose) {
            this.purpose = purpose;
        }

        /** The only one for which it may be read. */
        Purpose purpose() {
            return purpose;
        }
    }

    /** What it was read for. */
    public enum Purpose {
        ARRANGE_SUPPORT,
        KEEP_SAFE,
        INVESTIGATE,
        ANSWER_ACCESS_REQUEST
    }
}
