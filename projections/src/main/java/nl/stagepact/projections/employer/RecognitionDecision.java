package nl.stagepact.projections.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Crebo;

/**
 * What was decided about one qualification, and stays in its history whatever is decided later.
 *
 * @param status what holds from the effective day on; nothing where it changes nothing
 * @param untilDate the last day of a suspension, when it was limited
 * @param objectionUntilDate the last day to object
 * @param nextReviewDate after a review
 * @param objection the number of the objection that led to it
 */
public record RecognitionDecision(
        Crebo crebo,
        Kind kind,
        Optional<RecognitionStatus> status,
        LocalDate effectiveDate,
        Optional<LocalDate> untilDate,
        Optional<LocalDate> publishedDate,
        Optional<LocalDate> objectionUntilDate,
        Optional<LocalDate> nextReviewDate,
        Optional<Integer> objection,
        String reason,
        Instant decidedAt) {

    /** What was decided, mostly by SBB. */
    public enum Kind {
        GRANTED,
        REFUSED,
        REVIEWED,
        SUSPENDED,
        REINSTATED,
        WITHDRAWN,
        RESTORED,
        /** By itself, after four years without placements. */
        LAPSED,
        /** A court suspended the decision that was objected to. */
        RELIEF_GRANTED,
        RELIEF_ENDED
    }

    static RecognitionDecision of(RecognitionEvent event, Instant at) {
        var decision = Decision.of(event);
        return switch (event) {
            case RecognitionGranted e -> of(e, Kind.GRANTED, e.reason(), decision, at);
            case RecognitionReinstated e -> of(e, Kind.REINSTATED, e.reason(), decision, at);
            case RecognitionLapsed e -> of(e, Kind.LAPSED, "Vier jaar geen stages.", decision, at);
            case RecognitionSuspended e ->
                of(e, Kind.SUSPENDED, e.reason(), decision, at).published(e.publishedDate(), e.objectionUntilDate());
            case RecognitionWithdrawn e ->
                of(e, Kind.WITHDRAWN, e.reason(), decision, at)
                        .published(Optional.of(e.publishedDate()), Optional.of(e.objectionUntilDate()));
            case RecognitionRestored e ->
                of(e, Kind.RESTORED, e.reason(), decision, at).because(e.objection());
            case InterimReliefGranted e ->
                of(e, Kind.RELIEF_GRANTED, e.reason(), decision, at).because(Optional.of(e.objection()));
            case InterimReliefEnded e ->
                of(e, Kind.RELIEF_ENDED, "Het bezwaar is niet gewonnen.", decision, at)
                        .because(Optional.of(e.objection()));
        };
    }

    static Stream<RecognitionDecision> of(RecognitionRefused event, Instant at) {
        return event.crebos().stream()
                .map(crebo -> new RecognitionDecision(
                        crebo,
                        Kind.REFUSED,
                        Optional.empty(),
                        event.effectiveDate(),
                        Optional.empty(),
                        Optional.of(event.publishedDate()),
                        Optional.of(event.objectionUntilDate()),
                        Optional.empty(),
                        Optional.empty(),
                        event.reason(),
                        at));
    }

    static Stream<RecognitionDecision> of(RecognitionReviewed event, Instant at) {
        return event.crebos().stream()
                .map(crebo -> new RecognitionDecision(
                        crebo,
                        Kind.REVIEWED,
                        Optional.empty(),
                        event.reviewedDate(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(event.nextReviewDate()),
                        Optional.empty(),
                        event.reason(),
                        at));
    }

    /** For the history, if it changes how the employer stands. */
    List<Decision> inHistory() {
        return status.map(now -> new Decision(now, effectiveDate, untilDate)).stream()
                .toList();
    }

    private static RecognitionDecision of(
            RecognitionEvent event, Kind kind, String reason, Decision decision, Instant at) {
        return new RecognitionDecision(
                event.crebo(),
                kind,
                Optional.of(decision.status()),
                decision.effectiveDate(),
                decision.untilDate(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reason,
                at);
    }

    private RecognitionDecision published(Optional<LocalDate> published, Optional<LocalDate> objectionUntil) {
        return new RecognitionDecision(
                crebo,
                kind,
                status,
                effectiveDate,
                untilDate,
                published,
                objectionUntil,
                nextReviewDate,
                objection,
                reason,
                decidedAt);
    }

    private RecognitionDecision because(Optional<Integer> won) {
        return new RecognitionDecision(
                crebo,
                kind,
                status,
                effectiveDate,
                untilDate,
                publishedDate,
                objectionUntilDate,
                nextReviewDate,
                won,
                reason,
                decidedAt);
    }
}
