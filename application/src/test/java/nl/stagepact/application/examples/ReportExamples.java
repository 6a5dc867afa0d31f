package nl.stagepact.application.examples;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Request;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.VerdictEvent.*;

/** Cases, from the report to the objection. */
final class ReportExamples {

    private ReportExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(DiscriminationReported.class, region -> {
                    var reported = CaseInRegion.toReport(region, "SBB", "TALK");
                    return Scene.causedBy(reported::report)
                            .refused("VALIDATION", () -> reported.student.post("/reports", "{}"));
                }),
                Example.of(ReportAcknowledged.class, region -> {
                    var reported = CaseInRegion.reported(region, "SBB", "INVESTIGATE");
                    return Scene.causedBy(() -> reported.investigator.post(reported.path() + "/acknowledgement"))
                            .refused("NOT_ACKNOWLEDGED", reported::close);
                }),
                Example.of(ReportCountedOnly.class, region -> {
                    var counted = CaseInRegion.acknowledged(region, "COUNT_ONLY");
                    var other = CaseInRegion.acknowledged(region, "TALK");
                    return Scene.causedBy(() -> counted.investigator.post(counted.path() + "/counting"))
                            .refused("WISH_GOES_FURTHER", () -> other.investigator.post(other.path() + "/counting"));
                }),
                Example.of(ReportReferred.class, region -> {
                    var early = CaseInRegion.reported(region, "SBB", "TALK");
                    var acknowledged = CaseInRegion.acknowledged(region, "TALK");
                    return Scene.causedBy(() -> refer(acknowledged, "POLICE"))
                            .refused("NOT_ACKNOWLEDGED", () -> refer(early, "POLICE"))
                            .refusedAfterwards("CASE_UNDER_WAY", () -> refer(acknowledged, "LABOUR_INSPECTORATE"));
                }),
                Example.of(ReportTransferred.class, region -> {
                    var atSchool = CaseInRegion.reported(region, "SCHOOL", "INVESTIGATE");
                    return Scene.causedBy(() -> transfer(atSchool, true))
                            .refused("CONSENT_REQUIRED", () -> transfer(atSchool, false));
                }),
                Example.of(ReportSupplemented.class, region -> {
                    var reported = CaseInRegion.reported(region, "SBB", "TALK");
                    return Scene.causedBy(() -> supplement(reported, 0))
                            .refused("DATE_IN_FUTURE", () -> supplement(reported, 1));
                }),
                Example.of(ReportWithdrawn.class, region -> {
                    var reported = CaseInRegion.reported(region, "SBB", "TALK");
                    return Scene.causedBy(() -> reported.student.post(reported.path() + "/withdrawal", "{}"))
                            .refused(
                                    "NOT_FOUND",
                                    () -> CaseInRegion.toReport(region, "SBB", "TALK")
                                            .student
                                            .post(reported.path() + "/withdrawal", "{}"))
                            .refusedAfterwards(
                                    "CASE_OVER",
                                    () -> reported.investigator.post(reported.path() + "/acknowledgement"));
                }),
                Example.of(ReportClosed.class, region -> {
                    var talked = CaseInRegion.acknowledged(region, "TALK");
                    var toInvestigate = CaseInRegion.acknowledged(region, "INVESTIGATE");
                    return Scene.causedBy(talked::close).refused("CASE_NOT_FINISHED", toInvestigate::close);
                }),
                Example.of(CaseOpened.class, region -> {
                    var reported = CaseInRegion.reported(region, "SBB", "TALK");
                    // whoever looks twice has looked twice: here it is once
                    return Scene.causedBy(once(() -> reported.investigator.get(reported.path() + "?purpose=HANDLING")))
                            .refused("NOT_FOUND", () -> reported.confidant.get(reported.path() + "?purpose=SUPPORT"));
                }),
                Example.of(ConflictDeclared.class, region -> {
                    var assigned = CaseInRegion.assigned(region);
                    return Scene.causedBy(() -> declare(assigned, assigned.investigatorId))
                            .refused("NOT_YOUR_INTERESTS", () -> declare(assigned, region.mentorId))
                            .refusedAfterwards(
                                    "CONFLICT_DECLARED",
                                    () -> assigned.investigator.get(assigned.path() + "?purpose=HANDLING"));
                }),
                Example.of(InvestigatorAssigned.class, region -> {
                    var acknowledged = CaseInRegion.acknowledged(region, "INVESTIGATE");
                    return Scene.causedBy(() -> acknowledged.assign(acknowledged.investigatorId))
                            .refused("NOT_AN_INVESTIGATOR", () -> acknowledged.assign(region.mentorId))
                            .refused("NOT_AN_INVESTIGATOR", () -> acknowledged.assign(Region.newKey()));
                }),
                Example.of(HearingInvited.class, region -> {
                    var assigned = CaseInRegion.assigned(region);
                    return Scene.causedBy(() -> invite(assigned, 7))
                            .refused("APPOINTMENT_IN_PAST", () -> invite(assigned, -1));
                }),
                Example.of(HearingHeld.class, region -> {
                    var assigned = CaseInRegion.assigned(region);
                    var early = CaseInRegion.acknowledged(region, "INVESTIGATE");
                    return Scene.causedBy(() -> assigned.hear("EMPLOYER"))
                            .refused("INVESTIGATOR_NOT_ASSIGNED", () -> early.hear("EMPLOYER"));
                }),
                Example.of(HearingWaived.class, region -> {
                    var assigned = CaseInRegion.assigned(region);
                    var uninvited = CaseInRegion.assigned(region);
                    invite(assigned, 7).ok(200);
                    return Scene.causedBy(() -> waive(assigned)).refused("INVITATION_MISSING", () -> waive(uninvited));
                }),
                Example.of(FindingsRecorded.class, region -> {
                    var assigned = CaseInRegion.assigned(region);
                    return Scene.causedBy(() -> assigned.find(true))
                            .refused(
                                    "GROUNDS_MISSING",
                                    () -> assigned.investigator.post(assigned.path() + "/findings", """
                                            {"findings": [{"ground": "SEX", "presumed": true, "rebutted": false,
                                             "explanation": "Niets."}]}"""));
                }),
                Example.of(ReportDecided.class, region -> {
                    var ready = CaseInRegion.readyToDecide(region);
                    var unheard = CaseInRegion.assigned(region);
                    unheard.find(true).ok(200);
                    return Scene.causedBy(() -> ready.decide("TALK"))
                            .refused("HEARING_REQUIRED", () -> unheard.decide("WITHDRAWAL"))
                            .refusedAfterwards("ALREADY_DECIDED", () -> ready.decide("WITHDRAWAL"));
                }),
                Example.of(DecisionApproved.class, region -> {
                    var awaiting = CaseInRegion.awaitingApproval(region);
                    return Scene.causedBy(() -> awaiting.approve(awaiting.second))
                            .refused("SECOND_OFFICER_REQUIRED", () -> awaiting.approve(awaiting.investigator));
                }),
                Example.of(DecisionReturned.class, region -> {
                    var awaiting = CaseInRegion.awaitingApproval(region);
                    return Scene.causedBy(() -> awaiting.second.post(awaiting.path() + "/decision-return", """
                                    {"number": 1, "reason": "Onvolledig."}"""))
                            .refusedAfterwards("NOT_AWAITING_APPROVAL", () -> awaiting.approve(awaiting.second));
                }),
                Example.of(CaseObjectionLodged.class, region -> {
                    var decided = CaseInRegion.talkDecided(region);
                    var ready = CaseInRegion.readyToDecide(region);
                    return Scene.causedBy(() -> decided.object("REPORTER"))
                            .refused("NO_DECISION_IN_FORCE", () -> ready.object("REPORTER"));
                }),
                Example.of(CaseObjectionDecided.class, region -> {
                    var objected = CaseInRegion.objected(region);
                    return Scene.causedBy(() -> objected.judge(objected.third, "DISMISSED"))
                            .refused("OTHER_OFFICER_REQUIRED", () -> objected.judge(objected.second, "DISMISSED"))
                            .refusedAfterwards("NO_OPEN_OBJECTION", () -> objected.judge(objected.third, "UPHELD"));
                }),
                Example.of(MeasureLifted.class, region -> {
                    var objected = CaseInRegion.objected(region);
                    return Scene.causedBy(() -> objected.judge(objected.third, "UPHELD"))
                            .refused("OTHER_OFFICER_REQUIRED", () -> objected.judge(objected.investigator, "UPHELD"));
                }),
                Example.of(AcknowledgementOverdue.class, region -> {
                    var reported = CaseInRegion.reported(region, "SBB", "TALK");
                    // three working days, whatever holidays there are
                    return Scene.causedByTimeOn(Region.TODAY.plusDays(14))
                            .refusedAfterwards("NOT_ACKNOWLEDGED", reported::close);
                }),
                Example.of(InvestigationOverdue.class, region -> {
                    var acknowledged = CaseInRegion.acknowledged(region, "INVESTIGATE");
                    return Scene.causedByTimeOn(Region.TODAY.plusWeeks(8).plusDays(1))
                            .refusedAfterwards("CASE_NOT_FINISHED", acknowledged::close);
                }),
                Example.of(ObjectionOverdue.class, region -> {
                    var objected = CaseInRegion.objected(region);
                    return Scene.causedByTimeOn(Region.TODAY.plusWeeks(12).plusDays(1))
                            .refusedAfterwards("CASE_NOT_FINISHED", objected::close);
                }),
                Example.of(HearingOverdue.class, region -> {
                    region.recognise();
                    var assigned = CaseInRegion.assigned(region);
                    assigned.decide("SUSPENSION", true).ok(200);
                    assigned.approve(assigned.second).ok(200);
                    return Scene.causedByTimeOn(Region.TODAY.plusDays(15))
                            .refusedAfterwards("CASE_NOT_FINISHED", assigned::close);
                }));
    }

    private static Request once(Request request) {
        var answers = new ArrayList<Answer>();
        return () -> {
            if (answers.isEmpty()) {
                answers.add(request.get());
            }
            return answers.getFirst();
        };
    }

    private static Answer refer(CaseInRegion about, String authority) {
        return about.investigator.post(about.path() + "/referral", """
                {"authority": "%s", "explanation": "Het hoort daar."}""".formatted(authority));
    }

    private static Answer supplement(CaseInRegion about, int days) {
        return about.student.post(
                about.path() + "/supplements", """
                {"what": "Ze belden weer.", "happenedDate": "%s"}""".formatted(TimeOfTests.today().plusDays(days)));
    }

    private static Answer transfer(CaseInRegion about, boolean consent) {
        return about.confidant.post(about.path() + "/transfer", """
                {"shareIdentity": {"sbb": %s, "school": true, "employer": false}}""".formatted(consent));
    }

    private static Answer declare(CaseInRegion about, String officerId) {
        return about.investigator.post(about.path() + "/conflicts", """
                {"investigatorId": "%s", "reason": "Familie."}""".formatted(officerId));
    }

    private static Answer invite(CaseInRegion about, int days) {
        return about.investigator.post(
                about.path() + "/hearings", """
                {"party": "EMPLOYER", "startAt": "%sT09:00:00Z", "form": "ON_SITE", "place": "Kamer 2"}""".formatted(TimeOfTests.today().plusDays(days)));
    }

    private static Answer waive(CaseInRegion about) {
        return about.investigator.post(about.path() + "/hearings/waiver", """
                {"party": "EMPLOYER", "reason": "DECLINED", "explanation": "Wil niet komen."}""");
    }
}
