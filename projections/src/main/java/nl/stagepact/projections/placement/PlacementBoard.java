package nl.stagepact.projections.placement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.WorkingTimeWarning;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.History;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.people.Directory;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** The placements: all that a placement's page shows, beside its timeline (see the audit trail). */
public final class PlacementBoard implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of(
            "startDate", "period.startDate",
            "endDate", "period.endDate",
            "status", "status",
            "confirmedAt", "confirmedAt",
            "changedAt", "changedAt");

    private static final List<IndexModel> INDEXES = List.of(
            index("schoolId", "status"),
            index("employerId", "status"),
            index("studentId"),
            index("mentorId"),
            index("schoolSupervisorId"),
            index("namedSigners.signerId"),
            index("crebo", "status"));
    private final Views<Placement> placements;
    private final History history;
    private final OfferMarket offers;
    private final Directory directory;
    private final AgreementPolicy policy;

    /** @param policy what the law asks of practice */
    public PlacementBoard(
            ViewStore store, History history, OfferMarket offers, Directory directory, AgreementPolicy policy) {
        placements = store.views("placement_board", Placement.class, INDEXES);
        this.history = history;
        this.offers = offers;
        this.directory = directory;
        this.policy = policy;
    }

    private static IndexModel index(String... fields) {
        return new IndexModel(Indexes.compoundIndex(Indexes.ascending(fields), Indexes.descending("period.startDate")));
    }

    /**
     * @param version of the placement's stream at the last event that everybody may notice
     * @param mentorId as confirmed, or as the agreement says that holds or is on its way to hold for the first time
     * @param schoolSupervisorId as that agreement says
     * @param period as confirmed, or as that agreement says
     * @param agreements every version, the newest last; an amendment stands beside the one that holds until all signed it
     * @param namedSigners by the parties that named somebody to sign for them
     * @param lateSigning not all have signed although the first day is near or has come; nothing as long as there is time
     * @param conversations planned and held, in the order in which they must be held; empty before the plan
     * @param realisedHours once completed
     */
    public record Placement(
            PlacementId id,
            long version,
            OfferId offerId,
            CandidacyId candidacyId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Crebo crebo,
            EducationLevel level,
            LearningPath learningPath,
            Period period,
            int daysPerWeek,
            int hoursPerWeek,
            PlacementStatus status,
            List<Agreement> agreements,
            List<Agreement.NamedSigner> namedSigners,
            Optional<LateSigning> lateSigning,
            Optional<Integer> supervisionPolicyVersion,
            List<ConversationState> conversations,
            Optional<LocalDate> startedDate,
            Optional<EmployerJudgement> employerJudgement,
            Optional<SchoolDecision> schoolDecision,
            Course course,
            Optional<Integer> realisedHours,
            Optional<Termination> termination,
            Optional<Cancellation> cancellation,
            Instant confirmedAt,
            Instant changedAt)
            implements View {}

    /** @param startDate the first day that was told of */
    public record LateSigning(LocalDate startDate, Lateness state) {}

    /** How late the signatures are. */
    public enum Lateness {
        /** The first day is near. */
        OVERDUE,
        /** It has come: the student can't begin. */
        START_BLOCKED
    }

    public record EmployerJudgement(Judgement judgement, Optional<String> explanation, Instant judgedAt) {}

    public record SchoolDecision(Outcome outcome, Optional<String> explanation, Instant decidedAt) {}

    /**
     * @param reason nothing once it was erased, or for a reader whom it is not for
     * @param lastDay the last day at work
     */
    public record Termination(
            Party initiator,
            Optional<TerminationReason> reason,
            LocalDate lastDay,
            Optional<String> explanation,
            Instant terminatedAt) {}

    /** @param reason as that of a termination */
    public record Cancellation(Party initiator, Optional<String> reason, Instant cancelledAt) {}

    /**
     * A placement with the names that a reader wants beside it. A name that was erased, or that is not yet known here, is
     * nothing.
     *
     * @param workingTimes what to mind when the student is a minor on the first day
     * @param leftPeople the mentor or the school supervisor, if they left and somebody must take over
     */
    public record SeenPlacement(
            Placement placement,
            Optional<String> studentName,
            Optional<String> schoolName,
            Optional<String> employerName,
            Optional<String> mentorName,
            Optional<String> schoolSupervisorName,
            Optional<String> offerTitle,
            List<WorkingTimeWarning> workingTimes,
            Set<PersonId> leftPeople) {}

    /** Answered with {@code Optional<SeenPlacement>}. */
    public record FindPlacement(PlacementId id) {}

    /** The placement as it was at that moment. Answered with {@code Optional<SeenPlacement>}. */
    public record FindPlacementAsOf(PlacementId id, Instant asOf) {}

    /**
     * Answered with {@code PageOf<SeenPlacement>}, the latest to start first. Every filter that is empty lets everything through.
     *
     * @param activeOn a day in the period of a placement that was neither cancelled nor ended before it
     */
    public record FindPlacements(
            Optional<PlacementStatus> status,
            Optional<SchoolId> schoolId,
            Optional<EmployerId> employerId,
            Optional<StudentId> studentId,
            Optional<Crebo> crebo,
            Optional<LocalDate> activeOn,
            Optional<Lateness> lateSigning,
            Page page) {}

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        placements.fold(event.placementId(), context, placement -> PlacementFold.on(placement, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        placements.clear();
    }

    @QueryHandler
    Optional<SeenPlacement> answer(FindPlacement query, Actor actor) {
        return find(query.id(), actor).map(placement -> seen(placement, actor));
    }

    /** Whoever may see it now may see how it was. */
    @QueryHandler
    Optional<SeenPlacement> answer(FindPlacementAsOf query, Actor actor) {
        return find(query.id(), actor)
                .flatMap(now -> PlacementFold.asOf(history.of(now.id()).stream()
                        .filter(event -> !event.getTimestamp().isAfter(query.asOf()))
                        .toList()))
                .map(placement -> seen(placement, actor));
    }

    @QueryHandler
    PageOf<SeenPlacement> answer(FindPlacements query, Actor actor) {
        var wanted = visible(actor)
                .where("status", query.status())
                .where("schoolId", query.schoolId())
                .where("employerId", query.employerId())
                .where("studentId", query.studentId())
                .where("crebo", query.crebo())
                .where("lateSigning.state", query.lateSigning());
        query.activeOn()
                .map(LocalDate::toString)
                .ifPresent(day -> wanted.and(Filters.lte("period.startDate", day))
                        .and(Filters.gte("period.endDate", day))
                        .and(Filters.ne("status", PlacementStatus.CANCELLED.name()))
                        .and(Filters.not(Filters.lt("termination.lastDay", day))));
        return placements
                .page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("period.startDate"))
                .mapAll(some -> seen(some, actor));
    }

    @QueryHandler
    Optional<Coverage> answer(FindCoverage query, Actor actor) {
        var all = placements
                .page(
                        visible(actor).where("studentId", query.studentId()).toBson(),
                        new Page(1, Page.MAXIMUM_SIZE, "startDate"),
                        SORT_FIELDS,
                        Sorts.ascending("period.startDate"))
                .items();
        return all.isEmpty() ? Optional.empty() : Optional.of(Coverage.of(query.studentId(), all, policy));
    }

    private Optional<Placement> find(PlacementId id, Actor actor) {
        return placements.first(visible(actor).where("_id", id).toBson());
    }

    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(
                actor,
                List.of("schoolId", "employerId"),
                List.of("studentId", "mentorId", "schoolSupervisorId", "namedSigners.signerId"));
    }

    private SeenPlacement seen(Placement placement, Actor reader) {
        return seen(List.of(placement), reader).getFirst();
    }

    private List<SeenPlacement> seen(List<Placement> some, Actor reader) {
        var titles =
                offers.titles(some.stream().map(Placement::offerId).distinct().toList());
        var names = directory.names(some, Placement::employerId, Placement::schoolId, Placement::studentId);
        var minding = directory.students(some, Placement::studentId);
        var left = directory.left(some, Placement::employerId, Placement::schoolId);
        return some.stream()
                .map(placement -> new SeenPlacement(
                        ForReader.of(placement, reader),
                        Optional.ofNullable(names.get(placement.studentId())),
                        Optional.ofNullable(names.get(placement.schoolId())),
                        Optional.ofNullable(names.get(placement.employerId())),
                        Optional.ofNullable(names.get(placement.mentorId())),
                        placement.schoolSupervisorId().map(names::get),
                        Optional.ofNullable(titles.get(placement.offerId())),
                        Optional.ofNullable(minding.get(placement.studentId()))
                                .map(student -> student.workingTimes(
                                        placement.period(), placement.daysPerWeek(), placement.hoursPerWeek()))
                                .orElse(List.of()),
                        Successors.neededFor(placement, left)))
                .toList();
    }
}
