package nl.stagepact.projections.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.report.ReportDesk.AtWork;
import nl.stagepact.projections.report.ReportDesk.MeasureAtWork;
import org.jspecify.annotations.Nullable;

/** That the measure of a case has reached the employer's recognition. */
final class MeasureFold {

    private MeasureFold() {}

    /** The case of which it is the measure, if it is one's. */
    static Optional<ReportId> caseOf(EmployerEvent event) {
        return switch (event) {
            case RecognitionSuspended e -> e.reportId();
            case RecognitionWithdrawn e -> e.reportId();
            default -> Optional.empty();
        };
    }

    static MeasureAtWork on(@Nullable MeasureAtWork before, EmployerEvent event, EventContext context) {
        var step = switch (event) {
            case RecognitionSuspended e ->
                new AtWork(MeasureKind.SUSPENSION, e.crebo(), e.effectiveDate(), context.position(), context.at());
            case RecognitionWithdrawn e ->
                new AtWork(MeasureKind.WITHDRAWAL, e.crebo(), e.effectiveDate(), context.position(), context.at());
            default -> throw new IllegalArgumentException("Tells nothing about a measure");
        };
        var steps = before == null ? List.<AtWork>of() : before.steps();
        return new MeasureAtWork(
                caseOf(event).orElseThrow(),
                context.version(),
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
