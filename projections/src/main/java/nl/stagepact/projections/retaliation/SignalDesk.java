package nl.stagepact.projections.retaliation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.report.ReportDesk;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * What befell those who had reported, for the confidant and, once the case is at SBB's desk, the investigators alone. It names no
 * student: whoever wants to know who it is opens the case, and that is written down. To whom the consent doesn't say it, nothing
 * here does either: neither the placement, nor the moment, which stands in the timelines of placements and candidacies too.
 */
public final class SignalDesk implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of("happenedAt", "happenedAt", "state", "state");

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("schoolId"), Indexes.descending("happenedAt"))),
            new IndexModel(Indexes.ascending("reportId")),
            new IndexModel(Indexes.ascending("reportedId")),
            new IndexModel(Indexes.descending("happenedAt")));

    private final Views<Signal> signals;
    private final EmployerFile employers;
    private final ReportDesk reports;

    public SignalDesk(ViewStore store, EmployerFile employers, ReportDesk reports) {
        signals = store.views("signal_desk", Signal.class, INDEXES);
        this.employers = employers;
        this.reports = reports;
    }

    /**
     * One thing that happened.
     *
     * @param reportedId the employer that the report is about
     * @param schoolId whose confidants know of the report
     * @param employerId where it happened; perhaps another than was reported
     * @param assessments of whoever looked at it, the oldest first
     */
    public record Signal(
            SignalId id,
            long version,
            ReportId reportId,
            EmployerId reportedId,
            Optional<SchoolId> schoolId,
            State state,
            SetbackKind kind,
            Instant happenedAt,
            Instant signalledAt,
            EmployerId employerId,
            Optional<CandidacyId> candidacyId,
            Optional<PlacementId> placementId,
            List<Look> assessments)
            implements View {}

    /**
     * @param by the person who looked
     * @param reason nothing once the case was erased
     */
    public record Look(Assessment assessment, Optional<String> reason, Optional<UUID> by, Instant at) {}

    /** Whether anybody looked. */
    public enum State {
        OPEN,
        ASSESSED
    }

    /**
     * As this reader may know it, with the name that they want beside it.
     *
     * @param happened the day; the moments in the signal are those of this day's beginning to whoever may not know who reported
     * @param exact whether the moments in the signal are when it really was
     */
    public record SeenSignal(Signal signal, LocalDate happened, boolean exact, Optional<String> employerName) {}

    /** Answered with {@code Optional<SeenSignal>}. */
    public record FindSignal(SignalId id) {}

    /** Answered with {@code PageOf<SeenSignal>}, the newest first. Every filter that is empty lets everything through. */
    public record FindSignals(
            Optional<State> state,
            Optional<ReportId> reportId,
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Page page) {}

    @EventHandler
    void on(RetaliationEvent event, EventContext context) {
        signals.fold(event.signalId(), context, before -> on(before, event, context));
    }

    static Signal on(@Nullable Signal before, RetaliationEvent event, EventContext context) {
        return switch (event) {
            case RetaliationSignalled e -> {
                var setback = e.setback();
                yield new Signal(
                        e.signalId(),
                        context.version(),
                        e.reportId(),
                        e.reportedId(),
                        e.schoolId(),
                        State.OPEN,
                        setback.kind(),
                        setback.happenedAt(),
                        context.at(),
                        setback.employerId(),
                        setback.candidacyId(),
                        setback.placementId(),
                        List.of());
            }
            case SignalAssessed e ->
                assessed(
                        Objects.requireNonNull(before, "A signal begins with being raised"),
                        new Look(
                                e.assessment(),
                                e.reason().known(),
                                context.actor().flatMap(Actor::personId),
                                context.at()),
                        context);
        };
    }

    private static Signal assessed(Signal was, Look look, EventContext context) {
        return new Signal(
                was.id(),
                context.version(),
                was.reportId(),
                was.reportedId(),
                was.schoolId(),
                State.ASSESSED,
                was.kind(),
                was.happenedAt(),
                was.signalledAt(),
                was.employerId(),
                was.candidacyId(),
                was.placementId(),
                Stream.concat(was.assessments().stream(), Stream.of(look)).toList());
    }

    @ResetHandler
    @Override
    public void reset() {
        signals.clear();
    }

    @QueryHandler
    Optional<SeenSignal> answer(FindSignal query, Actor actor) {
        return signals.first(visible(actor).where("_id", query.id()).toBson())
                .map(found -> seen(List.of(found), actor).getFirst());
    }

    @QueryHandler
    PageOf<SeenSignal> answer(FindSignals query, Actor actor) {
        var wanted = visible(actor)
                .where("state", query.state())
                .where("reportId", query.reportId())
                .where("employerId", query.employerId())
                .where("schoolId", query.schoolId());
        return signals.page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.descending("happenedAt"))
                .mapAll(some -> seen(some, actor));
    }

    /** The school that knows of the report, whosever student it is; and SBB of the cases that are its own by now. */
    private Criteria visible(Actor actor) {
        return actor.scope() == Scope.ANY
                ? Criteria.all().and(Filters.in("reportId", Criteria.stored(reports.atSbb())))
                : Criteria.visibleTo(actor, List.of("schoolId"), List.of());
    }

    private List<SeenSignal> seen(Collection<Signal> some, Actor actor) {
        Map<Id, String> names =
                employers.names(some.stream().map(Signal::employerId).distinct().toList());
        var known = actor.organisationType() == OrganisationType.SBB
                ? reports.sharedWithSbb(
                        some.stream().map(Signal::reportId).distinct().toList())
                : some.stream().map(Signal::reportId).collect(Collectors.toSet());
        return some.stream()
                .map(each -> {
                    boolean exact = known.contains(each.reportId());
                    return new SeenSignal(
                            exact ? each : withoutStudent(each),
                            BusinessDay.of(each.happenedAt()),
                            exact,
                            Optional.ofNullable(names.get(each.employerId())));
                })
                .toList();
    }

    /** SBB reads placements and candidacies, and when what happened in them: each would tell who reported. */
    private static Signal withoutStudent(Signal signal) {
        return new Signal(
                signal.id(),
                signal.version(),
                signal.reportId(),
                signal.reportedId(),
                signal.schoolId(),
                signal.state(),
                signal.kind(),
                BusinessDay.beginningOf(signal.happenedAt()),
                BusinessDay.beginningOf(signal.signalledAt()),
                signal.employerId(),
                Optional.empty(),
                Optional.empty(),
                signal.assessments());
    }
}
