package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.MailTemplate.*;
import static nl.stagepact.domain.shared.Party.EMPLOYER;
import static nl.stagepact.domain.shared.Party.SCHOOL;
import static nl.stagepact.domain.shared.Party.STUDENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.domain.shared.ReportId;

/**
 * What is told of a case, and to whom: never a word of what it is about, nor who reported. Of the parties STUDENT is whoever
 * reported, whatever they are; SCHOOL is the desks where the case is read, the school's confidants and SBB; what is told to the
 * parties that are heard, {@linkplain MailTemplate#isToHeardParties() goes to them alone}. Each switch answers for every event, as
 * in {@link Milestones}.
 */
final class MilestonesOfCases {

    private MilestonesOfCases() {}

    static List<Notice> of(ReportEvent event) {
        return switch (event) {
            case DiscriminationReported reported ->
                both(REPORT_RECEIVED, CASE_RECEIVED, reported.reportId(), until(reported.acknowledgement()));
            // whoever reported agreed to it, and was asked
            case ReportTransferred transferred ->
                List.of(new Notice(
                        CASE_TRANSFERRED,
                        transferred.reportId(),
                        Set.of(SCHOOL),
                        facts(transferred.reportId(), until(transferred.acknowledgement()))));
            case ReportAcknowledged acknowledged ->
                both(REPORT_ACKNOWLEDGED, CASE_ACKNOWLEDGED, acknowledged.reportId(), Map.of());
            case AcknowledgementOverdue overdue ->
                both(REPORT_OVERDUE, CASE_OVERDUE, overdue.reportId(), day(overdue.dueDate()));
            case InvestigationOverdue overdue ->
                both(REPORT_OVERDUE, CASE_OVERDUE, overdue.reportId(), day(overdue.dueDate()));
            // between SBB and those who are to be heard
            case HearingOverdue overdue ->
                List.of(new Notice(
                        CASE_OVERDUE,
                        overdue.reportId(),
                        Set.of(SCHOOL),
                        facts(overdue.reportId(), day(overdue.dueDate()))));
            case ObjectionOverdue overdue ->
                List.of(new Notice(
                        CASE_OVERDUE,
                        overdue.reportId(),
                        Set.of(SCHOOL),
                        facts(overdue.reportId(), day(overdue.dueDate()))));
            case HearingInvited invited -> List.of(invitation(invited));
            case ReportDecided decided ->
                decided.objectionUntilDate()
                        .map(until -> decision(decided.reportId(), decided.outcome(), until))
                        // nobody hears of what a second officer may still return
                        .orElse(List.of());
            case DecisionApproved approved ->
                decision(approved.reportId(), DecisionOutcome.FOUNDED, approved.objectionUntilDate());
            // whoever reported sees with the report that it arrived
            case ReportSupplemented added ->
                List.of(new Notice(
                        CASE_SUPPLEMENTED, added.reportId(), Set.of(SCHOOL), facts(added.reportId(), Map.of())));
            // done by whoever reads the case, or told by whoever did it
            case ReportCountedOnly _,
                    ReportReferred _,
                    ReportWithdrawn _,
                    ReportClosed _,
                    CaseOpened _,
                    ConflictDeclared _,
                    InvestigatorAssigned _,
                    HearingHeld _,
                    HearingWaived _,
                    FindingsRecorded _,
                    DecisionReturned _,
                    MeasureLifted _,
                    CaseObjectionLodged _,
                    CaseObjectionDecided _ -> List.of();
        };
    }

    static List<Notice> of(RetaliationEvent event) {
        return switch (event) {
            case RetaliationSignalled signalled ->
                List.of(new Notice(
                        SIGNAL_RAISED, signalled.reportId(), Set.of(SCHOOL), facts(signalled.reportId(), Map.of())));
            // who looked knows
            case SignalAssessed _ -> List.of();
        };
    }

    private static List<Notice> both(
            MailTemplate toReporter, MailTemplate toDesks, ReportId report, Map<String, String> facts) {
        return List.of(
                new Notice(toReporter, report, Set.of(STUDENT), facts(report, facts)),
                new Notice(toDesks, report, Set.of(SCHOOL), facts(report, facts)));
    }

    private static List<Notice> decision(ReportId report, DecisionOutcome outcome, LocalDate objectionUntil) {
        var facts = Map.of(Fact.OUTCOME, outcome.name());
        return List.of(
                new Notice(REPORT_DECIDED, report, Set.of(STUDENT), facts(report, facts)),
                new Notice(CASE_DECIDED, report, Set.of(SCHOOL), facts(report, facts)),
                new Notice(
                        DECISION_TOLD,
                        report,
                        Set.of(EMPLOYER, SCHOOL),
                        facts(report, Map.of(Fact.OBJECTION_UNTIL, objectionUntil.toString()))));
    }

    private static Notice invitation(HearingInvited invited) {
        return new Notice(
                HEARING_INVITED,
                invited.reportId(),
                Set.of(invited.party() == HeardParty.EMPLOYER ? EMPLOYER : SCHOOL),
                facts(
                        invited.reportId(),
                        Map.of(
                                Fact.STARTS_AT,
                                invited.hearing().startAt().toString(),
                                Fact.FORM,
                                invited.hearing().form().name())));
    }

    private static Map<String, String> until(ReportTerm term) {
        return day(term.untilDate());
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of(Fact.DATE, day.toString());
    }

    private static Map<String, String> facts(ReportId report, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put(Fact.REFERENCE, report.reference());
        return facts;
    }
}
