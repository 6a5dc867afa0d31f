package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Identification;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.projections.audit.AuditTrail;

/** What clients see of one event. */
@Schema(description = "One event: what happened, when, by whom and why. Nothing in it is personal data")
public record AuditEntry(
        @Schema(description = "Stream and version in it") String id,

        @Schema(
                description =
                        "Place in the whole history; nothing for a signal of retaliation, next to what befell whoever reported")
        Optional<Long> position,

        @Schema(description = "What happened", example = "CandidateProposed")
        String type,

        @Schema(description = "Of a signal of retaliation only the beginning of the day")
        Instant happenedAt,

        @Schema(description = "Who acted, as a pseudonym") Optional<By> actor,
        Sentence sentence,
        @Schema(description = "Whom and what it concerns") List<Concerned> subjects,

        @Schema(description = "The same for everything that one request led to")
        Optional<String> correlationId,

        @Schema(description = "The message that led to this event")
        Optional<String> causationId) {

    @Schema(name = "AuditActor", description = "Who acted, as a pseudonym")
    record By(
            String id,

            @Schema(description = "How it is known who acted")
            Identification identification,

            Optional<UUID> personId,
            Optional<UUID> organisationId,
            OrganisationType organisationType,
            Set<Role> roles) {}

    @Schema(name = "AuditSubject", description = "Somebody or something that it concerns")
    record Concerned(@Schema(example = "placement") String kind, UUID id) {}

    @Schema(name = "AuditSentence", description = "What happened, in one plain sentence")
    record Sentence(
            @Schema(example = "Een kandidaat is voorgesteld.")
            String nl,

            @Schema(example = "A candidate was proposed.") String en) {}

    public static AuditEntry of(AuditTrail.Entry entry) {
        return new AuditEntry(
                entry.id(),
                entry.position(),
                entry.type(),
                entry.at(),
                entry.actor()
                        .map(actor -> new By(
                                actor.id(),
                                Identification.of(actor.id()),
                                actor.personId(),
                                actor.organisationId(),
                                actor.organisationType(),
                                actor.roles())),
                new Sentence(entry.sentence().dutch(), entry.sentence().english()),
                entry.subjects().ids().stream()
                        .map(subject -> new Concerned(subject.kind(), subject.value()))
                        .sorted(Comparator.comparing(Concerned::kind).thenComparing(Concerned::id))
                        .toList(),
                entry.correlationId(),
                entry.causationId());
    }
}
