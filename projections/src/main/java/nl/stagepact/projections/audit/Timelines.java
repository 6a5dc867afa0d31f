package nl.stagepact.projections.audit;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.engine.Journal;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.ViewStore;
import org.axonframework.queryhandling.QueryHandler;

/** What the {@link AuditTrail} tells of one placement or one candidacy, from its beginning, to everybody whom it concerns. */
public final class Timelines {

    /** That another place is needed would tell why it ended; that a student spoke in private is already more than they may know. */
    static final Set<String> KEPT_FROM_EMPLOYERS = Stream.concat(
                    Arrays.stream(ReplacementEvent.class.getPermittedSubclasses()), Stream.of(PrivateAnswerGiven.class))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    private final Journal<Entry> entries;

    public Timelines(ViewStore store) {
        entries = store.journal("audit_trail", Entry.class, List.of());
    }

    /** From its candidacy to its end. Answered with {@code Timeline}, the oldest first. */
    public record FindPlacementTimeline(PlacementId id) {}

    /**
     * Answered with {@code Timeline}, the oldest first.
     *
     * @param offerId the offer that it is a candidacy for
     */
    public record FindCandidacyTimeline(OfferId offerId, CandidacyId id) {}

    /** @param entries empty when there is no such thing, or nothing of it that the reader may see */
    public record Timeline(List<Entry> entries) {

        public Timeline {
            entries = List.copyOf(entries);
        }
    }

    @QueryHandler
    Timeline answer(FindPlacementTimeline query, Actor actor) {
        var own = stream(query.id());
        var all = new ArrayList<Entry>();
        own.stream()
                .findFirst()
                .map(Entry::subjects)
                .ifPresent(from -> from.only(OfferId.class)
                        .ifPresent(offer -> from.only(CandidacyId.class)
                                .ifPresent(candidacy -> all.addAll(candidacy(offer, candidacy)))));
        all.addAll(own);
        return timeline(all, actor);
    }

    @QueryHandler
    Timeline answer(FindCandidacyTimeline query, Actor actor) {
        var entries = candidacy(query.offerId(), query.id());
        return timeline(Veiled.timeline(entries, actor), actor);
    }

    /** Whoever it concerns now sees all of it, also what happened before; less what is kept from the employer's people. */
    private static Timeline timeline(List<Entry> all, Actor actor) {
        if (all.isEmpty() || !actor.reaches(all.getLast().subjects())) {
            return new Timeline(List.of());
        }
        return actor.organisationType() == OrganisationType.EMPLOYER
                ? new Timeline(all.stream()
                        .filter(entry -> !KEPT_FROM_EMPLOYERS.contains(entry.type()))
                        .toList())
                : new Timeline(all);
    }

    private List<Entry> candidacy(OfferId offer, CandidacyId candidacy) {
        return stream(offer).stream()
                .filter(entry -> entry.subjects().ids().contains(candidacy))
                .toList();
    }

    /** The entries of one stream, found by their ids: quick on every store, however long the trail is. */
    private List<Entry> stream(Id stream) {
        var found = new ArrayList<Entry>();
        int before;
        do {
            before = found.size();
            var ids = LongStream.range(before, before + Page.MAXIMUM_SIZE)
                    .mapToObj(version -> Entry.id(stream.toString(), version))
                    .toList();
            found.addAll(entries.all(Filters.in("_id", ids)));
        } while (found.size() == before + Page.MAXIMUM_SIZE);
        found.sort(Comparator.comparingLong(Entry::version));
        return found;
    }
}
