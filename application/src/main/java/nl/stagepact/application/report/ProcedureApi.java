package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.report.ProcedureRequests.*;
import nl.stagepact.domain.report.IntakeCommand.AcknowledgeReport;
import nl.stagepact.domain.report.IntakeCommand.CountReportOnly;
import nl.stagepact.domain.report.ReportCommand;
import nl.stagepact.domain.shared.ReportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a case is handled once it came in. Answers tell where the case stands, and nothing that was told in it. */
@RestController
@RequestMapping(path = "/api/v1/reports/{reportId}", produces = "application/json")
@Tag(name = "Reports")
class ProcedureApi {

    private final Acts acts;
    private final ShownReports shown;

    ProcedureApi(Acts acts, ShownReports shown) {
        this.acts = acts;
        this.shown = shown;
    }

    @PostMapping("/acknowledgement")
    @Operation(
            operationId = "acknowledgeReport",
            summary = "Tell whoever reported that it arrived, within three working days",
            description = "By the desk that has it. From then on SBB has eight weeks to decide.")
    ResponseEntity<ReportAnswer> acknowledge(@PathVariable ReportId reportId) {
        return change(new AcknowledgeReport(reportId));
    }

    @PostMapping("/counting")
    @Operation(
            operationId = "countReportOnly",
            summary = "Let a report count and do nothing else, where its reporter wants no more")
    ResponseEntity<ReportAnswer> count(@PathVariable ReportId reportId) {
        return change(new CountReportOnly(reportId));
    }

    @PostMapping("/referral")
    @Operation(operationId = "referReport", summary = "Refer a report to another authority")
    ResponseEntity<ReportAnswer> refer(@PathVariable ReportId reportId, @RequestBody Referral referral) {
        return change(referral.toCommand(reportId));
    }

    @PostMapping("/assignment")
    @Operation(
            operationId = "assignInvestigator",
            summary = "Assign a case to an investigator without a conflict of interest",
            description =
                    "Only to an investigator of SBB who has a place here, or by whoever takes it on themselves. Refused for"
                            + " whoever declared a conflict, reported it, or ever worked for the employer or decided about its"
                            + " recognition.")
    ResponseEntity<ReportAnswer> assign(@PathVariable ReportId reportId, @RequestBody Assignment assignment) {
        return change(assignment.toCommand(reportId));
    }

    @PostMapping("/conflicts")
    @Operation(
            operationId = "declareConflict",
            summary = "Declare, as an investigator, that one has an interest of one's own in a case",
            description =
                    "Whoever had the case is off it, and nobody can assign it to them again. From now on they can neither open nor"
                            + " handle it.")
    ResponseEntity<ReportAnswer> declare(@PathVariable ReportId reportId, @RequestBody ConflictOfInterest conflict) {
        return change(conflict.toCommand(reportId));
    }

    @PostMapping("/hearings")
    @Operation(
            operationId = "inviteToHearing",
            summary = "Invite employer or school to a hearing",
            description = "SBB hears both before anything is decided against them, and never asks the student.")
    ResponseEntity<ReportAnswer> invite(@PathVariable ReportId reportId, @RequestBody NewHearing hearing) {
        return change(hearing.toCommand(reportId));
    }

    @PostMapping("/hearings/report")
    @Operation(
            operationId = "reportHearing",
            summary = "Record that employer or school was heard",
            description = "On a day that has come, and not before the case came in at SBB.")
    ResponseEntity<ReportAnswer> hold(@PathVariable ReportId reportId, @RequestBody HearingReport report) {
        return change(report.toCommand(reportId));
    }

    @PostMapping("/hearings/waiver")
    @Operation(
            operationId = "waiveHearing",
            summary = "Record why employer or school is not heard",
            description = "Only who was invited can decline or not come.")
    ResponseEntity<ReportAnswer> waive(@PathVariable ReportId reportId, @RequestBody HearingWaiver waiver) {
        return change(waiver.toCommand(reportId));
    }

    @PostMapping("/findings")
    @Operation(
            operationId = "recordFindings",
            summary = "Record what was found of each ground; replaces earlier findings")
    ResponseEntity<ReportAnswer> find(@PathVariable ReportId reportId, @RequestBody NewFindings findings) {
        return change(findings.toCommand(reportId));
    }

    @PostMapping("/decision")
    @Operation(
            operationId = "decideReport",
            summary = "Decide a case, as its investigator",
            description =
                    "A founded report needs a hearing of both parties and a measure. A suspension or withdrawal holds only once"
                            + " a second officer approves; then it reaches the employer's recognition by itself.")
    ResponseEntity<ReportAnswer> decide(@PathVariable ReportId reportId, @RequestBody NewDecision decision) {
        return change(decision.toCommand(reportId));
    }

    @PostMapping("/decision-approval")
    @Operation(
            operationId = "approveDecision",
            summary = "Approve a suspension or withdrawal, as a second officer",
            description =
                    "Refused once its last day has passed, or the employer has no recognition left that it could touch: then it is"
                            + " returned, and decided anew.")
    ResponseEntity<ReportAnswer> approve(@PathVariable ReportId reportId, @RequestBody Approval approval) {
        return change(approval.toCommand(reportId));
    }

    @PostMapping("/decision-return")
    @Operation(
            operationId = "returnDecision",
            summary = "Return a suspension or withdrawal to its investigator, as a second officer")
    ResponseEntity<ReportAnswer> giveBack(@PathVariable ReportId reportId, @RequestBody Return decision) {
        return change(decision.toCommand(reportId));
    }

    @PostMapping("/objections")
    @Operation(
            operationId = "lodgeCaseObjection",
            summary = "Object to a decision within six weeks",
            description =
                    "By whoever reported, or by SBB for a party whose objection came in by letter. Meanwhile the decision holds.")
    ResponseEntity<ReportAnswer> object(@PathVariable ReportId reportId, @RequestBody NewCaseObjection objection) {
        return change(objection.toCommand(reportId));
    }

    @PostMapping("/objections/decision")
    @Operation(
            operationId = "decideCaseObjection",
            summary = "Judge an objection, as an officer who had no part in the decision",
            description = "Within six weeks after the last day to object; when that is over SBB is told.")
    ResponseEntity<ReportAnswer> judge(@PathVariable ReportId reportId, @RequestBody CaseObjectionDecision decision) {
        return change(decision.toCommand(reportId));
    }

    @PostMapping("/closure")
    @Operation(
            operationId = "closeReport",
            summary = "Close a case in which nothing is left to do",
            description =
                    "After a decision, once nobody can object any more and no objection is open. A school does not close what its"
                            + " reporter wants investigated: it hands it over, or refers it.")
    ResponseEntity<ReportAnswer> close(@PathVariable ReportId reportId, @RequestBody Closure closure) {
        return change(closure.toCommand(reportId));
    }

    private ResponseEntity<ReportAnswer> change(ReportCommand command) {
        return acts.change(shown.report(), command);
    }
}
