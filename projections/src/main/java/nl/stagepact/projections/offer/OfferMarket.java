package nl.stagepact.projections.offer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** What employers offer, as schools and students look for it and as the employer manages it. */
public final class OfferMarket implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of(
            "title", "terms.title",
            "startDate", "terms.period.startDate",
            "allowancePerDay", "terms.allowancePerDay",
            "daysPerWeek", "terms.daysPerWeek",
            "freeSeats", "freeSeats",
            "freshUntilDate", "freshness.untilDate",
            "publishedAt", "publishedAt",
            "changedAt", "changedAt");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.compoundIndex(
                    Indexes.ascending("status", "terms.crebo"), Indexes.descending("publishedAt"))),
            new IndexModel(Indexes.compoundIndex(
                    Indexes.ascending("status", "terms.location.region"), Indexes.descending("publishedAt"))),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("employerId"), Indexes.descending("publishedAt"))),
            // for suggestions
            new IndexModel(Indexes.ascending(
                    "status",
                    "terms.level",
                    "terms.learningPath",
                    "terms.crebo",
                    "terms.location.region",
                    "terms.period.startDate")));

    private final Views<Offer> offers;
    private final EmployerFile employers;

    public OfferMarket(ViewStore store, EmployerFile employers) {
        offers = store.views("offer_market", Offer.class, INDEXES);
        this.employers = employers;
    }

    /**
     * @param version of the offer's stream
     * @param terms as they are now
     * @param freshness nothing for what was published before offers went stale
     * @param freeSeats that no candidate keeps
     * @param acceptedBy the candidacies that keep a seat until their student decides
     * @param confirmedBy the candidacies whose seat is taken
     * @param candidates everyone who was ever proposed; nobody else's business, so never in an answer
     * @param revisions what was offered from when on, the first as it was published
     * @param confirmations each time that the employer said that it is true, the first by publishing it
     * @param withdrawalReason in the employer's words, or why Stagepact did it
     * @param expiredAt nothing once it is reconfirmed
     */
    public record Offer(
            OfferId id,
            long version,
            EmployerId employerId,
            OfferTerms terms,
            OfferStatus status,
            Optional<Freshness> freshness,
            int freeSeats,
            List<CandidacyId> acceptedBy,
            List<CandidacyId> confirmedBy,
            List<Candidate> candidates,
            List<Revision> revisions,
            List<Confirmation> confirmations,
            Optional<String> withdrawalReason,
            Optional<Instant> expiredAt,
            Instant publishedAt,
            Instant changedAt)
            implements View {

        /** Nothing for what was withdrawn: it is gone, however fresh. */
        public Optional<Freshness.State> freshnessOn(LocalDate today) {
            return switch (status) {
                case OPEN, FILLED -> freshness.map(it -> it.on(today));
                case EXPIRED -> Optional.of(Freshness.State.EXPIRED);
                case WITHDRAWN -> Optional.empty();
            };
        }
    }

    /** @param revision the number of what the student was proposed for */
    public record Candidate(CandidacyId id, StudentId studentId, SchoolId schoolId, int revision) {}

    /**
     * @param number 1 for what was published
     * @param reason why it was changed; nothing for what was published
     */
    public record Revision(int number, Instant at, Optional<String> reason, OfferTerms terms) {}

    public record Confirmation(Instant at, Freshness freshness) {}

    /** An offer with the names that a reader wants beside it. */
    public record SeenOffer(Offer offer, Optional<String> employerName) {}

    /** Answered with {@code Optional<SeenOffer>}. */
    public record FindOffer(OfferId id) {}

    /**
     * Answered with {@code PageOf<SeenOffer>}, the newest first. Schools and students find what is open, unless they ask for
     * another status.
     *
     * @param today by which freshness is counted
     */
    public record FindOffers(OfferSearch search, LocalDate today, Page page) {}

    @EventHandler
    void on(OfferEvent event, EventContext context) {
        offers.fold(event.offerId(), context, offer -> OfferFold.on(offer, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        offers.clear();
    }

    @QueryHandler
    Optional<SeenOffer> answer(FindOffer query, Actor actor) {
        return offers.first(visible(actor).where("_id", query.id()).toBson())
                .map(offer -> seen(List.of(offer)).getFirst());
    }

    @QueryHandler
    PageOf<SeenOffer> answer(FindOffers query, Actor actor) {
        var search = query.search();
        var wanted = search.narrow(visible(actor), query.today(), employers::named);
        if (isOfASchool(actor) && search.status().isEmpty()) {
            wanted.where("status", OfferStatus.OPEN);
        }
        return offers.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("publishedAt"))
                .mapAll(this::seen);
    }

    /**
     * An employer sees its own offers whatever became of them. A school and a student see the open ones, and those for which
     * their students, or they themselves, were proposed.
     */
    private static Criteria visible(Actor actor) {
        return switch (actor.organisationType()) {
            case EMPLOYER ->
                actor.organisationId()
                        .map(own -> Criteria.all().where("employerId", own))
                        .orElseGet(() -> Criteria.all().none());
            case SBB, PLATFORM -> Criteria.all();
            case SCHOOL, REGION -> {
                var open = Filters.eq("status", Criteria.stored(OfferStatus.OPEN));
                yield Criteria.all()
                        .and(candidateOf(actor)
                                .map(proposed -> Filters.or(open, proposed))
                                .orElse(open));
            }
        };
    }

    private static Optional<Bson> candidateOf(Actor actor) {
        if (!isOfASchool(actor)) {
            return Optional.empty();
        }
        return actor.is(Role.STUDENT)
                ? actor.personId().map(student -> Filters.eq("candidates.studentId", student))
                : actor.organisationId().map(school -> Filters.eq("candidates.schoolId", school));
    }

    private static boolean isOfASchool(Actor actor) {
        return actor.organisationType() == OrganisationType.SCHOOL;
    }

    /** With the names that a reader wants beside them. */
    public List<SeenOffer> seen(List<Offer> some) {
        var named = employers.names(some.stream().map(Offer::employerId).toList());
        return some.stream()
                .map(offer -> new SeenOffer(offer, Optional.ofNullable(named.get(offer.employerId()))))
                .toList();
    }

    /** Titles by id, for other views. */
    public Map<Id, String> titles(Collection<OfferId> ids) {
        var titles = new HashMap<Id, String>();
        byId(ids).forEach((id, offer) -> titles.put(id, offer.terms().title()));
        return titles;
    }

    /** No more than so many of the open ones, the newest first, whoever asks; for suggestions. */
    public List<Offer> open(Criteria wanted, int limit) {
        return offers.some(wanted.where("status", OfferStatus.OPEN).toBson(), Sorts.descending("publishedAt"), limit);
    }

    /** For other views; nothing for whom the offer isn't. */
    public Optional<SeenOffer> seenBy(Actor actor, OfferId id) {
        return answer(new FindOffer(id), actor);
    }

    /** The offers with these ids, whoever asks. */
    Map<Id, Offer> byId(Collection<OfferId> ids) {
        return offers.byId(ids);
    }
}
