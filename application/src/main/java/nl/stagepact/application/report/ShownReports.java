package nl.stagepact.application.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.audit.AuditEntry;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.application.report.ReportAnswer.Row;
import nl.stagepact.application.report.ReportAnswer.TermOfCase;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.WorkingDays;
import nl.stagepact.projections.report.Case;
import nl.stagepact.projections.report.ReportDesk;
import nl.stagepact.projections.report.ReportDesk.FindReport;
import nl.stagepact.projections.report.ReportDesk.Report;
import nl.stagepact.projections.report.ReportDesk.SeenReport;
import nl.stagepact.projections.report.ReportDesk.Term;
import nl.stagepact.projections.report.ReportDesk.Verdict;
import org.springframework.stereotype.Component;

/** How a case looks to a client today. */
@Component
final class ShownReports {

    private final CurrentActor reader;
    private final WorkingDays workingDays;
    private final Clock clock;

    ShownReports(CurrentActor reader, WorkingDays workingDays, Clock clock) {
        this.reader = reader;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What every request about a case is answered with: where it stands, and nothing that was told. */
    Shown<ReportId, SeenReport, ReportAnswer> report() {
        return new Shown<>(
                ReportId.class,
                ReportDesk.class,
                "/reports",
                FindReport::new,
                SeenReport.class,
                seen -> seen.report().changed(),
                this::answer);
    }

    ReportAnswer answer(SeenReport seen) {
        return answer(seen, Optional.of(seen.report().id()), Optional.empty(), Optional.empty(), List.of());
    }

    ReportAnswer opened(SeenReport seen, Case file, List<AuditEntry> events) {
        return answer(seen, Optional.of(seen.report().id()), Optional.empty(), Optional.of(file), events);
    }

    /** For whoever has no account. */
    ReportAnswer visited(SeenReport seen, Optional<String> code) {
        return answer(seen, Optional.empty(), code, Optional.empty(), List.of());
    }

    private ReportAnswer answer(
            SeenReport seen,
            Optional<ReportId> id,
            Optional<String> code,
            Optional<Case> file,
            List<AuditEntry> events) {
        var report = seen.report();
        var verdict = report.verdict().filter(Verdict::holds).filter(each -> !each.quashed());
        return new ReportAnswer(
                id,
                report.id().reference(),
                code,
                report.status(),
                report.desk(),
                report.reportedAt(),
                report.supplementedAt(),
                Optional.of(report.employerId()),
                seen.employerName(),
                NextStep.of(report),
                report.terms().stream().map(this::term).toList(),
                verdict.map(Verdict::outcome),
                forSbb(verdict.flatMap(Verdict::measure)),
                forSbb(report.investigatorId()),
                file,
                events);
    }

    Row row(SeenReport seen) {
        var report = seen.report();
        return new Row(
                report.id(),
                report.id().reference(),
                report.status(),
                report.desk(),
                report.reportedAt(),
                report.employerId(),
                seen.employerName(),
                report.dueDate(),
                report.dueDate().map(this::workingDaysLeft),
                isOverdue(report),
                forSbb(report.investigatorId()));
    }

    private static boolean isOverdue(Report report) {
        return report.terms().stream().anyMatch(term -> term.endedAt().isEmpty() && term.overdue());
    }

    private TermOfCase term(Term term) {
        return new TermOfCase(
                term.kind(),
                term.untilDate(),
                term.endedAt().isEmpty() ? Optional.of(workingDaysLeft(term.untilDate())) : Optional.empty(),
                term.overdue(),
                term.endedAt());
    }

    private int workingDaysLeft(LocalDate until) {
        var today = BusinessDay.today(clock);
        return until.isAfter(today)
                ? (int) Stream.iterate(today.plusDays(1), day -> !day.isAfter(until), day -> day.plusDays(1))
                        .filter(workingDays::isWorkingDay)
                        .count()
                : 0;
    }

    private <T> Optional<T> forSbb(Optional<T> value) {
        return value.filter(_ -> reader.find()
                .filter(actor -> actor.organisationType() == OrganisationType.SBB)
                .isPresent());
    }
}
