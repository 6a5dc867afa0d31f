package nl.stagepact.projections.report;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.History;
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

/** Which cases there are, where each stands, and by when somebody must do something. What was told stands in none of it. */
public final class ReportDesk implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS =
            Map.of("dueDate", "dueDate", "reportedAt", "reportedAt", "status", "status");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("desk", "status", "dueDate"))),
            new IndexModel(Indexes.ascending("confidantsSchoolId")),
            new IndexModel(Indexes.ascending("coordinatorsSchoolId")),
            new IndexModel(Indexes.ascending("reporterId")));

    /** Few cases have a measure; with an index the collection is there before the first. */
    private static final List<IndexModel> BY_MOMENT = List.of(new IndexModel(Indexes.ascending("steps.at")));

    private final Views<Report> reports;
    private final Views<MeasureAtWork> measures;
    private final History history;
    private final EmployerFile employers;

    public ReportDesk(ViewStore store, History history, EmployerFile employers) {
        reports = store.views("report_desk", Report.class, INDEXES);
        measures = store.views("report_measures", MeasureAtWork.class, BY_MOMENT);
        this.history = history;
        this.employers = employers;
    }

    /**
     * Where a case stands.
     *
     * @param changed version of the last event that changed it: looking into a case doesn't
     * @param desk that handles it now
     * @param reporterId the account that reported, or the id that was made for who has none; shown to nobody
     * @param confidantsSchoolId whose confidant reads it: it came in there, or the reporter lets the school know
     * @param coordinatorsSchoolId whose coordinator reads it: the school itself made it
     * @param sharedWithSbb whether SBB may learn who reported
     * @param supplementedAt when whoever reported last added to it
     * @param dueDate the earliest last day of an open term
     */
    public record Report(
            ReportId id,
            long version,
            long changed,
            ReportStatus status,
            boolean open,
            Desk desk,
            ReporterRole reporterRole,
            Optional<UUID> reporterId,
            Optional<SchoolId> confidantsSchoolId,
            Optional<SchoolId> coordinatorsSchoolId,
            boolean sharedWithSbb,
            EmployerId employerId,
            Instant reportedAt,
            Optional<Instant> supplementedAt,
            Optional<PersonId> investigatorId,
            Set<HeardParty> heard,
            List<Term> terms,
            Optional<LocalDate> dueDate,
            Optional<Verdict> verdict)
            implements View {

        /** As it leaves this view, which alone needs to know who reported. */
        private Report withoutReporter() {
            return new Report(
                    id,
                    version,
                    changed,
                    status,
                    open,
                    desk,
                    reporterRole,
                    Optional.empty(),
                    confidantsSchoolId,
                    coordinatorsSchoolId,
                    sharedWithSbb,
                    employerId,
                    reportedAt,
                    supplementedAt,
                    investigatorId,
                    heard,
                    terms,
                    dueDate,
                    verdict);
        }
    }

    /**
     * @param untilDate the last day
     * @param endedAt when it was met, or no longer mattered
     */
    public record Term(Kind kind, LocalDate untilDate, Optional<Instant> endedAt, boolean overdue) {

        /** What is to be done by then. */
        public enum Kind {
            ACKNOWLEDGEMENT,
            INVESTIGATION,
            /** Of both parties, after an urgent suspension. */
            HEARING,
            /** Until then one can object. */
            OBJECTION,
            /** On what was objected. */
            OBJECTION_DECISION
        }
    }

    /**
     * The last decision.
     *
     * @param holds a second officer agreed, or needn't
     * @param returned a second officer didn't
     */
    public record Verdict(
            int number,
            DecisionOutcome outcome,
            Optional<MeasureKind> measure,
            boolean holds,
            boolean returned,
            boolean quashed,
            Set<ObjectingParty> objected,
            Set<ObjectingParty> judged) {}

    /** What a case did to the employer's recognition. */
    record MeasureAtWork(ReportId id, long version, List<AtWork> steps) implements View {}

    /** @param position in the global order */
    record AtWork(MeasureKind kind, Crebo crebo, LocalDate effectiveDate, long position, Instant at) {}

    /** With the name that a reader wants beside it. */
    public record SeenReport(Report report, Optional<String> employerName) {}

    /** Where it stands. Answered with {@code Optional<SeenReport>}. */
    public record FindReport(ReportId id) {}

    /**
     * Answered with {@code PageOf<SeenReport>}: open ones first, the earliest term first. Every filter that is empty lets
     * everything through.
     */
    public record FindReports(Optional<ReportStatus> status, Optional<EmployerId> employerId, Page page) {}

    /**
     * All that this reader may know of a case. Answered with {@code Optional<Case>}.
     *
     * @param openingId of the opening that whoever asks has just made
     */
    public record FindCase(ReportId id, UUID openingId) {}

    @EventHandler
    void on(ReportEvent event, EventContext context) {
        reports.fold(event.reportId(), context, before -> ReportFold.on(before, event, context));
    }

    @EventHandler
    void on(EmployerEvent event, EventContext context) {
        MeasureFold.caseOf(event)
                .ifPresent(id -> measures.fold(id, context, before -> MeasureFold.on(before, event, context)));
    }

    @ResetHandler
    @Override
    public void reset() {
        reports.clear();
        measures.clear();
    }

    @QueryHandler
    Optional<SeenReport> answer(FindReport query, Actor actor) {
        return find(query.id(), actor).map(found -> seen(List.of(found)).getFirst());
    }

    @QueryHandler
    PageOf<SeenReport> answer(FindReports query, Actor actor) {
        var wanted = visible(actor).where("status", query.status()).where("employerId", query.employerId());
        return reports.page(
                        wanted.toBson(),
                        query.page(),
                        SORT_FIELDS,
                        Sorts.orderBy(Sorts.descending("open"), Sorts.ascending("dueDate", "reportedAt")))
                .mapAll(this::seen);
    }

    @QueryHandler
    Optional<Case> answer(FindCase query, Actor actor) {
        return find(query.id(), actor)
                .map(_ -> new CaseReading(history.of(query.id())))
                .filter(reading -> reading.wasOpened(query.openingId(), actor) && !reading.isClosedTo(actor))
                .map(reading -> reading.read(atWork(query.id())))
                .map(all -> ForReader.of(all, actor));
    }

    /** Those of which SBB may know who reported, for other views. */
    public Set<ReportId> sharedWithSbb(Collection<ReportId> ids) {
        return reports.byId(ids).values().stream()
                .filter(each -> each.desk() == Desk.SBB && each.sharedWithSbb())
                .map(Report::id)
                .collect(Collectors.toSet());
    }

    /** All that SBB may know of, for other views: of the others it doesn't even learn that they exist. */
    public List<ReportId> atSbb() {
        return reports
                .made(
                        List.of(
                                Aggregates.match(Filters.eq("desk", Desk.SBB.name())),
                                Aggregates.project(Projections.include("_id"))),
                        Known.class)
                .stream()
                .map(Known::id)
                .toList();
    }

    /** That there is such a case. */
    record Known(ReportId id) {}

    private List<AtWork> atWork(ReportId id) {
        return measures.first(Filters.eq(id.value())).map(MeasureAtWork::steps).orElse(List.of());
    }

    private Optional<Report> find(ReportId id, Actor actor) {
        return reports.first(visible(actor).where("_id", id).toBson());
    }

    /**
     * SBB reads what is at its own desk, a confidant what came in at the school, a coordinator what the school itself made, and
     * whoever reported their own.
     */
    private static Criteria visible(Actor actor) {
        return switch (actor.scope()) {
            case ANY -> Criteria.all().where("desk", Desk.SBB);
            case OWN_ORGANISATION -> {
                var own = new ArrayList<Bson>();
                actor.organisationId().ifPresent(school -> {
                    if (actor.is(Role.CONFIDANT)) {
                        own.add(Filters.eq("confidantsSchoolId", school));
                    }
                    if (actor.is(Role.CONFIDANT) || actor.is(Role.COORDINATOR)) {
                        own.add(Filters.eq("coordinatorsSchoolId", school));
                    }
                });
                yield own.isEmpty() ? Criteria.all().none() : Criteria.all().and(Filters.or(own));
            }
            case SELF -> Criteria.visibleTo(actor, List.of(), List.of("reporterId"));
        };
    }

    private List<SeenReport> seen(List<Report> some) {
        var names =
                employers.names(some.stream().map(Report::employerId).distinct().toList());
        return some.stream()
                .map(each -> new SeenReport(each.withoutReporter(), Optional.ofNullable(names.get(each.employerId()))))
                .toList();
    }
}
