package nl.stagepact.application.notification;

import java.util.List;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.VerdictEvent.*;

/** What of a case is told to whom; never a word of what it is about. The switch answers for every event, as in {@link Milestones}. */
final class MilestonesOfCases {

    private MilestonesOfCases() {}

    static List<Notice> of(ReportEvent event) {
        return switch (event) {
            case DiscriminationReported _, ReportAcknowledged _, ReportCountedOnly _, ReportReferred _ -> List.of();
            case ReportTransferred _, ReportWithdrawn _, ReportClosed _ -> List.of();
            case CaseOpened _, ConflictDeclared _, InvestigatorAssigned _, FindingsRecorded _ -> List.of();
            case HearingInvited _, HearingHeld _, HearingWaived _ -> List.of();
            case ReportDecided _, DecisionApproved _, DecisionReturned _, MeasureLifted _ -> List.of();
            case CaseObjectionLodged _, CaseObjectionDecided _ -> List.of();
            case AcknowledgementOverdue _, InvestigationOverdue _, HearingOverdue _ -> List.of();
        };
    }
}
