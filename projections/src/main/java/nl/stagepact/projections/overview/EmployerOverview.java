package nl.stagepact.projections.overview;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.school.SchoolFile;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** What was recorded of an employer by the end of a day, over all schools. */
public final class EmployerOverview implements Projection {

    private static final List<IndexModel> BY_EMPLOYER = List.of(new IndexModel(Indexes.ascending("employerId")));

    private final Views<OfferChoices> offers;
    private final Views<PlacementCourse> placements;
    private final Views<ReportCourse> reports;
    private final EmployerFile employers;
    private final SchoolFile schools;

    public EmployerOverview(ViewStore store, EmployerFile employers, SchoolFile schools) {
        offers = store.views("overview_offers", OfferChoices.class, BY_EMPLOYER);
        placements = store.views("overview_placements", PlacementCourse.class, BY_EMPLOYER);
        reports = store.views("overview_reports", ReportCourse.class, BY_EMPLOYER);
        this.employers = employers;
        this.schools = schools;
    }

    /** @param rejections one for each candidate that was rejected */
    record OfferChoices(OfferId id, long version, EmployerId employerId, String title, List<Rejection> rejections)
            implements View {}

    record Rejection(RejectionReason reason, LocalDate date) {}

    /**
     * @param steps where it stood from which day on, in their order
     * @param conversations how each conversation went, in the order in which that was recorded
     * @param reason why it was terminated; nothing once that was erased
     */
    record PlacementCourse(
            PlacementId id,
            long version,
            EmployerId employerId,
            SchoolId schoolId,
            List<Step> steps,
            List<Heard> conversations,
            Optional<TerminationReason> reason)
            implements View {}

    record Step(PlacementStatus status, LocalDate date) {}

    /** @param closesDate of the window that was missed */
    record Heard(Conversation conversation, Went went, LocalDate date, Optional<LocalDate> closesDate) {}

    enum Went {
        IN_TIME,
        LATE,
        MISSED,
        /** Somebody said that it need not be held, or when else it may. */
        NOT_OWED
    }

    /**
     * @param standings of the case at SBB, from which day on; none as long as a school handles it
     * @param openObjections which parties objected to the last decision and wait for an answer
     */
    record ReportCourse(
            ReportId id,
            long version,
            EmployerId employerId,
            List<Standing> standings,
            List<ObjectingParty> openObjections)
            implements View {}

    record Standing(ReportStatus status, LocalDate date) {}

    /** Answered with {@code Optional<Overview>}. */
    public record FindEmployerOverview(EmployerId id, LocalDate date) {}

    /**
     * Where there are none of a kind, no number stands.
     *
     * @param recognitions as they stood on the day, as known now
     * @param schools by name
     * @param terminations placements that ended early, by reason
     * @param terminationsWithoutReason since the student was erased
     * @param reports cases at SBB by where they stood; only for whoever handles cases
     */
    public record Overview(
            EmployerId id,
            String name,
            LocalDate date,
            List<RecognitionOn> recognitions,
            List<SchoolPlacements> schools,
            List<OfferRejections> rejections,
            Map<TerminationReason, Integer> terminations,
            int terminationsWithoutReason,
            Optional<Map<ReportStatus, Integer>> reports) {}

    public record RecognitionOn(Crebo crebo, RecognitionStatus status) {}

    public record SchoolPlacements(
            SchoolId schoolId,
            Optional<String> schoolName,
            Map<PlacementStatus, Integer> placements,
            ConversationsHeld conversations) {}

    /**
     * @param inTime in the window, or before it
     * @param missed the window closed and it was not held since
     */
    public record ConversationsHeld(int inTime, int late, int missed) {}

    /** @param reasons those for which candidates were rejected; an offer without rejections is not told */
    public record OfferRejections(OfferId offerId, String title, Map<RejectionReason, Integer> reasons) {}

    @EventHandler
    void on(OfferEvent event, EventContext context) {
        offers.fold(event.offerId(), context, before -> OverviewFold.on(before, event, context));
    }

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        placements.fold(event.placementId(), context, before -> OverviewFold.on(before, event, context));
    }

    @EventHandler
    void on(ReportEvent event, EventContext context) {
        reports.fold(event.reportId(), context, before -> CaseCourse.on(before, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        offers.clear();
        placements.clear();
        reports.clear();
    }

    @QueryHandler
    Optional<Overview> answer(FindEmployerOverview query, Actor actor) {
        var own = Filters.eq("employerId", query.id().value());
        return Optional.ofNullable(employers.byId(List.of(query.id())).get(query.id()))
                .map(employer -> new OverviewCount(
                                employer, query.date(), offers.all(own), placements.all(own), reports.all(own))
                        .told(schools::names, actor.is(Role.SBB_INVESTIGATOR)));
    }
}
