package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.placement.ConversationState;
import nl.stagepact.projections.placement.ConversationState.Absence;
import nl.stagepact.projections.placement.ConversationState.CorrectedReport;
import nl.stagepact.projections.placement.ConversationState.Exemption;
import nl.stagepact.projections.placement.ConversationState.HeldConversation;
import nl.stagepact.projections.placement.ConversationState.Reminder;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** What clients see of one of the three conversations. */
@Schema(name = "Conversation", description = "One of the mandatory conversations: planned, held or exempted")
record ConversationAnswer(
        @Schema(
                description =
                        "start-gesprek, midterm-check (midterm-check-2 … in long placements), eind-gesprek; exit-conversation after an early end",
                example = "midterm-check")
        String kind,

        @Schema(description = "The days on which it should be held; absent when the placement is too short for it")
        Optional<Window> window,

        @Schema(
                description = "What was said last as it was not held yet; absent as long as there is time",
                example = "DUE")
        Optional<Reminder> reminder,

        @Schema(description = "The appointment that stands") Optional<AppointmentAnswer> appointment,

        Optional<Held> held,
        Optional<Exemption> exemption,

        @Schema(description = "The placement ended before it was held: nobody owes it any more")
        boolean dropped,

        @Schema(description = "What stood there before it was corrected, the oldest first")
        List<Corrected> corrections) {

    static List<ConversationAnswer> all(Placement placement) {
        return placement.conversations().stream()
                .map(each -> of(each, isDropped(each, placement.status())))
                .toList();
    }

    private static boolean isDropped(ConversationState state, PlacementStatus status) {
        boolean open = state.window().isPresent()
                && state.held().isEmpty()
                && state.exemption().isEmpty();
        return switch (status) {
            case CONFIRMED, AGREEMENT_DRAWN_UP, PARTLY_SIGNED, SIGNED, ACTIVE -> false;
            case TERMINATED -> open && !state.conversation().equals(Conversation.EXIT_CONVERSATION);
            case COMPLETED, CANCELLED -> open;
        };
    }

    private static ConversationAnswer of(ConversationState state, boolean dropped) {
        return new ConversationAnswer(
                ConversationName.of(state.conversation()),
                state.window(),
                state.reminder(),
                state.appointment().map(AppointmentAnswer::of),
                state.held().map(Held::of),
                state.exemption(),
                dropped,
                state.corrections().stream().map(Corrected::of).toList());
    }

    @Schema(name = "HeldConversation", description = "What was written down; what was erased is absent")
    record Held(
            LocalDate date,
            ConversationForm form,
            @Schema(description = "Seen from its window") Timing timing,
            Set<Party> present,
            List<Absence> absences,
            Optional<String> summary,

            @Schema(description = "What was agreed, one sentence each")
            List<String> agreements,

            @Schema(description = "Of a start-gesprek") Optional<String> expectations,
            @Schema(description = "Of a start-gesprek") Optional<String> tasks,
            @Schema(description = "Of a start-gesprek") Optional<String> safety,
            @Schema(description = "Of a midterm-check") Optional<String> progress,
            @Schema(description = "Of a midterm-check") Optional<Boolean> agreedTasksFollowed,
            @Schema(description = "Of an eind-gesprek") Optional<String> employersView,
            Instant recordedAt) {

        private static Held of(HeldConversation held) {
            return new Held(
                    held.date(),
                    held.form(),
                    held.timing(),
                    held.present(),
                    held.absences(),
                    held.summary(),
                    held.agreements().stream().flatMap(Optional::stream).toList(),
                    held.expectations(),
                    held.tasks(),
                    held.safety(),
                    held.progress(),
                    held.agreedTasksFollowed(),
                    held.employersView(),
                    held.recordedAt());
        }
    }

    @Schema(name = "CorrectedReport", description = "What was wrong about a report, and why")
    record Corrected(Held before, Optional<String> reason, Instant correctedAt) {

        private static Corrected of(CorrectedReport corrected) {
            return new Corrected(Held.of(corrected.before()), corrected.reason(), corrected.correctedAt());
        }
    }
}
