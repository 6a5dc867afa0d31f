package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All decisions on the recognition of one employer for one qualification, in the order in which they were taken. */
public record RecognitionHistory(List<Decision> decisions) {

    /** Before the first decision an employer is not recognised. */
    public static final RecognitionHistory NONE = new RecognitionHistory(List.of());

    /**
     * @param status what holds from {@code effectiveDate} on
     * @param untilDate the last day of a suspension that ends by itself
     */
    public record Decision(RecognitionStatus status, LocalDate effectiveDate, Optional<LocalDate> untilDate) {

        public Decision(RecognitionStatus status, LocalDate effectiveDate) {
            this(status, effectiveDate, Optional.empty());
        }

        private boolean isOver(LocalDate date) {
            return untilDate.filter(date::isAfter).isPresent();
        }
    }

    public RecognitionHistory {
        decisions = List.copyOf(decisions);
    }

    public RecognitionHistory and(Decision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return new RecognitionHistory(all);
    }

    /** What held on that day. A later decision with the same effective day replaces an earlier one. */
    public RecognitionStatus statusOn(LocalDate date) {
        return decisions.reversed().stream()
                .filter(decision -> !decision.effectiveDate().isAfter(date))
                .findFirst()
                // only a granted recognition can be suspended, so after the suspension it is granted again
                .map(decision -> decision.isOver(date) ? RecognitionStatus.GRANTED : decision.status())
                .orElse(RecognitionStatus.NONE);
    }

    /** Later days from which it is suspended or withdrawn. */
    public List<LocalDate> fallsAwayAfter(LocalDate day) {
        return decisions.stream()
                .filter(decision -> decision.status() != RecognitionStatus.GRANTED)
                .map(Decision::effectiveDate)
                .filter(day::isBefore)
                .toList();
    }

    /** Decisions are taken in the order in which they take effect. */
    boolean canBeFollowedOn(LocalDate date) {
        return decisions.isEmpty() || !decisions.getLast().effectiveDate().isAfter(date);
    }

    boolean endsWith(Decision decision) {
        return !decisions.isEmpty() && decisions.getLast().equals(decision);
    }
}
