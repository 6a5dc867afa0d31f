package nl.stagepact.projections.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.projections.supervision.Planned;
import nl.stagepact.projections.supervision.SupervisionAgenda.Cycle;

/**
 * What is counted of one placement.
 *
 * @param results only of conversations that count: of the mandatory three, required, and not dropped
 * @param ended a conversation was dropped, since the placement ended before it
 */
record CycleTally(List<Result> results, boolean ended) {

    enum Outcome {
        IN_TIME,
        LATE,
        OVERDUE,
        EXEMPTED,
        NOT_YET_DUE
    }

    /** @param delay of one that was held late, in days after its window */
    record Result(ConversationKind kind, Outcome outcome, Optional<Long> delay) {}

    static CycleTally of(Cycle cycle, LocalDate today) {
        return new CycleTally(
                cycle.conversations().stream()
                        // which is not one of the three
                        .filter(each -> each.conversation().kind() != ConversationKind.EXIT_CONVERSATION)
                        .flatMap(each -> outcome(each, today).stream()
                                .map(outcome -> new Result(each.conversation().kind(), outcome, delay(each, outcome))))
                        .toList(),
                cycle.conversations().stream().anyMatch(Planned::dropped));
    }

    private static Optional<Outcome> outcome(Planned planned, LocalDate today) {
        return switch (planned.stateOn(today)) {
            case HELD -> Optional.of(Outcome.IN_TIME);
            case LATE -> Optional.of(Outcome.LATE);
            case OVERDUE, ESCALATED -> Optional.of(Outcome.OVERDUE);
            case EXEMPTED -> Optional.of(Outcome.EXEMPTED);
            case PLANNED, SCHEDULED, DUE, PAUSED -> Optional.of(Outcome.NOT_YET_DUE);
            // that the placement ended makes nothing good
            case DROPPED -> planned.wasMissed() ? Optional.of(Outcome.OVERDUE) : Optional.empty();
            case NOT_REQUIRED -> Optional.empty();
        };
    }

    private static Optional<Long> delay(Planned planned, Outcome outcome) {
        return planned.window()
                .map(Window::closesDate)
                .filter(_ -> outcome == Outcome.LATE)
                .flatMap(closes -> planned.heldDate().map(held -> ChronoUnit.DAYS.between(closes, held)));
    }

    boolean counts() {
        return !results.isEmpty();
    }

    boolean isFinished() {
        return !ended && results.stream().noneMatch(each -> each.outcome() == Outcome.NOT_YET_DUE);
    }

    boolean isAllInTime() {
        return isFinished() && results.stream().allMatch(each -> each.outcome() == Outcome.IN_TIME);
    }
}
