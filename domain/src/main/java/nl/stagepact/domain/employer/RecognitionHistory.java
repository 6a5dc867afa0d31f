package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.RecognitionStatus.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent.*;

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

        /** What holds by that event. */
        public static Decision of(RecognitionEvent event) {
            return switch (event) {
                case RecognitionGranted e -> new Decision(GRANTED, e.effectiveDate());
                case RecognitionSuspended e -> new Decision(SUSPENDED, e.effectiveDate(), e.untilDate());
                case RecognitionReinstated e -> new Decision(GRANTED, e.effectiveDate());
                case RecognitionWithdrawn e -> new Decision(WITHDRAWN, e.effectiveDate());
                case RecognitionRestored e -> new Decision(e.status(), e.effectiveDate(), e.untilDate());
                case RecognitionLapsed e -> new Decision(LAPSED, e.effectiveDate());
                case InterimReliefGranted e -> new Decision(e.status(), e.effectiveDate(), e.untilDate());
                case InterimReliefEnded e -> new Decision(e.status(), e.effectiveDate(), e.untilDate());
            };
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

    /**
     * What held on that day, as known now. Each decision says what holds from its day on, whatever was said before of these
     * days: what is undone with effect for the past counts as never having held, and stays among the decisions.
     */
    public RecognitionStatus statusOn(LocalDate date) {
        return inForceOn(date).map(Decision::status).orElse(RecognitionStatus.NONE);
    }

    /** What held on that day, and since when; a suspension that is over was followed by what it had suspended. */
    Optional<Decision> inForceOn(LocalDate date) {
        return decisions.reversed().stream()
                .filter(decision -> !decision.effectiveDate().isAfter(date))
                .findFirst()
                // only a granted recognition can be suspended, so after the suspension it is granted again
                .map(decision -> decision.isOver(date)
                        ? new Decision(
                                GRANTED, decision.untilDate().orElseThrow().plusDays(1))
                        : decision);
    }

    /** Later days from which it is suspended or has ended. */
    public List<LocalDate> fallsAwayAfter(LocalDate day) {
        return decisions.stream()
                .filter(decision -> decision.status() != GRANTED)
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
