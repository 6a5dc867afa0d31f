package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.api.Acts;
import nl.stagepact.domain.report.*;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.ReportRule;
import nl.stagepact.domain.report.ReportTermCommand.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationCommand.AssessSignal;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.report.Case;
import nl.stagepact.projections.report.ReportDesk.*;
import nl.stagepact.projections.retaliation.SignalDesk.FindSignal;
import nl.stagepact.projections.retaliation.SignalDesk.FindSignals;
import nl.stagepact.projections.retaliation.SignalDesk.SeenSignal;

/** What is asked of a case. */
final class AskedOfCases {

    private AskedOfCases() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var id = n.report;
        var note = Personal.of(id, "Notitie.");
        command(asked, "", n.reportDiscrimination());
        command(asked, "", new AcknowledgeReport(id));
        command(asked, "", new CountReportOnly(id));
        command(asked, "", new ReferReport(id, Authority.POLICE, note));
        command(asked, "", new TransferReport(id, new Consents(true, true, false)));
        command(asked, "", new CloseReport(id, note));
        command(asked, "", new OpenCase(id, UUID.randomUUID(), CasePurpose.HANDLING));
        view(asked, new FindReport(id), one(SeenReport.class), id.value());
        view(asked, new FindReports(Optional.empty(), Optional.of(n.employer), ALL), Asked::page, id.value());
        view(asked, new FindCase(id, UUID.randomUUID()), AskedOfCases::opened, id.value());
        var somebody = new PersonId(UUID.randomUUID());
        command(asked, "", new DeclareConflict(id, new PersonId(UUID.randomUUID()), note));
        command(asked, "", new AssignInvestigator(id, somebody));
        var hearing = new Hearing(Instant.parse("2026-11-02T09:00:00Z"), HearingForm.ON_SITE, note);
        command(asked, "", new InviteToHearing(id, HeardParty.EMPLOYER, hearing));
        command(asked, "", new HoldHearing(id, HeardParty.EMPLOYER, DAY, HearingForm.ON_SITE, note));
        command(asked, "", new WaiveHearing(id, HeardParty.EMPLOYER, WaiverReason.DECLINED, note));
        command(asked, "", new RecordFindings(id, Personal.of(id, List.of())));
        command(asked, "", new DecideReport(id, DecisionOutcome.UNFOUNDED, Optional.empty(), note));
        command(asked, "", new ApproveDecision(id, 1));
        command(asked, "", new ReturnDecision(id, 1, note));
        for (var party : ObjectingParty.values()) {
            command(asked, "/" + party, new LodgeCaseObjection(id, 1, party, DAY, note));
        }
        command(asked, "", new ReceiveEmployersObjection(id, DAY, note));
        command(
                asked,
                "",
                new DecideCaseObjection(id, 1, ObjectingParty.EMPLOYER, CaseObjectionOutcome.DISMISSED, note));
        command(asked, "", new RemindOfAcknowledgement(id, DAY));
        command(asked, "", new RemindOfInvestigation(id, DAY));
        command(asked, "", new RemindOfHearing(id, DAY));
        command(asked, "", new RemindOfObjection(id, DAY));
        command(asked, "", new SupplementReport(id, Personal.of(id, new Supplement("Meer.", Optional.empty()))));
        command(asked, "", new WithdrawReport(id, Optional.empty()));
        signals(n, asked);
    }

    private static void signals(Neighbourhood n, Map<String, Asked> asked) {
        var signals = new FindSignals(Optional.empty(), Optional.of(n.report), Optional.empty(), Optional.empty(), ALL);
        command(asked, "", n.signalRetaliation());
        command(asked, "", new AssessSignal(n.signal, Assessment.UNCLEAR, Personal.of(n.report, "Notitie.")));
        view(asked, new FindSignal(n.signal), one(SeenSignal.class), n.signal.value());
        view(asked, signals, Asked::page, n.signal.value());
    }

    /** Nobody reads a case without having opened it, for what they do in it. */
    private static Object opened(Acts acts, Object query) {
        var wanted = (FindCase) query;
        var opening = UUID.randomUUID();
        var purposes = List.of(CasePurpose.HANDLING, CasePurpose.SUPPORT, CasePurpose.OWN_REPORT)
                .iterator();
        while (!isOpened(acts, new OpenCase(wanted.id(), opening, purposes.next()))) {
            // for another purpose
        }
        return acts.find(new FindCase(wanted.id(), opening), Case.class);
    }

    private static boolean isOpened(Acts acts, OpenCase command) {
        try {
            acts.note(command);
            return true;
        } catch (Refusal refusal) {
            if (refusal.rule() == ReportRule.A_CASE_IS_OPENED_FOR_WHAT_ONE_DOES_IN_IT) {
                return false;
            }
            throw refusal;
        }
    }
}
