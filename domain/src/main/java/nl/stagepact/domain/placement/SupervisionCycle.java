package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;

/**
 * The mandatory conversations of one placement: what is planned, and what became of each.
 *
 * @param policyVersion by which they were planned; 0 before that
 */
record SupervisionCycle(int policyVersion, Map<Conversation, Optional<Window>> plan, Map<Conversation, Done> done) {

    static final SupervisionCycle UNPLANNED = new SupervisionCycle(0, Map.of(), Map.of());

    /**
     * @param held what was recorded; nothing when the conversation was exempted
     * @param corrected what should have been recorded, as was said last
     * @param by the side that recorded it, where that is known
     */
    record Done(
            Optional<ConversationHeld> held, Optional<ConversationCorrected> corrected, Optional<OrganisationType> by) {

        private static final Done EXEMPTED = new Done(Optional.empty(), Optional.empty(), Optional.empty());

        Optional<LocalDate> date() {
            return corrected
                    .map(ConversationCorrected::report)
                    .or(() -> held.map(ConversationHeld::report))
                    .map(ConversationReport::date);
        }
    }

    SupervisionCycle {
        plan = Map.copyOf(plan);
        done = Map.copyOf(done);
    }

    /** A new plan replaces the windows of what is not yet done; what is done stays done. */
    SupervisionCycle planned(SupervisionPlanned event) {
        return planned(event.policyVersion(), event.conversations());
    }

    private SupervisionCycle planned(int version, List<PlannedConversation> conversations) {
        var windows = new HashMap<Conversation, Optional<Window>>();
        done.keySet().forEach(conversation -> windows.put(conversation, plan.get(conversation)));
        conversations.forEach(each -> windows.putIfAbsent(each.conversation(), each.window()));
        return new SupervisionCycle(version, windows, done);
    }

    SupervisionCycle held(ConversationHeld event) {
        return with(event.conversation(), new Done(Optional.of(event), Optional.empty(), Optional.empty()));
    }

    SupervisionCycle recorded(ConversationHeld event, OrganisationType by) {
        return with(event.conversation(), new Done(Optional.of(event), Optional.empty(), Optional.of(by)));
    }

    SupervisionCycle corrected(ConversationCorrected event) {
        var was = done.get(event.conversation());
        return with(event.conversation(), new Done(was.held(), Optional.of(event), was.by()));
    }

    SupervisionCycle exempted(Conversation conversation) {
        return with(conversation, Done.EXEMPTED);
    }

    private SupervisionCycle with(Conversation conversation, Done outcome) {
        var now = new HashMap<>(done);
        now.put(conversation, outcome);
        return new SupervisionCycle(policyVersion, plan, now);
    }

    boolean isPlannedAs(List<PlannedConversation> conversations) {
        return planned(policyVersion, conversations).plan().equals(plan);
    }

    /** The edition that it was planned by: another one never touches it. Before that, the one that is valid then. */
    SupervisionPolicy edition(SupervisionPolicies policies, LocalDate today) {
        return policyVersion == 0 ? policies.validOn(today) : policies.edition(policyVersion);
    }

    /**
     * The plan for what is not yet done.
     *
     * @param period that is agreed
     * @param away every interruption that is over, the oldest first
     */
    List<PlannedConversation> planBy(SupervisionPolicy edition, Period period, List<TimeAway> away) {
        return edition.planFor(period, away).stream()
                .map(each -> done.containsKey(each.conversation())
                        ? new PlannedConversation(each.conversation(), plan.get(each.conversation()))
                        : each)
                .toList();
    }

    /** All that was recorded is the same; the timing was found then. */
    boolean wasHeldLike(HoldConversation again) {
        return Optional.ofNullable(done.get(again.conversation()))
                .flatMap(Done::held)
                .filter(event -> event.equals(held(again, event.timing())))
                .isPresent();
    }

    boolean wasExempted(Conversation conversation) {
        return Optional.ofNullable(done.get(conversation))
                .filter(outcome -> outcome.held().isEmpty())
                .isPresent();
    }

    /**
     * What happened, seen from the window.
     *
     * @throws nl.stagepact.domain.shared.Refusal when this conversation can't be recorded as held (WEB 7.2.8)
     */
    ConversationHeld hold(HoldConversation command, LocalDate today) {
        return held(command, mayBeHeld(command.conversation(), command.report(), today));
    }

    private static ConversationHeld held(HoldConversation command, Timing timing) {
        var report = command.report();
        return switch (command) {
            case HoldStartGesprek c ->
                new StartGesprekHeld(c.placementId(), report, timing, c.expectations(), c.tasks(), c.safety());
            case HoldMidtermCheck c ->
                new MidtermCheckHeld(
                        c.placementId(), c.number(), report, timing, c.progress(), c.agreedTasksFollowed());
            case HoldEindGesprek c -> new EindGesprekHeld(c.placementId(), report, timing, c.employersView());
            case HoldExitConversation c -> new ExitConversationHeld(c.placementId(), report, timing);
        };
    }

    boolean isHeld(Conversation conversation) {
        return Optional.ofNullable(done.get(conversation)).flatMap(Done::held).isPresent();
    }

    boolean wasRecordedBy(Conversation conversation, Actor actor) {
        return done.get(conversation)
                .by()
                .filter(actor.organisationType()::equals)
                .isPresent();
    }

    boolean wasCorrectedLike(CorrectConversation again) {
        return done.get(again.conversation())
                .corrected()
                .filter(event ->
                        event.report().equals(again.report()) && event.reason().equals(again.reason()))
                .isPresent();
    }

    /**
     * What should have been recorded, seen from the window as it was planned; the order of the conversations still holds.
     *
     * @throws nl.stagepact.domain.shared.Refusal when it could not have been held like that
     */
    ConversationCorrected correct(CorrectConversation command, LocalDate today) {
        var report = command.report();
        wasPossible(command.conversation(), report, today);
        CONVERSATIONS_ARE_HELD_IN_ORDER.holdsIf(laterOnesAreNotDoneBefore(command.conversation(), report.date()));
        return new ConversationCorrected(
                command.placementId(),
                command.conversation(),
                report,
                timingOn(command.conversation(), report.date()),
                command.reason());
    }

    private Timing mayBeHeld(Conversation conversation, ConversationReport report, LocalDate today) {
        isStillToBeHeld(conversation);
        wasPossible(conversation, report, today);
        return timingOn(conversation, report.date());
    }

    private void wasPossible(Conversation conversation, ConversationReport report, LocalDate today) {
        A_CONVERSATION_IS_REPORTED_AFTERWARDS.holdsIf(!report.date().isAfter(today));
        ALL_THREE_TALK_OR_SAY_WHY_NOT.holdsUnlessMissing(report.unaccountedFor());
        CONVERSATIONS_ARE_HELD_IN_ORDER.holdsIf(earlierOnesAreDoneBy(conversation, report.date()));
    }

    Timing timingOn(Conversation conversation, LocalDate date) {
        return plan.get(conversation).map(window -> window.timingOf(date)).orElse(Timing.IN_WINDOW);
    }

    /** @throws nl.stagepact.domain.shared.Refusal when it is not planned, was held or need not be held */
    void isStillToBeHeld(Conversation conversation) {
        ONLY_A_PLANNED_CONVERSATION_IS_HELD.holdsIf(plan.containsKey(conversation));
        A_CONVERSATION_IS_REPORTED_ONCE.holdsIf(!done.containsKey(conversation));
    }

    boolean isRequired(Conversation conversation) {
        return plan.getOrDefault(conversation, Optional.empty()).isPresent();
    }

    void mayBeExempted(Conversation conversation) {
        ONLY_A_PLANNED_CONVERSATION_IS_HELD.holdsIf(isRequired(conversation));
        A_CONVERSATION_IS_REPORTED_ONCE.holdsIf(!done.containsKey(conversation));
    }

    void mayBeAnswered(Conversation conversation, LocalDate today) {
        var window = plan.getOrDefault(conversation, Optional.empty());
        ONLY_A_PLANNED_CONVERSATION_IS_HELD.holdsIf(window.isPresent());
        ConversationRule.A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION.holdsIf(
                isHeld(conversation) || !today.isBefore(window.orElseThrow().opensDate()));
    }

    private boolean earlierOnesAreDoneBy(Conversation conversation, LocalDate date) {
        return plan.entrySet().stream()
                .filter(each -> each.getKey().compareTo(conversation) < 0)
                .allMatch(each -> done.containsKey(each.getKey())
                        ? !heldAfter(each.getKey(), date)
                        : each.getValue().isEmpty());
    }

    private boolean laterOnesAreNotDoneBefore(Conversation conversation, LocalDate date) {
        return done.entrySet().stream()
                .filter(each -> each.getKey().compareTo(conversation) > 0)
                .noneMatch(each -> each.getValue().date().filter(date::isAfter).isPresent());
    }

    private boolean heldAfter(Conversation conversation, LocalDate date) {
        return done.get(conversation).date().filter(held -> held.isAfter(date)).isPresent();
    }

    /** Of each required conversation that is neither held nor exempted the last day of its window, in their order. */
    SortedMap<Conversation, LocalDate> owed() {
        var owed = new TreeMap<Conversation, LocalDate>();
        plan.forEach((conversation, window) -> {
            if (!done.containsKey(conversation)) {
                window.ifPresent(it -> owed.put(conversation, it.closesDate()));
            }
        });
        return owed;
    }

    /** The required conversations that are neither held nor exempted, as path names of the API. */
    List<String> missing() {
        return owed().keySet().stream().map(Conversation::pathName).toList();
    }
}
