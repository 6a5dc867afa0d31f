package nl.stagepact.projections.offer;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidacyReminded;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateUnveiled;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
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
import org.jspecify.annotations.Nullable;

/** What employers offer, as schools and students look for it and as the employer manages it. */
public final class OfferMarket implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of(
            "title", "terms.title",
            "startDate", "terms.period.startDate",
            "allowancePerDay", "terms.allowancePerDay",
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
     * @param acceptedBy the candidacies that keep a seat until their student decides
     * @param confirmedBy the candidacies whose seat is taken
     * @param withdrawalReason in the employer's words, or why Stagepact did it
     */
    public record Offer(
            OfferId id,
            long version,
            EmployerId employerId,
            OfferTerms terms,
            OfferStatus status,
            List<CandidacyId> acceptedBy,
            List<CandidacyId> confirmedBy,
            Optional<String> withdrawalReason,
            Instant publishedAt,
            Instant changedAt)
            implements View {

        public int freeSeats() {
            return terms.seats() - acceptedBy.size() - confirmedBy.size();
        }

        private Offer is(OfferStatus now, Optional<String> reason) {
            return new Offer(
                    id, version, employerId, terms, now, acceptedBy, confirmedBy, reason, publishedAt, changedAt);
        }

        private Offer seats(List<CandidacyId> accepted, List<CandidacyId> confirmed) {
            return new Offer(
                    id,
                    version,
                    employerId,
                    terms,
                    status,
                    accepted,
                    confirmed,
                    withdrawalReason,
                    publishedAt,
                    changedAt);
        }

        private Offer seatNotKeptBy(CandidacyEvent event) {
            return seats(without(acceptedBy, event), confirmedBy);
        }

        private Offer after(EventContext event) {
            return new Offer(
                    id,
                    event.version(),
                    employerId,
                    terms,
                    status,
                    acceptedBy,
                    confirmedBy,
                    withdrawalReason,
                    publishedAt,
                    event.at());
        }
    }

    /** An offer with the names that a reader wants beside it. */
    public record SeenOffer(Offer offer, Optional<String> employerName) {}

    /** Answered with {@code Optional<SeenOffer>}. */
    public record FindOffer(OfferId id) {}

    /**
     * Answered with {@code PageOf<SeenOffer>}, the newest first. Every filter that is empty lets everything through.
     *
     * @param region labour market region
     * @param text somewhere in title, assignment, tasks, department, municipality or the employer's name
     */
    public record FindOffers(
            Optional<Crebo> crebo,
            Optional<EducationLevel> level,
            Optional<LearningPath> learningPath,
            Optional<String> region,
            Optional<EmployerId> employerId,
            Optional<OfferStatus> status,
            Optional<String> text,
            Page page) {}

    @EventHandler
    void on(OfferEvent event, EventContext context) {
        offers.fold(event.offerId(), context, offer -> on(offer, event, context));
    }

    static Offer on(@Nullable Offer offer, OfferEvent event, EventContext context) {
        return switch (event) {
            case PlacementOffered(var id, var employer, var terms) ->
                new Offer(
                        id,
                        context.version(),
                        employer,
                        terms,
                        OfferStatus.OPEN,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        context.at(),
                        context.at());
            case OfferWithdrawn e ->
                existing(offer)
                        .is(OfferStatus.WITHDRAWN, Optional.of(e.reason()))
                        .after(context);
            case OfferFilled _ ->
                existing(offer).is(OfferStatus.FILLED, Optional.empty()).after(context);
            case CandidateProposed _, CandidateInvited _, CandidateUnveiled _, CandidacyReminded _ ->
                existing(offer).after(context);
            case CandidateAccepted e -> {
                var was = existing(offer);
                yield was.seats(with(was.acceptedBy(), e), was.confirmedBy()).after(context);
            }
            case CandidateConfirmed e -> {
                var was = existing(offer);
                yield was.seats(without(was.acceptedBy(), e), with(was.confirmedBy(), e))
                        .after(context);
            }
            case CandidateRejected e -> existing(offer).seatNotKeptBy(e).after(context);
            case CandidateWithdrawn e -> existing(offer).seatNotKeptBy(e).after(context);
            case CandidacyExpired e -> existing(offer).seatNotKeptBy(e).after(context);
            case SeatReleased e -> {
                var was = existing(offer);
                var reopened = was.status() == OfferStatus.FILLED ? was.is(OfferStatus.OPEN, Optional.empty()) : was;
                yield reopened.seats(was.acceptedBy(), without(was.confirmedBy(), e))
                        .after(context);
            }
        };
    }

    private static Offer existing(@Nullable Offer offer) {
        return Objects.requireNonNull(offer, "An offer begins with being offered");
    }

    private static List<CandidacyId> with(List<CandidacyId> candidacies, CandidacyEvent event) {
        return Stream.concat(candidacies.stream(), Stream.of(event.candidacyId()))
                .toList();
    }

    private static List<CandidacyId> without(List<CandidacyId> candidacies, CandidacyEvent event) {
        return candidacies.stream()
                .filter(candidacy -> !candidacy.equals(event.candidacyId()))
                .toList();
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
        var wanted = visible(actor)
                .where("status", query.status())
                .where("terms.crebo", query.crebo())
                .where("terms.location.region", query.region())
                .where("terms.level", query.level())
                .where("terms.learningPath", query.learningPath())
                .where("employerId", query.employerId())
                .containing(
                        query.text(),
                        List.of(
                                "terms.title",
                                "terms.assignment",
                                "terms.tasks",
                                "terms.department",
                                "terms.location.municipality"),
                        query.text()
                                .map(text -> List.of(Filters.in("employerId", Criteria.stored(employers.named(text)))))
                                .orElse(List.of()));
        return offers.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("publishedAt"))
                .mapAll(this::seen);
    }

    /** An employer sees its own offers whatever became of them, everybody else the open ones. */
    private static Criteria visible(Actor actor) {
        return switch (actor.organisationType()) {
            case EMPLOYER ->
                actor.organisationId()
                        .map(own -> Criteria.all().where("employerId", own))
                        .orElseGet(() -> Criteria.all().none());
            case SBB, PLATFORM -> Criteria.all();
            case SCHOOL, REGION -> Criteria.all().where("status", OfferStatus.OPEN);
        };
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
