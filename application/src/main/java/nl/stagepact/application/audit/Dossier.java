package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** A part of history that somebody asked for, to hand it to strangers. */
@Schema(description = "A part of history to hand over; whoever has it can verify it without us")
public record Dossier(
        UUID id,

        @Schema(description = "It holds what concerns all of these")
        List<About> about,

        @Schema(description = "Only what happened from this moment on")
        Optional<Instant> fromAt,

        @Schema(description = "Only what happened before this moment")
        Optional<Instant> toAt,

        @Schema(description = "What it was asked for", example = "Onderzoek naar afwijzingen bij dit leerbedrijf")
        String purpose,

        @Schema(description = "Who asked for it, as a pseudonym")
        String askedBy,

        Instant madeAt,

        @Schema(description = "It holds nothing that was sealed after this one")
        long upToSeal) {

    public Dossier {
        about = List.copyOf(about);
    }

    @Schema(name = "DossierSubject", description = "What it is about")
    public record About(Kind kind, UUID id) {

        Id subject() {
            return switch (kind) {
                case EMPLOYER -> new EmployerId(id);
                case SCHOOL -> new SchoolId(id);
                case STUDENT -> new StudentId(id);
                case PLACEMENT -> new PlacementId(id);
                case REPORT -> new ReportId(id);
            };
        }
    }

    /** What a dossier can be about. */
    public enum Kind {
        EMPLOYER,
        SCHOOL,
        STUDENT,
        PLACEMENT,
        REPORT
    }
}
