package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.shared.ReportId;

/** All that was decided, heard and contested about one qualification of the employer, in its order. */
record RecognitionFile(List<EmployerEvent> events) {

    static final RecognitionFile EMPTY = new RecognitionFile(List.of());

    RecognitionFile and(EmployerEvent event) {
        var all = new ArrayList<>(events);
        all.add(event);
        return new RecognitionFile(List.copyOf(all));
    }

    RecognitionHistory history() {
        return new RecognitionHistory(events.stream()
                .filter(RecognitionEvent.class::isInstance)
                .map(event -> Decision.of((RecognitionEvent) event))
                .toList());
    }

    RecognitionStatus statusOn(LocalDate date) {
        return history().statusOn(date);
    }

    boolean isAppliedFor() {
        return last(event -> event instanceof RecognitionApplied
                        || event instanceof RecognitionGranted
                        || event instanceof RecognitionRefused
                        || isWonAgainstARefusal(event))
                .filter(event -> event instanceof RecognitionApplied || event instanceof ObjectionDecided)
                .isPresent();
    }

    /** Then the application is open again: SBB has to decide anew. */
    private boolean isWonAgainstARefusal(EmployerEvent event) {
        return event instanceof ObjectionDecided decided
                && decided.outcome() == ObjectionOutcome.FOUNDED
                && contestedBy(decided.objection())
                        .filter(RecognitionRefused.class::isInstance)
                        .isPresent();
    }

    boolean isInvitedToAHearing() {
        return lastHearing().filter(RecognitionHearingInvited.class::isInstance).isPresent();
    }

    /** For what is meant now: a withdrawal uses a hearing up. */
    boolean wasHeard() {
        return last(event -> event instanceof RecognitionHearingHeld
                        || event instanceof RecognitionHearingWaived
                        || event instanceof RecognitionWithdrawn)
                .filter(event -> !(event instanceof RecognitionWithdrawn))
                .isPresent();
    }

    Optional<EmployerEvent> lastHearing() {
        return last(event -> event instanceof RecognitionHearingInvited
                || event instanceof RecognitionHearingHeld
                || event instanceof RecognitionHearingWaived
                || event instanceof RecognitionWithdrawn);
    }

    boolean endsItsHearingWith(EmployerEvent event) {
        return lastHearing().filter(event::equals).isPresent();
    }

    boolean wasRestoredOn(LocalDate day) {
        return last(RecognitionEvent.class::isInstance)
                .filter(event -> event instanceof RecognitionRestored restored
                        && restored.effectiveDate().equals(day))
                .isPresent();
    }

    boolean wasReviewedOn(LocalDate day) {
        return events.stream()
                .anyMatch(event -> event instanceof RecognitionReviewed reviewed
                        && reviewed.reviewedDate().equals(day));
    }

    boolean wasRefusedBy(RecognitionRefused refusal) {
        return !isAppliedFor()
                && last(RecognitionRefused.class::isInstance)
                        .filter(event -> event instanceof RecognitionRefused before
                                && before.effectiveDate().equals(refusal.effectiveDate())
                                && before.publishedDate().equals(refusal.publishedDate())
                                && before.reason().equals(refusal.reason()))
                        .isPresent();
    }

    /** What SBB decided last, when one can object to it: nothing else came since, but what a court ordered. */
    Optional<EmployerEvent> contestable() {
        int at = lastDecision();
        return at < 0
                ? Optional.empty()
                : Optional.of(events.get(at)).filter(event -> untilOf(event).isPresent());
    }

    /** The last day to object to what SBB decided last. */
    Optional<LocalDate> objectionUntilDate() {
        return contestable().flatMap(RecognitionFile::untilOf);
    }

    private static Optional<LocalDate> untilOf(EmployerEvent event) {
        return switch (event) {
            case RecognitionSuspended e -> e.objectionUntilDate();
            case RecognitionWithdrawn e -> Optional.of(e.objectionUntilDate());
            case RecognitionRefused e -> Optional.of(e.objectionUntilDate());
            default -> Optional.empty();
        };
    }

    /** Whether somebody objected to what SBB decided last. */
    boolean isObjectedTo() {
        return events.subList(lastDecision() + 1, events.size()).stream().anyMatch(ObjectionLodged.class::isInstance);
    }

    /** The case of which it is the measure that SBB decided last. */
    Optional<ReportId> caseBehindIt() {
        return contestable().flatMap(RecognitionFile::caseOf);
    }

    /** The case whose measure holds, also when an application was refused since, or what was decided on top of it is undone. */
    Optional<ReportId> caseBehindWhatHolds() {
        int at = standing();
        return at < 0 ? Optional.empty() : caseOf(events.get(at));
    }

    private static Optional<ReportId> caseOf(EmployerEvent event) {
        return switch (event) {
            case RecognitionSuspended e -> e.reportId();
            case RecognitionWithdrawn e -> e.reportId();
            default -> Optional.empty();
        };
    }

    /** What the objection is against. */
    private Optional<EmployerEvent> contestedBy(int objection) {
        return lodged(objection).contestable();
    }

    /** What the objection is against, while nothing else was decided since. */
    Optional<EmployerEvent> stillContestedBy(int objection) {
        var then = lodged(objection);
        var contested = then.contestable();
        boolean isARefusal =
                contested.filter(RecognitionRefused.class::isInstance).isPresent();
        return (isARefusal ? then.lastDecision() == lastDecision() : then.standing() == standing())
                ? contested
                : Optional.empty();
    }

    /** As it was when the objection was lodged. */
    private RecognitionFile lodged(int objection) {
        return upTo(index(event -> event instanceof ObjectionLodged first && first.objection() == objection));
    }

    private RecognitionFile upTo(int end) {
        return new RecognitionFile(events.subList(0, end));
    }

    /** What would hold on that day without the decision that holds now. */
    Optional<Decision> withoutTheLastDecisionOn(LocalDate day) {
        return upTo(standing()).history().inForceOn(day);
    }

    boolean isRelievedBy(int objection) {
        return last(RecognitionEvent.class::isInstance)
                .filter(event -> event instanceof InterimReliefGranted relief && relief.objection() == objection)
                .isPresent();
    }

    /** Where SBB decided last; what a court ordered, and what came of that, is none of its decisions. */
    private int lastDecision() {
        return index(event -> event instanceof RecognitionRefused || decides(event));
    }

    /** Where SBB decided what holds: whatever is restored had been decided before what was undone. */
    private int standing() {
        int at = index(RecognitionFile::decides);
        return at >= 0 && events.get(at) instanceof RecognitionRestored
                ? upTo(upTo(at).standing()).standing()
                : at;
    }

    private static boolean decides(EmployerEvent event) {
        return event instanceof RecognitionEvent
                && !(event instanceof InterimReliefGranted)
                && !(event instanceof InterimReliefEnded);
    }

    /** Of the last one; -1 if there is none. */
    private int index(Predicate<EmployerEvent> wanted) {
        for (int at = events.size() - 1; at >= 0; at--) {
            if (wanted.test(events.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private Optional<EmployerEvent> last(Predicate<EmployerEvent> wanted) {
        int at = index(wanted);
        return at < 0 ? Optional.empty() : Optional.of(events.get(at));
    }
}
