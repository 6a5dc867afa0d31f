package nl.stagepact.projections.audit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Identification;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
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
import nl.stagepact.projections.report.ReportDesk;
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
    private final Journal<Entry> entries;

    private final ReportDesk reports;

    public AuditTrail(ViewStore store, ReportDesk reports) {
        entries = store.journal("audit_trail", Entry.class, INDEXES);
        this.reports = reports;
    }

    /**
     * One event.
     *
     * @param id stream and version: {@code <stream>/<version>}
     * @param position in the global order; nothing where that would tell who reported, see {@link Discreet}
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
            Optional<Long> position,
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
                    Optional.of(context.position()),
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

        static String id(String stream, long version) {
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

    private static Bson byActor(String id) {
        var pseudonym = Filters.eq("actor.id", id);
        try {
            return Filters.or(pseudonym, Filters.eq("actor.personId", UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return pseudonym;
        }
    }

    /** Whom the event concerns may know of it; of cases only investigators, once they are at SBB's desk. */
    private Criteria visible(Actor actor) {
        var ofNoCase = Filters.nin("type", Discreet.TYPES);
        return concerning(actor)
                .and(
                        actor.is(Role.SBB_INVESTIGATOR)
                                ? Filters.or(
                                        ofNoCase,
                                        Filters.in(
                                                SUBJECTS,
                                                reports.atSbb().stream()
                                                        .map(AuditTrail::word)
                                                        .toList()))
                                : ofNoCase);
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
