package nl.stagepact.application.supervision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.ToLongFunction;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;

/** What clients see of how a whole agenda stands. */
@Schema(name = "AgendaCounts", description = "How many conversations stand in each state today")
record AgendaCountsAnswer(
        @Schema(description = "Of all kinds together") InState all,
        InState startGesprek,

        @Schema(description = "Every midterm check of a long placement")
        InState midtermCheck,

        InState eindGesprek,

        @Schema(description = "After an early end") InState exitConversation) {

    static AgendaCountsAnswer of(AgendaCounts counts) {
        return new AgendaCountsAnswer(
                InState.of(counts::of),
                ofKind(counts, ConversationKind.START_GESPREK),
                ofKind(counts, ConversationKind.MIDTERM_CHECK),
                ofKind(counts, ConversationKind.EIND_GESPREK),
                ofKind(counts, ConversationKind.EXIT_CONVERSATION));
    }

    private static InState ofKind(AgendaCounts counts, ConversationKind kind) {
        return InState.of(state -> counts.of(kind, state));
    }

    /** As {@link State} calls them. */
    record InState(
            @Schema(description = "Nothing to do yet") long planned,

            @Schema(description = "There is an appointment for it")
            long scheduled,

            @Schema(description = "Its window is about to close")
            long due,

            @Schema(description = "Its window has closed") long overdue,

            @Schema(description = "Its window closed a while ago, and the coordinator is to see to it")
            long escalated,

            @Schema(description = "Within the window, or before")
            long held,

            @Schema(description = "Held after the window") long late,
            long exempted,

            @Schema(description = "The placement is too short for it")
            long notRequired,

            @Schema(description = "The placement ended before it was held")
            long dropped,

            @Schema(description = "The placement is interrupted")
            long paused) {

        private static InState of(ToLongFunction<State> count) {
            return new InState(
                    count.applyAsLong(State.PLANNED),
                    count.applyAsLong(State.SCHEDULED),
                    count.applyAsLong(State.DUE),
                    count.applyAsLong(State.OVERDUE),
                    count.applyAsLong(State.ESCALATED),
                    count.applyAsLong(State.HELD),
                    count.applyAsLong(State.LATE),
                    count.applyAsLong(State.EXEMPTED),
                    count.applyAsLong(State.NOT_REQUIRED),
                    count.applyAsLong(State.DROPPED),
                    count.applyAsLong(State.PAUSED));
        }
    }
}
