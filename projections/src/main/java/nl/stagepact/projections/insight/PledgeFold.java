package nl.stagepact.projections.insight;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.PlacesPledged;
import nl.stagepact.domain.employer.EmployerEvent.YearPlanned;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmationAsked;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.insight.PledgeMonitor.OfferedSeats;
import nl.stagepact.projections.insight.PledgeMonitor.PlacedStudent;
import nl.stagepact.projections.insight.PledgeMonitor.Pledge;
import nl.stagepact.projections.insight.PledgeMonitor.Pledged;
import nl.stagepact.projections.insight.PledgeMonitor.Promises;
import nl.stagepact.projections.insight.PledgeMonitor.Stage;
import nl.stagepact.projections.insight.PledgeMonitor.YearPlan;
import org.jspecify.annotations.Nullable;

/** What is counted, of all that happens. */
final class PledgeFold {

    private PledgeFold() {}

    static Promises on(@Nullable Promises promises, EmployerEvent event, EventContext context) {
        if (event instanceof EmployerRegistered first) {
            return new Promises(first.employerId(), context);
        }
        var was = Objects.requireNonNull(promises, "An employer begins with being registered");
        return switch (event) {
            case PlacesPledged e ->
                new Promises(was.id(), context.version(), pledged(was.pledges(), e, context), was.plans());
            case YearPlanned e ->
                new Promises(was.id(), context.version(), was.pledges(), planned(was.plans(), e, context));
            // promises nothing, and yet a new version of the employer
            default -> new Promises(was.id(), context.version(), was.pledges(), was.plans());
        };
    }

    private static List<Pledge> pledged(List<Pledge> before, PlacesPledged event, EventContext context) {
        Predicate<Pledge> same = pledge -> pledge.pact().equals(event.pact())
                && pledge.schoolYear().equals(event.schoolYear())
                && pledge.crebo().equals(event.crebo())
                && pledge.level() == event.level();
        var history = before.stream().filter(same).flatMap(pledge -> pledge.history().stream());
        var now = new Pledge(
                event.pact(),
                event.schoolYear(),
                event.crebo(),
                event.level(),
                and(history, new Pledged(event.number(), context.at())));
        return and(before.stream().filter(same.negate()), now);
    }

    private static List<YearPlan> planned(List<YearPlan> before, YearPlanned event, EventContext context) {
        return and(
                before.stream().filter(plan -> !plan.schoolYear().equals(event.schoolYear())),
                new YearPlan(event.schoolYear(), event.departments(), context.at()));
    }

    static @Nullable OfferedSeats on(@Nullable OfferedSeats offer, OfferEvent event, EventContext context) {
        return switch (event) {
            case PlacementOffered(OfferId id, EmployerId employer, OfferTerms terms, var _) ->
                offered(id, employer, terms, true, context);
            case OfferRevised e -> {
                var was = Objects.requireNonNull(offer, "An offer begins with being offered");
                yield offered(was.id(), was.employerId(), e.terms(), was.onTheMarket(), context);
            }
            case OfferWithdrawn _, OfferExpired _ -> onTheMarket(offer, false, context);
            case OfferReconfirmed _ -> onTheMarket(offer, true, context);
            // the seats of an offer that is full were offered all the same
            case OfferReconfirmationAsked _, OfferFilled _, CandidacyEvent _ -> offer;
        };
    }

    private static OfferedSeats offered(
            OfferId id, EmployerId employer, OfferTerms terms, boolean onTheMarket, EventContext context) {
        return new OfferedSeats(
                id,
                context.version(),
                employer,
                terms.department(),
                terms.location().region(),
                terms.crebo(),
                terms.level(),
                SchoolYear.of(terms.period().startDate()),
                terms.seats(),
                onTheMarket);
    }

    private static OfferedSeats onTheMarket(@Nullable OfferedSeats offer, boolean onTheMarket, EventContext context) {
        var was = Objects.requireNonNull(offer, "An offer begins with being offered");
        return new OfferedSeats(
                was.id(),
                context.version(),
                was.employerId(),
                was.department(),
                was.region(),
                was.crebo(),
                was.level(),
                was.schoolYear(),
                was.seats(),
                onTheMarket);
    }

    static @Nullable PlacedStudent on(@Nullable PlacedStudent placed, PlacementEvent event, EventContext context) {
        return switch (event) {
            case PlacementConfirmed e ->
                new PlacedStudent(
                        e.placementId(),
                        context.version(),
                        e.offerId(),
                        e.place().employerId(),
                        e.place().crebo(),
                        e.place().level(),
                        SchoolYear.of(e.place().period().startDate()),
                        Stage.CONFIRMED);
            case PlacementStarted _ -> at(Stage.RUNNING, placed, context);
            case PlacementCompleted _ -> at(Stage.COMPLETED, placed, context);
            case PlacementTerminated _ -> at(Stage.ENDED_EARLY, placed, context);
            case PlacementCancelled _ -> at(Stage.CANCELLED, placed, context);
            // is on its way, and stays counted where it is
            default -> placed;
        };
    }

    private static PlacedStudent at(Stage stage, @Nullable PlacedStudent placed, EventContext context) {
        var was = Objects.requireNonNull(placed, "A placement begins with being confirmed");
        return new PlacedStudent(
                was.id(),
                context.version(),
                was.offerId(),
                was.employerId(),
                was.crebo(),
                was.level(),
                was.schoolYear(),
                stage);
    }

    private static <T> List<T> and(Stream<T> before, T one) {
        return Stream.concat(before, Stream.of(one)).toList();
    }
}
