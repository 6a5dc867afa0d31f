package nl.stagepact.projections.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.RealisedHoursCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.SchoolDecisionCorrected;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.NoShowReported;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAdjusted;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.ConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.domain.placement.PlacementEvent.SignerDelegated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ResultEvent;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationEscalated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TermEvent.ConversationTermEvent;
import nl.stagepact.domain.placement.TermEvent.SigningOverdue;
import nl.stagepact.domain.placement.TermEvent.StartBlocked;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.supervision.SupervisionAgenda.Cycle;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import org.jspecify.annotations.Nullable;

/** How what happens to a placement changes the agenda. */
final class SupervisionFold {

    private SupervisionFold() {}

    static Cycle on(@Nullable Cycle cycle, PlacementEvent event, EventContext context) {
        return switch (event) {
            case PlacementConfirmed e ->
                new Cycle(
                        e.placementId(),
                        context.version(),
                        e.place().studentId(),
                        e.place().schoolId(),
                        e.place().employerId(),
                        e.place().mentorId(),
                        Optional.empty(),
                        e.place().crebo(),
                        e.place().period().startDate(),
                        List.of(),
                        false);
            case AgreementDrawnUp e -> agreed(existing(cycle), e.content(), context);
            case AgreementConcluded e -> {
                var was = existing(cycle);
                yield e.amended()
                        .map(amendment -> agreed(was, amendment.content(), context))
                        .orElseGet(() -> next(was, was.conversations(), context));
            }
            case SupervisionPlanned e -> {
                var was = existing(cycle);
                yield next(was, planned(was.conversations(), e.conversations()), context);
            }
            case ConversationHeld e -> held(cycle, e.conversation(), e.report(), e.timing(), context);
            case ConversationCorrected e -> held(cycle, e.conversation(), e.report(), e.timing(), context);
            case ConversationExempted e ->
                change(cycle, each -> each.conversation().equals(e.conversation()), Planned::exempt, context);
            case PlacementTerminated _, PlacementCancelled _, PlacementCompleted _ ->
                change(
                        cycle,
                        _ -> true,
                        each -> (each.isOwed() ? each.drop() : each).paused(Optional.empty()),
                        context);
            case MentorReplaced e -> {
                var was = existing(cycle);
                yield next(was, e.mentorId(), was.schoolSupervisorId(), was.startDate(), was.conversations(), context);
            }
            case SupervisorReplaced e -> {
                var was = existing(cycle);
                yield next(
                        was,
                        was.mentorId(),
                        Optional.of(e.schoolSupervisorId()),
                        was.startDate(),
                        was.conversations(),
                        context);
            }
            case ConversationCancelled e -> scheduled(cycle, e, Optional.empty(), context);
            case AppointmentEvent e -> scheduled(cycle, e, Optional.of(Scheduled.of(e, context.at())), context);
            case ConversationTermEvent e ->
                change(cycle, each -> isAbout(each, e), each -> each.late(Optional.of(said(e))), context);
            case PlacementInterrupted e ->
                change(
                        cycle,
                        each -> each.window()
                                .filter(window -> !window.closesDate().isBefore(e.fromDate()))
                                .isPresent(),
                        each -> each.paused(Optional.of(e.fromDate())),
                        context);
            case PlacementResumed _ -> change(cycle, _ -> true, each -> each.paused(Optional.empty()), context);
            case AgreementAmended _,
                    AgreementAdjusted _,
                    SignerDelegated _,
                    AgreementSigned _,
                    SignatureRefused _,
                    PlacementStarted _,
                    NoShowReported _,
                    ReplacementEvent _,
                    ResultEvent _,
                    PrivateAnswerGiven _,
                    SigningOverdue _,
                    StartBlocked _,
                    RealisedHoursCorrected _,
                    SchoolDecisionCorrected _,
                    EmployerJudged _,
                    SchoolDecided _ -> {
                var was = existing(cycle);
                yield next(was, was.conversations(), context);
            }
        };
    }

    private static boolean isAbout(Planned planned, ConversationTermEvent event) {
        return planned.conversation().equals(event.conversation())
                && planned.window()
                        .map(Window::closesDate)
                        .filter(event.closesDate()::equals)
                        .isPresent();
    }

    private static State said(ConversationTermEvent event) {
        return switch (event) {
            case ConversationDue _ -> State.DUE;
            case ConversationOverdue _ -> State.OVERDUE;
            case ConversationEscalated _ -> State.ESCALATED;
        };
    }

    private static Cycle held(
            @Nullable Cycle cycle,
            Conversation conversation,
            ConversationReport report,
            Timing timing,
            EventContext context) {
        return change(
                cycle,
                each -> each.conversation().equals(conversation),
                each -> each.held(report.date(), timing),
                context);
    }

    private static Cycle scheduled(
            @Nullable Cycle cycle, AppointmentEvent event, Optional<Scheduled> now, EventContext context) {
        return change(
                cycle, each -> each.conversation().equals(event.conversation()), each -> each.scheduled(now), context);
    }

    /** The agreement says who supervises. */
    private static Cycle agreed(Cycle was, AgreementContent content, EventContext context) {
        return next(
                was,
                content.mentorId().orElse(was.mentorId()),
                content.schoolSupervisorId(),
                content.period().map(Period::startDate).orElse(was.startDate()),
                was.conversations(),
                context);
    }

    private static Cycle existing(@Nullable Cycle cycle) {
        return Objects.requireNonNull(cycle, "A placement begins with being confirmed");
    }

    /**
     * A new plan replaces the windows of what is not yet done; what is done stays done, what was dropped stays to be seen, and
     * who is away is still away.
     */
    private static List<Planned> planned(List<Planned> before, List<PlannedConversation> plan) {
        var all = new TreeMap<Conversation, Planned>();
        before.stream()
                .filter(each -> each.isDone() || each.dropped())
                .forEach(each -> all.put(each.conversation(), each));
        var away = before.stream().flatMap(each -> each.pausedFrom().stream()).findFirst();
        plan.forEach(each -> all.putIfAbsent(
                each.conversation(),
                before.stream()
                        .filter(was -> was.conversation().equals(each.conversation()))
                        .findFirst()
                        .map(was -> was.in(each))
                        .orElseGet(() -> Planned.of(each))
                        .paused(away.filter(from -> each.window()
                                .filter(window -> !window.closesDate().isBefore(from))
                                .isPresent()))));
        return List.copyOf(all.values());
    }

    private static Cycle change(
            @Nullable Cycle cycle, Predicate<Planned> which, UnaryOperator<Planned> change, EventContext context) {
        var was = existing(cycle);
        var changed = was.conversations().stream()
                .map(each -> which.test(each) ? change.apply(each) : each)
                .toList();
        return next(was, changed, context);
    }

    private static Cycle next(Cycle was, List<Planned> conversations, EventContext context) {
        return next(was, was.mentorId(), was.schoolSupervisorId(), was.startDate(), conversations, context);
    }

    private static Cycle next(
            Cycle was,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            LocalDate startDate,
            List<Planned> conversations,
            EventContext context) {
        return new Cycle(
                was.id(),
                context.version(),
                was.studentId(),
                was.schoolId(),
                was.employerId(),
                mentorId,
                schoolSupervisorId,
                was.crebo(),
                startDate,
                conversations,
                conversations.stream().anyMatch(Planned::isOwed));
    }
}
