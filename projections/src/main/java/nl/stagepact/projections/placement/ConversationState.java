package nl.stagepact.projections.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Party;

/**
 * One conversation of a placement, planned or held.
 *
 * @param window nothing when the placement is too short for this conversation: not required
 * @param reminder nothing as long as there is time, once it is done, and once nobody owes it any more
 * @param held as it stands after the last correction
 * @param corrections what stood there before, the oldest first
 * @param appointments what was told of its appointment, the oldest first
 */
public record ConversationState(
        Conversation conversation,
        Optional<Window> window,
        Optional<Reminder> reminder,
        Optional<HeldConversation> held,
        Optional<Exemption> exemption,
        List<CorrectedReport> corrections,
        List<Appointed> appointments) {

    /** The one that was made and not cancelled. */
    public Optional<Appointed> appointment() {
        return appointments.isEmpty()
                ? Optional.empty()
                : Optional.of(appointments.getLast()).filter(Appointed::stands);
    }

    /** Nothing was said or done about it yet. */
    static ConversationState planned(PlannedConversation plan) {
        return new ConversationState(
                plan.conversation(),
                plan.window(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    ConversationState remindedOf(Optional<Reminder> now) {
        return new ConversationState(conversation, window, now, held, exemption, corrections, appointments);
    }

    /** Only the story of its appointment is left of it. */
    ConversationState notPlannedAnyMore() {
        return new ConversationState(
                conversation, Optional.empty(), Optional.empty(), held, exemption, corrections, appointments);
    }

    ConversationState with(HeldConversation report) {
        return new ConversationState(
                conversation, window, Optional.empty(), Optional.of(report), exemption, corrections, appointments);
    }

    ConversationState with(Exemption now) {
        return new ConversationState(
                conversation, window, Optional.empty(), held, Optional.of(now), corrections, appointments);
    }

    ConversationState with(CorrectedReport wrong, HeldConversation now) {
        return new ConversationState(
                conversation,
                window,
                Optional.empty(),
                Optional.of(now),
                exemption,
                and(corrections, wrong),
                appointments);
    }

    ConversationState with(Appointed told) {
        return with(and(appointments, told));
    }

    ConversationState with(List<Appointed> story) {
        return new ConversationState(conversation, window, reminder, held, exemption, corrections, story);
    }

    private static <T> List<T> and(List<T> before, T last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }

    /** What was said last about a conversation that is still to be held. */
    public enum Reminder {
        DUE,
        OVERDUE,
        ESCALATED
    }

    /** @param reason nothing once it was erased */
    public record CorrectedReport(HeldConversation before, Optional<String> reason, Instant correctedAt) {}

    /**
     * What was written down. Whatever was erased is nothing; which of the last six fields is asked for depends on the kind.
     *
     * @param agreements what was agreed, one sentence each
     */
    public record HeldConversation(
            LocalDate date,
            ConversationForm form,
            Timing timing,
            Set<Party> present,
            List<Absence> absences,
            Optional<String> summary,
            List<Optional<String>> agreements,
            Optional<String> expectations,
            Optional<String> tasks,
            Optional<String> safety,
            Optional<String> progress,
            Optional<Boolean> agreedTasksFollowed,
            Optional<String> employersView,
            Instant recordedAt) {}

    public record Absence(Party party, Optional<String> reason) {}

    public record Exemption(Optional<String> reason, Instant exemptedAt) {}
}
