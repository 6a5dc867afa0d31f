package nl.stagepact.projections.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.InquiryEvent.InvestigatorAssigned;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.overview.EmployerOverview.ReportCourse;
import nl.stagepact.projections.overview.EmployerOverview.Standing;
import org.jspecify.annotations.Nullable;

/** Where a case stands, and nothing else of it. What a school has not handed over doesn't exist for SBB. */
final class CaseCourse {

    private CaseCourse() {}

    static ReportCourse on(@Nullable ReportCourse report, ReportEvent event, EventContext context) {
        if (event instanceof DiscriminationReported first) {
            var begun = new ReportCourse(
                    first.reportId(), context.version(), first.matter().employerId(), List.of(), List.of());
            return first.desk() == Desk.SBB ? stands(begun, ReportStatus.RECEIVED, context) : begun;
        }
        var was = Objects.requireNonNull(report, "A case begins with a report");
        return switch (event) {
            case ReportTransferred _ -> stands(was, ReportStatus.RECEIVED, context);
            case ReportAcknowledged _ -> atSbb(was, ReportStatus.ACKNOWLEDGED, context);
            case ReportCountedOnly _ -> atSbb(was, ReportStatus.COUNTED, context);
            case ReportReferred _ -> atSbb(was, ReportStatus.REFERRED, context);
            case ReportWithdrawn _ -> atSbb(was, ReportStatus.WITHDRAWN, context);
            case ReportClosed _ -> atSbb(was, ReportStatus.CLOSED, context);
            case InvestigatorAssigned _ ->
                is(was, ReportStatus.ACKNOWLEDGED) ? atSbb(was, ReportStatus.INVESTIGATED, context) : was;
            case ReportDecided e ->
                atSbb(
                        objectedBy(was, List.of()),
                        e.measure()
                                        .filter(measure -> measure.kind().touchesRecognition())
                                        .isPresent()
                                ? ReportStatus.AWAITING_APPROVAL
                                : ReportStatus.DECIDED,
                        context);
            case DecisionApproved _ -> atSbb(was, ReportStatus.DECIDED, context);
            case DecisionReturned _ -> atSbb(was, ReportStatus.INVESTIGATED, context);
            case CaseObjectionLodged e ->
                atSbb(objectedBy(was, and(was.openObjections(), e.party())), ReportStatus.OBJECTED, context);
            case CaseObjectionDecided e -> judged(was, e, context);
            // the case stands where it stood
            default -> was;
        };
    }

    private static ReportCourse judged(ReportCourse was, CaseObjectionDecided event, EventContext context) {
        var open = new ArrayList<>(was.openObjections());
        open.remove(event.party());
        var now = objectedBy(was, open);
        if (event.outcome() == CaseObjectionOutcome.UPHELD) {
            return atSbb(now, ReportStatus.INVESTIGATED, context);
        }
        return open.isEmpty() && is(was, ReportStatus.OBJECTED) ? atSbb(now, ReportStatus.DECIDED, context) : now;
    }

    private static boolean is(ReportCourse report, ReportStatus status) {
        return !report.standings().isEmpty() && report.standings().getLast().status() == status;
    }

    private static ReportCourse objectedBy(ReportCourse was, List<ObjectingParty> open) {
        return new ReportCourse(was.id(), was.version(), was.employerId(), was.standings(), open);
    }

    /** Of a case that a school handles nothing is told. */
    private static ReportCourse atSbb(ReportCourse was, ReportStatus status, EventContext context) {
        return was.standings().isEmpty() ? was : stands(was, status, context);
    }

    private static ReportCourse stands(ReportCourse was, ReportStatus status, EventContext context) {
        return new ReportCourse(
                was.id(),
                context.version(),
                was.employerId(),
                and(was.standings(), new Standing(status, BusinessDay.of(context.at()))),
                was.openObjections());
    }

    private static <T> List<T> and(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
