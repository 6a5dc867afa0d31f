package nl.stagepact.projections.insight;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.Pact;
import nl.stagepact.domain.employer.PlannedDepartment;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** What employers promised under the pact, and what has come of it. */
public final class PledgeMonitor implements Projection {

    private static final List<IndexModel> BY_EMPLOYER_AND_YEAR = List.of(
            new IndexModel(Indexes.ascending("employerId", "schoolYear")),
            new IndexModel(Indexes.ascending("schoolYear")));

    private final Views<Promises> promises;
    private final Views<OfferedSeats> offers;
    private final Views<PlacedStudent> placements;

    public PledgeMonitor(ViewStore store) {
        promises = store.views(
                "pledge_promises", Promises.class, List.of(new IndexModel(Indexes.ascending("pledges.schoolYear"))));
        offers = store.views("pledge_offers", OfferedSeats.class, BY_EMPLOYER_AND_YEAR);
        placements = store.views("pledge_placements", PlacedStudent.class, BY_EMPLOYER_AND_YEAR);
    }

    /**
     * Of one employer.
     *
     * @param version of its stream
     */
    public record Promises(EmployerId id, long version, List<Pledge> pledges, List<YearPlan> plans) implements View {

        Promises(EmployerId id, EventContext first) {
            this(id, first.version(), List.of(), List.of());
        }
    }

    /** @param history every number that was pledged, the last one counts */
    public record Pledge(Pact pact, SchoolYear schoolYear, Crebo crebo, EducationLevel level, List<Pledged> history) {

        public int number() {
            return history.getLast().number();
        }
    }

    public record Pledged(int number, Instant pledgedAt) {}

    public record YearPlan(SchoolYear schoolYear, List<PlannedDepartment> departments, Instant plannedAt) {}

    /** @param seats how many count: those of an offer that left the market only as far as they were taken */
    record OfferedSeats(
            OfferId id,
            long version,
            EmployerId employerId,
            String department,
            String region,
            Crebo crebo,
            EducationLevel level,
            SchoolYear schoolYear,
            int seats,
            boolean onTheMarket)
            implements View {}

    record PlacedStudent(
            PlacementId id,
            long version,
            OfferId offerId,
            EmployerId employerId,
            Crebo crebo,
            EducationLevel level,
            SchoolYear schoolYear,
            Stage stage)
            implements View {}

    /** How far a placement has come, as far as a pledge goes. */
    enum Stage {
        CONFIRMED,
        RUNNING,
        COMPLETED,
        ENDED_EARLY,
        CANCELLED
    }

    /**
     * How many, of one kind of place.
     *
     * @param offeredSeats of offers that begin in that year; of one that left the market only the seats that were taken
     * @param confirmed placements that have not started yet
     * @param endedEarly placements that ended before their time
     */
    public record Counts(int offeredSeats, int confirmed, int running, int completed, int endedEarly) {}

    /** Answered with {@code Optional<EmployerPledges>}; years that are over are among them. */
    public record FindEmployerPledges(EmployerId id) {}

    public record EmployerPledges(EmployerId id, long version, List<PledgeKept> pledges) {}

    public record PledgeKept(Pledge pledge, Counts counts) {}

    /** Answered with {@code Optional<YearPlans>}. */
    public record FindYearPlans(EmployerId id) {}

    public record YearPlans(EmployerId id, long version, List<PlanKept> plans) {}

    public record PlanKept(SchoolYear schoolYear, List<DepartmentKept> departments, Instant plannedAt) {}

    /** Seats that it offered and placements that came of them, of that kind and in that year. */
    public record DepartmentKept(PlannedDepartment planned, Counts counts) {}

    /** Answered with {@code RegionPledges}. Every filter that is empty lets everything through. */
    public record FindRegionPledges(
            Optional<SchoolYear> schoolYear, Optional<String> region, Optional<EmployerId> employerId) {}

    /** @param lines by year, region, qualification and level; only those for which places are pledged */
    public record RegionPledges(List<Line> lines) {}

    /**
     * Together of all employers that pledged such places.
     *
     * @param employers how many they are
     * @param students how many came; nothing about one employer alone, as less than five could be told from the others
     */
    public record Line(
            SchoolYear schoolYear,
            String region,
            Crebo crebo,
            EducationLevel level,
            int employers,
            int pledged,
            int offeredSeats,
            Optional<Students> students) {}

    /** Each is nothing when it is one to four. */
    public record Students(
            Optional<Integer> confirmed,
            Optional<Integer> running,
            Optional<Integer> completed,
            Optional<Integer> endedEarly) {}

    @EventHandler
    void on(EmployerEvent event, EventContext context) {
        promises.fold(event.employerId(), context, before -> PledgeFold.on(before, event, context));
    }

    @EventHandler
    void on(OfferEvent event, EventContext context) {
        offers.fold(event.offerId(), context, before -> PledgeFold.on(before, event, context));
    }

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        placements.fold(event.placementId(), context, before -> PledgeFold.on(before, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        promises.clear();
        offers.clear();
        placements.clear();
    }

    @QueryHandler
    Optional<EmployerPledges> answer(FindEmployerPledges query, Actor actor) {
        return promised(query.id(), actor).map(found -> {
            var counted = counted(Filters.eq("employerId", found.id().value()));
            return new EmployerPledges(
                    found.id(),
                    found.version(),
                    found.pledges().stream()
                            .map(pledge -> new PledgeKept(pledge, counted.of(found.id(), pledge)))
                            .toList());
        });
    }

    @QueryHandler
    Optional<YearPlans> answer(FindYearPlans query, Actor actor) {
        return promised(query.id(), actor).map(found -> {
            var counted = counted(Filters.eq("employerId", found.id().value()));
            return new YearPlans(
                    found.id(),
                    found.version(),
                    found.plans().stream()
                            .map(plan -> new PlanKept(
                                    plan.schoolYear(),
                                    plan.departments().stream()
                                            .map(department -> new DepartmentKept(
                                                    department, counted.of(plan.schoolYear(), department)))
                                            .toList(),
                                    plan.plannedAt()))
                            .toList());
        });
    }

    @QueryHandler
    RegionPledges answer(FindRegionPledges query, Actor actor) {
        var wanted = Criteria.visibleTo(actor, List.of("_id"), List.of())
                .where("_id", query.employerId())
                .where("pledges.schoolYear", query.schoolYear())
                .where("pledges.pact.region", query.region());
        var found = promises.all(wanted.toBson());
        var employers = Criteria.stored(found.stream().map(Promises::id).toList());
        var counted = counted(Criteria.all()
                .and(Filters.in("employerId", employers))
                .where("schoolYear", query.schoolYear())
                .toBson());
        return RegionSums.of(found, counted, query);
    }

    private Optional<Promises> promised(EmployerId id, Actor actor) {
        return promises.first(Criteria.visibleTo(actor, List.of("_id"), List.of())
                .where("_id", id)
                .toBson());
    }

    private Counting counted(Bson filter) {
        var placed = placements.all(filter);
        // by id, as a placement can begin in a later year than the offer that it came of
        return new Counting(
                offers.all(filter),
                placed,
                offers.byId(placed.stream().map(PlacedStudent::offerId).toList()));
    }
}
