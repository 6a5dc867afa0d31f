package nl.stagepact.projections.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.ConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.EindGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.ExitConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.MidtermCheckHeld;
import nl.stagepact.domain.placement.PlacementEvent.StartGesprekHeld;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationEscalated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TermEvent.ConversationTermEvent;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.placement.ConversationState.Absence;
import nl.stagepact.projections.placement.ConversationState.CorrectedReport;
import nl.stagepact.projections.placement.ConversationState.Exemption;
import nl.stagepact.projections.placement.ConversationState.HeldConversation;
import nl.stagepact.projections.placement.ConversationState.Reminder;

/** The conversations of a placement, in the order in which they must be held. */
final class ConversationFold {

    private ConversationFold() {}

    /**
     * A new plan replaces the windows of what is not yet done; what is done stays done. What an exit conversation takes the
     * place of stays to be seen.
     */
    static List<ConversationState> planned(List<ConversationState> before, List<PlannedConversation> plan) {
        var all = new TreeMap<Conversation, ConversationState>();
        before.stream()
                .filter(state -> state.held().isPresent() || state.exemption().isPresent())
                .forEach(state -> all.put(state.conversation(), state));
        if (plan.stream().map(PlannedConversation::conversation).anyMatch(Conversation.EXIT_CONVERSATION::equals)) {
            before.forEach(state -> all.putIfAbsent(state.conversation(), state.remindedOf(Optional.empty())));
        }
        plan.forEach(each -> all.putIfAbsent(
                each.conversation(),
                ConversationState.planned(each)
                        .remindedOf(remindedOf(each, before))
                        .with(appointments(before, each.conversation()))));
        before.stream()
                .filter(state -> !state.appointments().isEmpty())
                .forEach(state -> all.putIfAbsent(state.conversation(), state.notPlannedAnyMore()));
        return List.copyOf(all.values());
    }

    private static List<Appointed> appointments(List<ConversationState> before, Conversation conversation) {
        return before.stream()
                .filter(state -> state.conversation().equals(conversation))
                .findFirst()
                .map(ConversationState::appointments)
                .orElse(List.of());
    }

    static List<ConversationState> appointed(
            List<ConversationState> before, AppointmentEvent event, EventContext context) {
        var told = Appointed.of(event, context);
        return change(before, event.conversation(), state -> state.with(told));
    }

    static List<ConversationState> held(List<ConversationState> before, ConversationHeld event, EventContext context) {
        var report = report(event, context);
        return change(before, event.conversation(), state -> state.with(report));
    }

    static List<ConversationState> exempted(
            List<ConversationState> before, ConversationExempted event, EventContext context) {
        var exemption = new Exemption(event.reason().known(), context.at());
        return change(before, event.conversation(), state -> state.with(exemption));
    }

    /** The report that was wrong stays beside the one that takes its place. */
    static List<ConversationState> corrected(
            List<ConversationState> before, ConversationCorrected event, EventContext context) {
        return change(before, event.conversation(), state -> {
            var was = state.held().orElseThrow();
            var now = report(
                    event.report(),
                    event.timing(),
                    was.expectations(),
                    was.tasks(),
                    was.safety(),
                    was.progress(),
                    was.agreedTasksFollowed(),
                    was.employersView(),
                    context);
            var correction = new CorrectedReport(was, event.reason().known(), context.at());
            return state.with(correction, now);
        });
    }

    /** Of another window nothing was said yet. */
    private static Optional<Reminder> remindedOf(PlannedConversation planned, List<ConversationState> before) {
        return before.stream()
                .filter(state -> state.conversation().equals(planned.conversation())
                        && state.window().equals(planned.window()))
                .flatMap(state -> state.reminder().stream())
                .findFirst();
    }

    static List<ConversationState> reminded(List<ConversationState> before, ConversationTermEvent event) {
        var reminder = switch (event) {
            case ConversationDue _ -> Reminder.DUE;
            case ConversationOverdue _ -> Reminder.OVERDUE;
            case ConversationEscalated _ -> Reminder.ESCALATED;
        };
        return change(before, event.conversation(), state -> state.remindedOf(Optional.of(reminder)));
    }

    /** Nobody owes anything any more. */
    static List<ConversationState> ended(List<ConversationState> before) {
        return before.stream().map(state -> state.remindedOf(Optional.empty())).toList();
    }

    private static List<ConversationState> change(
            List<ConversationState> before, Conversation conversation, UnaryOperator<ConversationState> change) {
        return before.stream()
                .map(state -> state.conversation().equals(conversation) ? change.apply(state) : state)
                .toList();
    }

    private static HeldConversation report(ConversationHeld event, EventContext context) {
        return switch (event) {
            case StartGesprekHeld e ->
                report(
                        e.report(),
                        e.timing(),
                        e.expectations().known(),
                        e.tasks().known(),
                        e.safety().known(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        context);
            case ExitConversationHeld e ->
                report(
                        e.report(),
                        e.timing(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        context);
            case MidtermCheckHeld e ->
                report(
                        e.report(),
                        e.timing(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        e.progress().known(),
                        Optional.of(e.agreedTasksFollowed()),
                        Optional.empty(),
                        context);
            case EindGesprekHeld e ->
                report(
                        e.report(),
                        e.timing(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        e.employersView().known(),
                        context);
        };
    }

    private static HeldConversation report(
            ConversationReport report,
            Timing timing,
            Optional<String> expectations,
            Optional<String> tasks,
            Optional<String> safety,
            Optional<String> progress,
            Optional<Boolean> agreedTasksFollowed,
            Optional<String> employersView,
            EventContext context) {
        return new HeldConversation(
                report.date(),
                report.form(),
                timing,
                report.present(),
                report.absent().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(absent ->
                                new Absence(absent.getKey(), absent.getValue().known()))
                        .toList(),
                report.summary().known(),
                report.agreements().stream().map(Personal::known).toList(),
                expectations,
                tasks,
                safety,
                progress,
                agreedTasksFollowed,
                employersView,
                context.at());
    }
}
