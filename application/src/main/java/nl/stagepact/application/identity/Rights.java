package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.audit.AuditOperation.*;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.*;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.exchange.ImportOperation.*;
import nl.stagepact.application.identity.IdentityOperation.*;
import nl.stagepact.application.identity.Right.Row;
import nl.stagepact.application.notification.NotificationOperation.*;
import nl.stagepact.application.personaldata.PersonalDataOperation.*;
import nl.stagepact.application.retention.RetentionOperation.*;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.TermCommand.*;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportTermCommand.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.retaliation.RetaliationCommand.*;
import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.projections.audit.AuditTrail.*;
import nl.stagepact.projections.audit.PersonalHistory.*;
import nl.stagepact.projections.employer.EmployerFile.*;
import nl.stagepact.projections.erasure.ErasureRegister.*;
import nl.stagepact.projections.insight.PledgeMonitor.*;
import nl.stagepact.projections.insight.SupervisionFigures.FindSupervisionFigures;
import nl.stagepact.projections.match.FreshMatches.FindFreshOffers;
import nl.stagepact.projections.match.Suggestions.*;
import nl.stagepact.projections.offer.CandidacyDesk.*;
import nl.stagepact.projections.offer.OfferMarket.*;
import nl.stagepact.projections.overview.EmployerOverview.FindEmployerOverview;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import nl.stagepact.projections.placement.PlacementBoard.*;
import nl.stagepact.projections.placement.PrivateAnswers.FindPrivateAnswers;
import nl.stagepact.projections.placement.ReplacementDesk.*;
import nl.stagepact.projections.report.ReportDesk.*;
import nl.stagepact.projections.retaliation.SignalDesk.*;
import nl.stagepact.projections.school.SchoolFile.*;
import nl.stagepact.projections.student.StudentFile.*;
import nl.stagepact.projections.student.SupportDesk.*;
import nl.stagepact.projections.student.UnplacedList.*;
import nl.stagepact.projections.supervision.SupervisionAgenda.*;

/** The one table of who may do what. What has no row, nobody may do; what has no role in its row, that role may not do. */
final class Rights {

    /** Who logs in. */
    private static final Role[] EVERYBODY = Arrays.stream(Role.values())
            .filter(role -> role != APPLICATION && role != GUARDIAN && role != REPORTER)
            .toArray(Role[]::new);

    private static final Map<Class<?>, Row<?>> TABLE = new LinkedHashMap<>();

    static {
        // employers, and what SBB decides about them
        on(RegisterEmployer.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(ChangeContact.class).own(EMPLOYER_COORDINATOR);
        on(AppointMentor.class).own(EMPLOYER_COORDINATOR);
        on(RecordMentorTraining.class).own(EMPLOYER_COORDINATOR);
        on(CorrectEmployer.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(CorrectMentorTraining.class).own(EMPLOYER_COORDINATOR);
        on(EndMentorship.class).own(EMPLOYER_COORDINATOR);
        on(GrantRecognition.class).any(SBB_ADVISOR);
        on(RefuseRecognition.class).any(SBB_ADVISOR);
        on(ReviewRecognition.class).any(SBB_ADVISOR);
        // a measure from a case takes the way of the case
        on(SuspendRecognition.class)
                .any(SBB_ADVISOR, command -> command.reportId().isEmpty())
                .any(APPLICATION, command -> command.reportId().isPresent());
        on(ReinstateRecognition.class).any(SBB_ADVISOR);
        on(WithdrawRecognition.class)
                .any(SBB_ADVISOR, command -> command.reportId().isEmpty())
                .any(APPLICATION, command -> command.reportId().isPresent());
        on(RestoreRecognition.class).any(SBB_ADVISOR);
        on(LiftMeasure.class).any(APPLICATION);
        on(LetRecognitionLapse.class).any(APPLICATION);
        on(ApplyForRecognition.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(InviteToRecognitionHearing.class).any(SBB_ADVISOR);
        on(RecordRecognitionHearing.class).any(SBB_ADVISOR);
        on(WaiveRecognitionHearing.class).any(SBB_ADVISOR);
        on(LodgeObjection.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(DecideObjection.class).any(SBB_ADVISOR);
        on(FollowCaseOnObjection.class).any(APPLICATION);
        on(GrantInterimRelief.class).any(SBB_ADVISOR);
        on(SignPact.class).own(EMPLOYER_COORDINATOR);
        on(PledgePlaces.class).own(EMPLOYER_COORDINATOR);
        on(PlanYear.class).own(EMPLOYER_COORDINATOR);
        on(FindEmployerPledges.class).own(EMPLOYER_COORDINATOR);
        on(FindYearPlans.class).own(EMPLOYER_COORDINATOR);
        on(FindRegionPledges.class).any(REGION_ANALYST);
        on(FindEmployerOverview.class).any(SBB_ADVISOR, SBB_INVESTIGATOR);
        // days of one's own choosing would let small groups be told apart by asking twice
        on(FindSupervisionFigures.class).own(COORDINATOR).any(REGION_ANALYST, figures -> !figures.isForDays());
        on(FindEmployer.class).any(EVERYBODY);
        on(FindEmployers.class).any(EVERYBODY);

        // schools
        on(RegisterSchool.class).any(PLATFORM_ADMIN);
        on(AppointStaff.class).any(PLATFORM_ADMIN);
        on(EndAppointment.class).any(PLATFORM_ADMIN);
        on(CorrectSchool.class).any(PLATFORM_ADMIN);
        on(PublishPeriods.class).any(PLATFORM_ADMIN);
        on(SetSigningPolicy.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        on(FindSchool.class).any(EVERYBODY);
        on(FindSchools.class).any(EVERYBODY);

        // students
        on(RegisterStudent.class).own(COORDINATOR);
        on(UpdateProfile.class).own(COORDINATOR);
        on(StartSearch.class).own(COORDINATOR);
        on(EscalateSearch.class).any(APPLICATION);
        on(AssignSearchOwner.class).own(COORDINATOR);
        on(EndSearch.class)
                .own(COORDINATOR, command -> command.how() == SearchEnd.WITHDRAWN)
                .any(APPLICATION, command -> command.how() == SearchEnd.PERIOD_OVER);
        on(RequestSupport.class).own(COORDINATOR, CONFIDANT).self(STUDENT);
        on(NameGuardian.class).own(COORDINATOR);
        on(CorrectRegistration.class).own(COORDINATOR);
        on(LeaveSchool.class).own(COORDINATOR);
        // a supervisor may answer for a search, and then sees whose it is
        on(FindStudent.class).own(COORDINATOR).self(STUDENT, SCHOOL_SUPERVISOR);
        on(FindStudents.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        on(FindUnplaced.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        on(FindSupport.class).own(COORDINATOR, SCHOOL_SUPERVISOR, CONFIDANT).self(STUDENT);

        // erasing: a school decides about its own students, the administrator about whoever takes part at several
        // places
        on(EraseSubject.class)
                .own(COORDINATOR, command -> command.studentId().isPresent() && !isTermOver(command))
                .any(PLATFORM_ADMIN, command -> !isTermOver(command))
                .any(APPLICATION, Rights::isTermOver);
        on(FindErasure.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        on(FindErasures.class).own(COORDINATOR).any(PLATFORM_ADMIN);

        // offers and candidacies
        on(OfferPlacement.class).own(EMPLOYER_COORDINATOR);
        on(ReviseOffer.class).own(EMPLOYER_COORDINATOR);
        on(ReconfirmOffer.class).own(EMPLOYER_COORDINATOR);
        on(AskForReconfirmation.class).any(APPLICATION);
        on(ExpireOffer.class).any(APPLICATION);
        on(ReconsiderOffer.class).any(APPLICATION);
        on(WithdrawOffer.class).own(EMPLOYER_COORDINATOR);
        on(FindOffer.class).any(COORDINATOR, STUDENT, SBB_INVESTIGATOR).own(EMPLOYER_COORDINATOR);
        on(FindOffers.class).any(COORDINATOR, STUDENT, SBB_INVESTIGATOR).own(EMPLOYER_COORDINATOR);
        on(FindSuggestionsForStudent.class).own(COORDINATOR).self(STUDENT);
        on(FindSuggestionsForOffer.class).own(COORDINATOR);
        on(FindFreshOffers.class).any(APPLICATION);
        on(ProposeCandidate.class).own(COORDINATOR).self(STUDENT);
        on(InviteCandidate.class).own(EMPLOYER_COORDINATOR);
        on(AcceptCandidate.class).own(EMPLOYER_COORDINATOR);
        on(RejectCandidate.class).own(EMPLOYER_COORDINATOR);
        on(ConfirmCandidate.class).self(STUDENT);
        on(WithdrawCandidate.class)
                .own(COORDINATOR, command -> isForTheStudentOrTheSchool(command.reason()))
                .self(STUDENT, command -> command.reason() == WithdrawalReason.STUDENT)
                .any(APPLICATION, command -> !isForTheStudentOrTheSchool(command.reason()));
        on(RemindOfCandidacy.class).any(APPLICATION);
        on(ExpireCandidacy.class).any(APPLICATION);
        on(ReconsiderCandidate.class).any(APPLICATION);
        on(ReleaseSeat.class).any(APPLICATION);
        on(FindCandidacy.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(STUDENT)
                .any(SBB_INVESTIGATOR);
        on(FindCandidacies.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(STUDENT)
                .any(SBB_INVESTIGATOR);
        on(FindLastingCandidacy.class).own(COORDINATOR).self(STUDENT);
        on(FindCandidacyTimeline.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(STUDENT)
                .any(SBB_INVESTIGATOR);

        // placements and their agreements: each party signs and refuses for itself, and the school records what is on
        // paper; who of a party signs is the next question, which the placement answers
        on(ConfirmPlacement.class).any(APPLICATION);
        on(DrawUpAgreement.class).own(COORDINATOR);
        on(AmendAgreement.class).own(COORDINATOR);
        on(DelegateSigning.class)
                .own(COORDINATOR, command -> command.party() == Signatory.SCHOOL)
                .own(EMPLOYER_COORDINATOR, command -> command.party() == Signatory.EMPLOYER);
        on(SignAgreement.class)
                .own(COORDINATOR, command -> isForTheSchool(command.party()) || isOnPaper(command))
                .self(SCHOOL_SUPERVISOR, command -> command.party() == Signatory.SCHOOL && !isOnPaper(command))
                .own(EMPLOYER_COORDINATOR, command -> command.party() == Signatory.EMPLOYER && !isOnPaper(command))
                .self(MENTOR, command -> command.party() == Signatory.EMPLOYER && !isOnPaper(command))
                .self(STUDENT, command -> command.party() == Signatory.STUDENT && !isOnPaper(command))
                .any(GUARDIAN, command -> command.party() == Signatory.GUARDIAN && isByLink(command));
        on(RefuseSignature.class)
                .own(COORDINATOR, command -> isForTheSchool(command.party()))
                .self(SCHOOL_SUPERVISOR, command -> command.party() == Signatory.SCHOOL)
                .own(EMPLOYER_COORDINATOR, command -> command.party() == Signatory.EMPLOYER)
                .self(MENTOR, command -> command.party() == Signatory.EMPLOYER)
                .self(STUDENT, command -> command.party() == Signatory.STUDENT)
                .any(GUARDIAN, command -> command.party() == Signatory.GUARDIAN);
        on(StartPlacement.class).own(COORDINATOR);
        on(JudgeStudent.class).self(MENTOR);
        on(DecideOutcome.class).self(SCHOOL_SUPERVISOR);
        on(CompletePlacement.class).own(COORDINATOR);
        on(TerminatePlacement.class)
                .own(COORDINATOR)
                .own(EMPLOYER_COORDINATOR, command -> command.initiator() == Party.EMPLOYER);
        on(InterruptPlacement.class).own(COORDINATOR);
        on(ResumePlacement.class).own(COORDINATOR);
        on(ReportNoShow.class).own(EMPLOYER_COORDINATOR).self(MENTOR);
        on(RequireReplacement.class).any(APPLICATION);
        on(DeclareReplacementOverdue.class).any(APPLICATION);
        on(RemindOfConversation.class).any(APPLICATION);
        on(RemindAfterInterruption.class).any(APPLICATION);
        on(RemindOfSigning.class).any(APPLICATION);
        on(SolveReplacement.class)
                .own(COORDINATOR, command -> command.outcome() != ReplacementOutcome.REINSTATED)
                .any(APPLICATION, command -> command.outcome() == ReplacementOutcome.REINSTATED);
        on(FindReplacement.class).own(COORDINATOR).any(SBB_INVESTIGATOR);
        on(FindReplacements.class).own(COORDINATOR).any(SBB_INVESTIGATOR);
        on(CorrectRealisedHours.class).own(COORDINATOR);
        on(CorrectSchoolDecision.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        on(CorrectConversation.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(RecordHours.class)
                .own(EMPLOYER_COORDINATOR, command -> command.by() == Party.EMPLOYER)
                .self(MENTOR, command -> command.by() == Party.EMPLOYER)
                .self(STUDENT, command -> command.by() == Party.STUDENT);
        on(ReviewPlacement.class).self(STUDENT);
        on(RecordOutflow.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        on(ReplaceMentor.class).own(EMPLOYER_COORDINATOR);
        on(ReplaceSupervisor.class).own(COORDINATOR);
        on(CancelPlacement.class)
                .own(COORDINATOR)
                .own(EMPLOYER_COORDINATOR, command -> command.initiator() == Party.EMPLOYER);
        on(ReleaseStudent.class).any(APPLICATION);
        // Stagepact looks for whoever follows a link in a mail
        on(FindPlacement.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR, APPLICATION);
        on(FindPlacementAsOf.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR);
        on(FindPlacements.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR);
        on(FindPlacementTimeline.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR);

        on(FindCoverage.class).own(COORDINATOR).self(STUDENT);

        // the three conversations
        on(HoldStartGesprek.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(HoldMidtermCheck.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(HoldEindGesprek.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(HoldExitConversation.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(ExemptConversation.class).own(COORDINATOR);
        on(AnswerPrivately.class).self(STUDENT);
        // nobody at the employer, and not SBB either: what a student says in private stays at the school
        on(FindPrivateAnswers.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, STUDENT);
        on(ScheduleConversation.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(CancelAppointment.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        on(FindConversations.class).own(COORDINATOR, EMPLOYER_COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        on(FindAgendaCounts.class).own(COORDINATOR, EMPLOYER_COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR, STUDENT);

        on(FindPersonalAgenda.class).any(APPLICATION);
        // the link of whoever is logged in: nobody can ask for that of somebody else
        on(RenewCalendarFeed.class).any(COORDINATOR, SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        on(WithdrawCalendarFeed.class).any(COORDINATOR, SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        on(FindCalendarFeed.class).any(COORDINATOR, SCHOOL_SUPERVISOR, MENTOR, STUDENT);

        // what befell somebody who had reported: never anybody else's
        on(SignalRetaliation.class).any(APPLICATION);
        on(AssessSignal.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        on(FindSignal.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        on(FindSignals.class).own(CONFIDANT).any(SBB_INVESTIGATOR);

        on(FindEntries.class).any(SBB_INVESTIGATOR);
        // whether it is intact says nothing about anybody
        on(VerifyTrail.class).any(SBB_INVESTIGATOR, PLATFORM_ADMIN);
        on(FindCheckpoints.class).any(SBB_INVESTIGATOR, PLATFORM_ADMIN);
        on(FindSealKey.class).any(SBB_INVESTIGATOR, PLATFORM_ADMIN);
        on(NoteSearch.class).any(SBB_INVESTIGATOR);
        on(MakeDossier.class).any(SBB_INVESTIGATOR);
        on(FindDossiers.class).any(SBB_INVESTIGATOR);

        // how long data is kept: counts, and nothing about anybody
        on(FindRetention.class).any(PLATFORM_ADMIN);
        on(FindRetentionRuns.class).any(PLATFORM_ADMIN);
        // what is kept about somebody: for themselves, or for whoever registered them, on their behalf
        on(FindPersonalData.class).own(COORDINATOR, EMPLOYER_COORDINATOR).self(EVERYBODY);
        on(FindReadLog.class).self(EVERYBODY);
        on(FindPersonalHistory.class).any(APPLICATION);
        on(FindLastMoments.class).any(APPLICATION);

        // cases: a school's desk by its confidant, SBB's by its investigators; who reports keeps a hand in their own
        on(ReportDiscrimination.class)
                .own(COORDINATOR)
                .self(STUDENT, CONFIDANT, REPORTER)
                .any(SBB_INVESTIGATOR);
        on(AcknowledgeReport.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        on(CountReportOnly.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        on(ReferReport.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        on(TransferReport.class).own(CONFIDANT, COORDINATOR).self(STUDENT);
        on(WithdrawReport.class).own(COORDINATOR).self(STUDENT, CONFIDANT, REPORTER);
        on(CloseReport.class).own(CONFIDANT).any(SBB_INVESTIGATOR);
        on(OpenCase.class).own(CONFIDANT, COORDINATOR).self(STUDENT, REPORTER).any(SBB_INVESTIGATOR);
        on(FindReport.class).own(CONFIDANT, COORDINATOR).self(STUDENT, REPORTER).any(SBB_INVESTIGATOR);
        on(FindReports.class).own(CONFIDANT, COORDINATOR).self(STUDENT).any(SBB_INVESTIGATOR);
        on(FindCase.class).own(CONFIDANT, COORDINATOR).self(STUDENT, REPORTER).any(SBB_INVESTIGATOR);
        on(DeclareConflict.class).any(SBB_INVESTIGATOR);
        on(AssignInvestigator.class).any(SBB_INVESTIGATOR);
        on(InviteToHearing.class).any(SBB_INVESTIGATOR);
        on(HoldHearing.class).any(SBB_INVESTIGATOR);
        on(WaiveHearing.class).any(SBB_INVESTIGATOR);
        on(RecordFindings.class).any(SBB_INVESTIGATOR);
        on(DecideReport.class).any(SBB_INVESTIGATOR);
        on(ApproveDecision.class).any(SBB_INVESTIGATOR);
        on(ReturnDecision.class).any(SBB_INVESTIGATOR);
        on(LodgeCaseObjection.class)
                .self(STUDENT, command -> command.party() == ObjectingParty.REPORTER)
                .self(REPORTER, command -> command.party() == ObjectingParty.REPORTER)
                .any(SBB_INVESTIGATOR);
        on(ReceiveEmployersObjection.class).any(APPLICATION);
        on(DecideCaseObjection.class).any(SBB_INVESTIGATOR);
        on(RemindOfAcknowledgement.class).any(APPLICATION);
        on(RemindOfInvestigation.class).any(APPLICATION);
        on(RemindOfHearing.class).any(APPLICATION);

        // files: whoever may do it one by one may do it by file; each line is asked again, by its own operation
        on(CheckImport.class)
                .any(COORDINATOR, check -> check.kind() == ImportKind.STUDENTS)
                .any(EMPLOYER_COORDINATOR, check -> check.kind() == ImportKind.OFFERS)
                .any(SBB_ADVISOR, check -> check.kind() == ImportKind.EMPLOYERS);
        on(ExecuteImport.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(DiscardImport.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(FindImport.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        on(FindImports.class).own(COORDINATOR, EMPLOYER_COORDINATOR).any(SBB_ADVISOR);

        // how mails fare
        on(FindNotifications.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        on(CountNotifications.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        // each for themselves
        on(FindLanguage.class).self(EVERYBODY);
        on(ChooseLanguage.class).self(EVERYBODY);
        on(FindNotification.class).own(COORDINATOR).any(PLATFORM_ADMIN);
        on(ResendNotification.class).own(COORDINATOR).any(PLATFORM_ADMIN);

        // who gets in
        on(AdmitSystem.class).any(PLATFORM_ADMIN);
        on(FindSystems.class).any(PLATFORM_ADMIN);
        on(ExpelSystem.class).any(PLATFORM_ADMIN);
        on(GrantMembership.class).any(PLATFORM_ADMIN);
        on(FindMemberships.class).any(PLATFORM_ADMIN);
        on(EndMembership.class).any(PLATFORM_ADMIN);
    }

    private Rights() {}

    private static <O> Row<O> on(Class<O> operation) {
        var row = new Row<>(operation);
        if (TABLE.putIfAbsent(operation, row) != null) {
            throw new IllegalStateException("Two rows for " + operation.getSimpleName());
        }
        return row;
    }

    private static boolean isForTheStudentOrTheSchool(WithdrawalReason reason) {
        return switch (reason) {
            case STUDENT, SCHOOL -> true;
            case PLACED_ELSEWHERE, OFFER_GONE, RECOGNITION -> false;
        };
    }

    private static boolean isTermOver(EraseSubject command) {
        return command.ground() == ErasureGround.RETENTION_OVER;
    }

    /** Its own part, and that of whoever has no login. */
    private static boolean isForTheSchool(Signatory party) {
        return switch (party) {
            case SCHOOL, GUARDIAN, FOURTH_PARTY -> true;
            case STUDENT, EMPLOYER -> false;
        };
    }

    private static boolean isOnPaper(SignAgreement command) {
        return command.method() == SignatureMethod.ON_PAPER;
    }

    private static boolean isByLink(SignAgreement command) {
        return command.method() == SignatureMethod.EMAIL_LINK;
    }

    /** How far the actor reaches with this very operation; nothing when they may not do it at all. */
    static Optional<Scope> reach(Actor actor, Object operation) {
        return Optional.ofNullable(TABLE.get(operation.getClass())).flatMap(row -> row.reach(actor, operation));
    }

    static Set<Class<?>> operations() {
        return Set.copyOf(TABLE.keySet());
    }
}
