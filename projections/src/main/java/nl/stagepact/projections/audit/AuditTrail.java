package nl.stagepact.projections.audit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Identification;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Journal;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.ViewStore;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** Every event: what happened, when, by whom and why. Its sentences hold no personal data. */
public final class AuditTrail implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of("at", "at", "position", "position", "type", "type");

    static final String SUBJECTS = "subjects";

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.compoundIndex(Indexes.ascending(SUBJECTS), Indexes.descending("at"))),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("actor.id"), Indexes.descending("at"))),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("actor.personId"), Indexes.descending("at"))),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("type"), Indexes.descending("at"))),
            new IndexModel(Indexes.ascending("correlationId")),
            new IndexModel(Indexes.descending("at")));

    /** That another place is needed would tell why it ended; that a student spoke in private is already more than they may know. */
    static final Set<String> KEPT_FROM_EMPLOYERS = Stream.concat(
                    Arrays.stream(ReplacementEvent.class.getPermittedSubclasses()), Stream.of(PrivateAnswerGiven.class))
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    private final Journal<Entry> entries;

    public AuditTrail(ViewStore store) {
        entries = store.journal("audit_trail", Entry.class, INDEXES);
    }

    /**
     * One event.
     *
     * @param id stream and version: {@code <stream>/<version>}
     * @param position in the global order
     * @param stream id of the stream that it belongs to
     * @param version in its stream, 0 for the first
     * @param type simple name of the event
     * @param subjects whom and what it concerns; stored as words such as {@code employer=<id>}
     * @param actor nothing for an event without one, which is a fault
     * @param correlationId of the request that it all began with
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
            Optional<String> revision,
            Instant at,
            Optional<By> actor,
            Optional<String> correlationId,
            Optional<String> causationId,
            Subjects subjects,
            Sentence sentence) {

        static Entry of(Sentence sentence, EventContext context) {
            return new Entry(
                    id(context.stream(), context.version()),
                    context.eventId(),
                    context.position(),
                    context.stream(),
                    context.streamType(),
                    context.version(),
                    context.type(),
                    context.revision(),
                    context.at(),
                    context.actor().map(By::of),
                    context.correlationId(),
                    context.causationId(),
                    context.subjects(),
                    sentence.as(context.actor().map(Actor::identification)));
        }

        private static String id(String stream, long version) {
            return stream + "/" + version;
        }
    }

    /** Who acted, as a pseudonym. */
    public record By(
            String id,
            Optional<UUID> personId,
            Optional<UUID> organisationId,
            OrganisationType organisationType,
            Set<Role> roles) {

        private static By of(Actor actor) {
            return new By(
                    actor.id(), actor.personId(), actor.organisationId(), actor.organisationType(), actor.roles());
        }
    }

    /** What happened, in one plain sentence without personal data. */
    public record Sentence(String dutch, String english) {

        /** Says so when it was done without a login. */
        private Sentence as(Optional<Identification> identification) {
            return identification.filter(Identification.EMAIL_LINK::equals).isPresent()
                    ? new Sentence(
                            dutch + " Dat ging via een link in een e-mail.", english + " By a link in an e-mail.")
                    : this;
        }
    }

    /**
     * Answered with {@code PageOf<Entry>}, the newest first. Every filter that is empty lets everything through; searches of
     * this trail are only found by their type or their actor, or each would stand on the next page of its own answer.
     *
     * @param about all of these must be concerned
     * @param actorId id of the actor, or of the person behind it
     * @param eventType simple name, such as {@code CandidateProposed}
     * @param correlationId of everything that one request led to
     * @param from inclusive
     * @param to exclusive
     */
    public record FindEntries(
            Set<Id> about,
            Optional<String> actorId,
            Optional<String> eventType,
            Optional<String> correlationId,
            Optional<Instant> from,
            Optional<Instant> to,
            Page page) {

        public FindEntries {
            about = Set.copyOf(about);
        }

        /** Without any other filter. */
        public static FindEntries about(Set<Id> all, Page page) {
            return new FindEntries(
                    all,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    page);
        }
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

    @EventHandler
    void on(EmployerEvent event, EventContext context) {
        entries.add(Entry.of(EmployerSentences.of(event), context));
    }

    @EventHandler
    void on(SchoolEvent event, EventContext context) {
        entries.add(Entry.of(SchoolSentences.of(event), context));
    }

    @EventHandler
    void on(StudentEvent event, EventContext context) {
        entries.add(Entry.of(StudentSentences.of(event), context));
    }

    @EventHandler
    void on(ErasureEvent event, EventContext context) {
        entries.add(Entry.of(ErasureSentences.of(event), context));
    }

    @EventHandler
    void on(OfferEvent event, EventContext context) {
        entries.add(Entry.of(OfferSentences.of(event), context));
    }

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        entries.add(Entry.of(PlacementSentences.of(event), context));
    }

    @EventHandler
    void on(ReportEvent event, EventContext context) {
        entries.add(Discreet.of(Entry.of(ReportSentences.of(event), context)));
    }

    @EventHandler
    void on(TrailSearched event, EventContext context) {
        entries.add(Entry.of(event.sentence(), context));
    }

    @EventHandler
    void on(RetaliationEvent event, EventContext context) {
        entries.add(Discreet.of(Entry.of(RetaliationSentences.of(event), context)));
    }

    @ResetHandler
    @Override
    public void reset() {
        entries.clear();
    }

    @QueryHandler
    PageOf<Entry> answer(FindEntries query, Actor actor) {
        var wanted = visible(actor).where("type", query.eventType()).where("correlationId", query.correlationId());
        query.about().forEach(subject -> wanted.and(Filters.eq(SUBJECTS, word(subject))));
        if (query.eventType().isEmpty() && query.actorId().isEmpty()) {
            wanted.and(Filters.ne("type", TrailSearched.class.getSimpleName()));
        }
        query.actorId().ifPresent(id -> wanted.and(byActor(id)));
        query.from().ifPresent(moment -> wanted.and(Filters.gte("at", moment)));
        query.to().ifPresent(moment -> wanted.and(Filters.lt("at", moment)));
        return entries.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("at", "position"));
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

    private static Bson byActor(String id) {
        var pseudonym = Filters.eq("actor.id", id);
        try {
            return Filters.or(pseudonym, Filters.eq("actor.personId", UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return pseudonym;
        }
    }

    /** Whom the event concerns may know of it; of cases only investigators. */
    private static Criteria visible(Actor actor) {
        var concerned = concerning(actor);
        return actor.is(Role.SBB_INVESTIGATOR) ? concerned : concerned.and(Filters.nin("type", Discreet.TYPES));
    }

    private static Criteria concerning(Actor actor) {
        return switch (actor.scope()) {
            case ANY -> Criteria.all();
            case OWN_ORGANISATION -> concerning(actor.organisationId(), EmployerId::new, SchoolId::new);
            case SELF -> concerning(actor.personId(), StudentId::new, PersonId::new);
        };
    }

    private static Criteria concerning(Optional<UUID> who, Function<UUID, Id> one, Function<UUID, Id> other) {
        return who.map(id -> Criteria.all().and(Filters.in(SUBJECTS, word(one.apply(id)), word(other.apply(id)))))
                .orElseGet(() -> Criteria.all().none());
    }

    /** As subjects stand in the trail. */
    static String word(Id subject) {
        return subject.kind() + "=" + subject.value();
    }
}
