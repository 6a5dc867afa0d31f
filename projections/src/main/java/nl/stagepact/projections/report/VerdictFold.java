package nl.stagepact.projections.report;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.VerdictEvent;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.projections.report.ReportDesk.Verdict;

/** How what is decided in a case, and what becomes of that, changes where it stands. */
final class VerdictFold {

    private VerdictFold() {}

    static Verdict on(Optional<Verdict> before, VerdictEvent event) {
        return switch (event) {
            case ReportDecided e ->
                new Verdict(
                        e.number(),
                        e.outcome(),
                        e.measure().map(Measure::kind),
                        e.measure()
                                .filter(measure -> measure.kind().touchesRecognition())
                                .isEmpty(),
                        false,
                        false,
                        Set.of(),
                        Set.of());
            case DecisionApproved _ -> seen(before.orElseThrow(), true, false);
            case DecisionReturned _ -> seen(before.orElseThrow(), false, true);
            case CaseObjectionLodged e -> {
                var was = before.orElseThrow();
                yield objected(was, and(was.objected(), e.party()), was.judged(), was.quashed());
            }
            case CaseObjectionDecided e -> {
                var was = before.orElseThrow();
                boolean isUpheld = e.outcome() == CaseObjectionOutcome.UPHELD;
                yield objected(was, was.objected(), and(was.judged(), e.party()), was.quashed() || isUpheld);
            }
            case MeasureLifted _ -> before.orElseThrow();
        };
    }

    static ReportStatus status(Verdict verdict) {
        if (verdict.returned() || verdict.quashed()) {
            return ReportStatus.INVESTIGATED;
        }
        if (!verdict.holds()) {
            return ReportStatus.AWAITING_APPROVAL;
        }
        return verdict.objected().equals(verdict.judged()) ? ReportStatus.DECIDED : ReportStatus.OBJECTED;
    }

    /** By a second officer. */
    private static Verdict seen(Verdict was, boolean holds, boolean returned) {
        return new Verdict(
                was.number(),
                was.outcome(),
                was.measure(),
                holds,
                returned,
                was.quashed(),
                was.objected(),
                was.judged());
    }

    private static Verdict objected(
            Verdict was, Set<ObjectingParty> objected, Set<ObjectingParty> judged, boolean quashed) {
        return new Verdict(
                was.number(), was.outcome(), was.measure(), was.holds(), was.returned(), quashed, objected, judged);
    }

    private static <T extends Enum<T>> Set<T> and(Set<T> some, T more) {
        var all = EnumSet.of(more);
        all.addAll(some);
        return Set.copyOf(all);
    }
}
