package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportTermCommand.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.retaliation.RetaliationCommand.*;
import nl.stagepact.projections.report.ReportDesk.*;
import nl.stagepact.projections.retaliation.SignalDesk.*;

/** Who may do what with cases of discrimination, and with what befell whoever reported one. */
final class RightsOfCases {

    private RightsOfCases() {}

    static void write(Right.Table table) {
        // a school's desk by its confidant, SBB's by its investigators; who reports keeps a hand in their own
        table.on(ReportDiscrimination.class)
                .own(COORDINATOR)
                .self(STUDENT, CONFIDANT, REPORTER)
                .any(SBB_INVESTIGATOR);
        table.on(AcknowledgeReport.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        table.on(CountReportOnly.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        table.on(ReferReport.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        table.on(TransferReport.class).own(CONFIDANT, COORDINATOR).self(STUDENT);
        // also the officer who took down what somebody reported by telephone, and hears more
        table.on(SupplementReport.class).own(COORDINATOR).self(STUDENT, CONFIDANT, REPORTER, SBB_INVESTIGATOR);
        table.on(WithdrawReport.class).own(COORDINATOR).self(STUDENT, CONFIDANT, REPORTER);
        table.on(CloseReport.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        table.on(OpenCase.class)
                .own(CONFIDANT, COORDINATOR)
                .self(STUDENT, REPORTER)
                .any(SBB_INVESTIGATOR);
        table.on(FindReport.class)
                .own(CONFIDANT, COORDINATOR)
                .self(STUDENT, REPORTER)
                .any(SBB_INVESTIGATOR);
        table.on(FindReports.class).own(CONFIDANT, COORDINATOR).self(STUDENT).any(SBB_INVESTIGATOR);
        table.on(FindCase.class)
                .own(CONFIDANT, COORDINATOR)
                .self(STUDENT, REPORTER)
                .any(SBB_INVESTIGATOR);
        table.on(DeclareConflict.class).any(SBB_INVESTIGATOR);
        table.on(AssignInvestigator.class).any(SBB_INVESTIGATOR);
        table.on(InviteToHearing.class).any(SBB_INVESTIGATOR);
        table.on(HoldHearing.class).any(SBB_INVESTIGATOR);
        table.on(WaiveHearing.class).any(SBB_INVESTIGATOR);
        table.on(RecordFindings.class).any(SBB_INVESTIGATOR);
        table.on(DecideReport.class).any(SBB_INVESTIGATOR);
        table.on(ApproveDecision.class).any(SBB_INVESTIGATOR);
        table.on(ReturnDecision.class).any(SBB_INVESTIGATOR);
        table.on(LodgeCaseObjection.class)
                .self(STUDENT, command -> command.party() == ObjectingParty.REPORTER)
                .self(REPORTER, command -> command.party() == ObjectingParty.REPORTER)
                .any(SBB_INVESTIGATOR);
        table.on(ReceiveEmployersObjection.class).any(APPLICATION);
        table.on(DecideCaseObjection.class).any(SBB_INVESTIGATOR);
        table.on(RemindOfAcknowledgement.class).any(APPLICATION);
        table.on(RemindOfInvestigation.class).any(APPLICATION);
        table.on(RemindOfObjection.class).any(APPLICATION);
        table.on(RemindOfHearing.class).any(APPLICATION);

        // what befell somebody who had reported: never anybody else's
        table.on(SignalRetaliation.class).any(APPLICATION);
        table.on(AssessSignal.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        table.on(FindSignal.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        table.on(FindSignals.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
    }
}
