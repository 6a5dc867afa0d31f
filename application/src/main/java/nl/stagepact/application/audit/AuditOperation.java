package nl.stagepact.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.engine.Page;

/** What strangers may ask to convince themselves that nothing was changed. */
public sealed interface AuditOperation {

    /** The newest first; or only the one with this number. */
    record FindCheckpoints(Optional<Integer> number, Page page) implements AuditOperation {}

    /** The key to check signatures with. */
    record FindSealKey() implements AuditOperation {}

    /**
     * Notes that somebody searched the trail; see {@code TrailSearched}.
     *
     * @param about whom and what
     */
    record NoteSearch(UUID id, Set<Id> about, SortedMap<String, String> filters, String purpose, long found)
            implements AuditOperation {

        public NoteSearch {
            about = Set.copyOf(about);
            filters = new TreeMap<>(filters);
        }
    }

    /** Notes that somebody asked for this part of history, and what for. */
    record MakeDossier(
            UUID id, List<Dossier.About> about, Optional<Instant> fromAt, Optional<Instant> toAt, String purpose)
            implements AuditOperation {

        public MakeDossier {
            about = List.copyOf(about);
        }
    }

    /** The newest first; or only the one with this id. */
    record FindDossiers(Optional<UUID> id, Page page) implements AuditOperation {}

    /** See {@link Verification#verify}. */
    record VerifyTrail(Optional<Instant> from, Optional<Instant> to, Optional<KeptCheckpoint> kept)
            implements AuditOperation {}
}
