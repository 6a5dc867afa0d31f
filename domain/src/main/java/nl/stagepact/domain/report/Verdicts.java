package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.report.VerdictCommand.DecideReport;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.PersonId;

/**
 * What was decided in a case, of which the last decision counts.
 *
 * @param number of the last decision, 0 before the first
 * @param decided the last decision
 * @param approved that a second officer agreed to it
 * @param returned that a second officer didn't
 * @param imposed the suspension or withdrawal that holds, by this or an earlier decision
 * @param objections against the last decision
 * @param judged how those ended
 */
record Verdicts(
        int number,
        Optional<ReportDecided> decided,
        Optional<DecisionApproved> approved,
        Optional<DecisionReturned> returned,
        Optional<DecisionApproved> imposed,
        Map<ObjectingParty, CaseObjectionLodged> objections,
        Map<ObjectingParty, CaseObjectionDecided> judged) {

    static final Verdicts NONE =
            new Verdicts(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());

    Verdicts after(VerdictEvent event) {
        return switch (event) {
            case ReportDecided e ->
                new Verdicts(
                        e.number(), Optional.of(e), Optional.empty(), Optional.empty(), imposed, Map.of(), Map.of());
            case DecisionApproved e ->
                new Verdicts(number, decided, Optional.of(e), returned, Optional.of(e), objections, judged);
            case DecisionReturned e ->
                new Verdicts(number, decided, approved, Optional.of(e), imposed, objections, judged);
            case CaseObjectionLodged e ->
                new Verdicts(number, decided, approved, returned, imposed, and(objections, e.party(), e), judged);
            case CaseObjectionDecided e ->
                new Verdicts(number, decided, approved, returned, imposed, objections, and(judged, e.party(), e));
            case MeasureLifted _ ->
                new Verdicts(number, decided, approved, returned, Optional.empty(), objections, judged);
        };
    }

    ReportStatus status() {
        if (decided.isEmpty() || returned.isPresent() || isQuashed()) {
            return ReportStatus.INVESTIGATED;
        }
        if (awaitsApproval()) {
            return ReportStatus.AWAITING_APPROVAL;
        }
        return objections.keySet().equals(judged.keySet()) ? ReportStatus.DECIDED : ReportStatus.OBJECTED;
    }

    /** It awaits approval, or holds. */
    boolean isStanding() {
        return awaitsApproval() || holds();
    }

    boolean says(DecideReport asked) {
        return decided.filter(last -> last.outcome() == asked.outcome()
                        && last.measure().equals(asked.measure())
                        && last.motivation().equals(asked.motivation()))
                .isPresent();
    }

    boolean awaitsApproval() {
        return decided.isPresent()
                && approved.isEmpty()
                && returned.isEmpty()
                && measure().filter(each -> each.kind().touchesRecognition()).isPresent();
    }

    /** It was decided and holds, whatever comes of an objection. */
    boolean holds() {
        return decided.isPresent() && returned.isEmpty() && !awaitsApproval() && !isQuashed();
    }

    /** An objection was upheld. */
    boolean isQuashed() {
        return judged.values().stream().anyMatch(each -> each.outcome() == CaseObjectionOutcome.UPHELD);
    }

    /** It could not wait for the hearing, so another decision is to follow. */
    boolean isProvisional() {
        return holds() && measure().filter(Measure::urgent).isPresent();
    }

    Optional<LocalDate> objectionUntil() {
        return approved.map(DecisionApproved::objectionUntilDate)
                .or(() -> decided.flatMap(ReportDecided::objectionUntilDate));
    }

    /** By when both parties are to be heard after an urgent suspension. */
    Optional<LocalDate> heardBy() {
        return imposed.flatMap(DecisionApproved::hearing).map(ReportTerm::untilDate);
    }

    /** By when somebody decides on an objection that is still open. */
    Stream<LocalDate> objectionsDecidedBy() {
        return isQuashed()
                ? Stream.empty()
                : objections.values().stream()
                        .filter(each -> !judged.containsKey(each.party()))
                        .flatMap(each -> each.decision().stream())
                        .map(ReportTerm::untilDate);
    }

    /** Who decided, or agreed to it. */
    boolean hadPart(PersonId officer) {
        return decided.map(ReportDecided::officerId).filter(officer::equals).isPresent()
                || approved.map(DecisionApproved::officerId)
                        .filter(officer::equals)
                        .isPresent();
    }

    private Optional<Measure> measure() {
        return decided.flatMap(ReportDecided::measure);
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        var all = new HashMap<>(map);
        all.put(key, value);
        return Map.copyOf(all);
    }
}
