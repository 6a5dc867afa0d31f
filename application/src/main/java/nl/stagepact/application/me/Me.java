package nl.stagepact.application.me;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;

/** Whoever asks, as Stagepact knows them. */
record Me(
        @Schema(
                description =
                        "By which others name you: as student, mentor, supervisor; absent for an organisation's system")
        Optional<UUID> personId,

        @Schema(
                description = "As you were registered, or else as whoever let you in calls you",
                example = "Carla Coördinator")
        Optional<String> name,

        @Schema(description = "Of the mails to you; absent for a system that acts for nobody")
        Optional<Language> language,

        @Schema(description = "Your places here, the one of this token first")
        List<Place> memberships,

        @Schema(description = "Where to go on from here, by name; what is not yours is left out")
        Whereabouts links) {

    /** One organisation, and what they are in it. */
    record Place(
            OrganisationType organisationType,

            @Schema(description = "Absent where there is one of its kind: SBB, the region, the platform")
            Optional<UUID> organisationId,

            @Schema(description = "Absent for an organisation that has no name here", example = "ROC Demo Eemland")
            Optional<String> organisationName,

            Set<Role> roles,

            @Schema(description = "Whether this token acts for it; one token acts for one organisation")
            boolean current) {}

    record Whereabouts(
            @Schema(example = "/api/v1/schools/5f0c1e4e-6c0b-4c6b-9a33-1c1b8b8a1d11")
            Optional<String> organisation,

            @Schema(example = "/api/v1/students/8a1d1c1e-6c0b-4c6b-9a33-5f0c1e4e1b8b")
            Optional<String> student,

            @Schema(example = "/api/v1/notifications/preferences")
            Optional<String> mailPreferences,

            @Schema(example = "/api/v1/personal-data") Optional<String> personalData) {}
}
