package nl.stagepact.projections.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Page;

/** Every event: what happened, when, by whom and why. Its sentences hold no personal data. */
public final class AuditTrail {

    /**
     * One event.
     *
     * @param id stream and version: {@code <stream>/<version>}
     * @param position in the global order
     * @param version in its stream, 0 for the first
     * @param type simple name of the event
     * @param actor nothing for an event without one, which is a fault
     * @param causationId of the message that led to this event
     */
    public record Entry(
            String id,
            String eventId,
            long position,
            String stream,
            String streamType,
            long version,
            String type,
            String revision,
            Instant at,
            Optional<By> actor,
            Optional<String> correlationId,
            Optional<String> causationId,
            List<Concerned> subjects,
            Sentence sentence) {}

    /** Who acted, as a pseudonym. */
    public record By(
            String id,
            Optional<UUID> personId,
            Optional<UUID> organisationId,
            OrganisationType organisationType,
            Set<Role> roles) {}

    /** @param kind in one word, such as {@code employer} */
    public record Concerned(String kind, UUID id) {}

    /** What happened, in one plain sentence without personal data. */
    public record Sentence(String dutch, String english) {}

    /**
     * Answered with {@code PageOf<Entry>}, the newest first. Every filter that is empty lets everything through.
     *
     * @param actorId id of the actor, or of the person behind it
     * @param eventType simple name, such as {@code CandidateProposed}
     * @param from inclusive
     * @param to exclusive
     */
    public record FindEntries(
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<StudentId> studentId,
            Optional<PlacementId> placementId,
            Optional<OfferId> offerId,
            Optional<String> actorId,
            Optional<String> eventType,
            Optional<Instant> from,
            Optional<Instant> to,
            Page page) {}

    /** From its candidacy to its end. Answered with {@code Timeline}, the oldest first. */
    public record FindPlacementTimeline(PlacementId id) {}

    /** Answered with {@code Timeline}, the oldest first. */
    public record FindCandidacyTimeline(CandidacyId id) {}

    /** @param entries empty when there is no such thing, or nothing of it that the reader may see */
    public record Timeline(List<Entry> entries) {

        public Timeline {
            entries = List.copyOf(entries);
        }
    }
}
