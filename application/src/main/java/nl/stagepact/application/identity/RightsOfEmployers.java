package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.projections.employer.EmployerFile.*;
import nl.stagepact.projections.insight.PledgeMonitor.*;
import nl.stagepact.projections.overview.EmployerOverview.FindEmployerOverview;

/** Who may do what at employers: what they say of themselves, what SBB decides about them, and what they promise. */
final class RightsOfEmployers {

    private RightsOfEmployers() {}

    static void write(Right.Table table) {
        table.on(RegisterEmployer.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(ChangeContact.class).own(EMPLOYER_COORDINATOR);
        table.on(AppointMentor.class).own(EMPLOYER_COORDINATOR);
        table.on(RecordMentorTraining.class).own(EMPLOYER_COORDINATOR);
        table.on(CorrectEmployer.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(CorrectMentorTraining.class).own(EMPLOYER_COORDINATOR);
        table.on(EndMentorship.class).own(EMPLOYER_COORDINATOR);
        table.on(GrantRecognition.class).any(SBB_ADVISOR);
        table.on(RefuseRecognition.class).any(SBB_ADVISOR);
        table.on(ReviewRecognition.class).any(SBB_ADVISOR);
        // a measure from a case takes the way of the case
        table.on(SuspendRecognition.class)
                .any(SBB_ADVISOR, command -> command.reportId().isEmpty())
                .any(APPLICATION, command -> command.reportId().isPresent());
        table.on(ReinstateRecognition.class).any(SBB_ADVISOR);
        table.on(WithdrawRecognition.class)
                .any(SBB_ADVISOR, command -> command.reportId().isEmpty())
                .any(APPLICATION, command -> command.reportId().isPresent());
        table.on(RestoreRecognition.class).any(SBB_ADVISOR);
        table.on(LiftMeasure.class).any(APPLICATION);
        table.on(LetRecognitionLapse.class).any(APPLICATION);
        table.on(ApplyForRecognition.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(InviteToRecognitionHearing.class).any(SBB_ADVISOR);
        table.on(RecordRecognitionHearing.class).any(SBB_ADVISOR);
        table.on(WaiveRecognitionHearing.class).any(SBB_ADVISOR);
        table.on(LodgeObjection.class).own(EMPLOYER_COORDINATOR).any(SBB_ADVISOR);
        table.on(DecideObjection.class).any(SBB_ADVISOR);
        table.on(FollowCaseOnObjection.class).any(APPLICATION);
        table.on(GrantInterimRelief.class).any(SBB_ADVISOR);
        table.on(SignPact.class).own(EMPLOYER_COORDINATOR);
        table.on(PledgePlaces.class).own(EMPLOYER_COORDINATOR);
        table.on(PlanYear.class).own(EMPLOYER_COORDINATOR);
        table.on(FindEmployerPledges.class).own(EMPLOYER_COORDINATOR);
        table.on(FindYearPlans.class).own(EMPLOYER_COORDINATOR);
        table.on(FindRegionPledges.class).any(REGION_ANALYST);
        table.on(FindEmployerOverview.class).any(SBB_ADVISOR, SBB_INVESTIGATOR);
        table.on(FindEmployer.class).any(Right.EVERYBODY);
        table.on(FindEmployers.class).any(Right.EVERYBODY);
    }
}
