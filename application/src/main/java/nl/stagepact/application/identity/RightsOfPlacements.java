package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.TermCommand.*;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.audit.Timelines.FindPlacementTimeline;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import nl.stagepact.projections.placement.PlacementBoard.*;
import nl.stagepact.projections.placement.ReplacementDesk.*;

/**
 * Who may do what with placements and their agreements: each party signs and refuses for itself, and the school records what
 * is on paper; who of a party signs is the next question, which the placement answers.
 */
final class RightsOfPlacements {

    private RightsOfPlacements() {}

    static void write(Right.Table table) {
        table.on(ConfirmPlacement.class).any(APPLICATION);
        table.on(DrawUpAgreement.class).own(COORDINATOR);
        table.on(AmendAgreement.class).own(COORDINATOR);
        table.on(DelegateSigning.class)
                .own(COORDINATOR, command -> command.party() == Signatory.SCHOOL)
                .own(EMPLOYER_COORDINATOR, command -> command.party() == Signatory.EMPLOYER);
        table.on(SignAgreement.class)
                .own(COORDINATOR, command -> isForTheSchool(command.party()) || isOnPaper(command))
                .self(SCHOOL_SUPERVISOR, command -> command.party() == Signatory.SCHOOL && !isOnPaper(command))
                .own(EMPLOYER_COORDINATOR, command -> command.party() == Signatory.EMPLOYER && !isOnPaper(command))
                .self(MENTOR, command -> command.party() == Signatory.EMPLOYER && !isOnPaper(command))
                .self(STUDENT, command -> command.party() == Signatory.STUDENT && !isOnPaper(command))
                .any(GUARDIAN, command -> command.party() == Signatory.GUARDIAN && isByLink(command));
        table.on(RefuseSignature.class)
                .own(COORDINATOR, command -> isForTheSchool(command.party()))
                .self(SCHOOL_SUPERVISOR, command -> command.party() == Signatory.SCHOOL)
                .own(EMPLOYER_COORDINATOR, command -> command.party() == Signatory.EMPLOYER)
                .self(MENTOR, command -> command.party() == Signatory.EMPLOYER)
                .self(STUDENT, command -> command.party() == Signatory.STUDENT)
                .any(GUARDIAN, command -> command.party() == Signatory.GUARDIAN);
        table.on(StartPlacement.class).own(COORDINATOR);
        table.on(JudgeStudent.class).self(MENTOR);
        table.on(DecideOutcome.class).self(SCHOOL_SUPERVISOR);
        table.on(CompletePlacement.class).own(COORDINATOR);
        table.on(TerminatePlacement.class)
                .own(COORDINATOR)
                .own(EMPLOYER_COORDINATOR, command -> command.initiator() == Party.EMPLOYER);
        table.on(InterruptPlacement.class).own(COORDINATOR);
        table.on(ResumePlacement.class).own(COORDINATOR);
        table.on(ReportNoShow.class).own(EMPLOYER_COORDINATOR).self(MENTOR);
        table.on(RequireReplacement.class).any(APPLICATION);
        table.on(DeclareReplacementOverdue.class).any(APPLICATION);
        table.on(RemindOfConversation.class).any(APPLICATION);
        table.on(RemindAfterInterruption.class).any(APPLICATION);
        table.on(RemindOfSigning.class).any(APPLICATION);
        table.on(SolveReplacement.class)
                .own(COORDINATOR, command -> command.outcome() != ReplacementOutcome.REINSTATED)
                .any(APPLICATION, command -> command.outcome() == ReplacementOutcome.REINSTATED);
        table.on(FindReplacement.class).own(COORDINATOR).any(SBB_INVESTIGATOR);
        table.on(FindReplacements.class).own(COORDINATOR).any(SBB_INVESTIGATOR);
        table.on(CorrectRealisedHours.class).own(COORDINATOR);
        table.on(CorrectSchoolDecision.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        table.on(CorrectConversation.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(RecordHours.class)
                .own(EMPLOYER_COORDINATOR, command -> command.by() == Party.EMPLOYER)
                .self(MENTOR, command -> command.by() == Party.EMPLOYER)
                .self(STUDENT, command -> command.by() == Party.STUDENT);
        table.on(ReviewPlacement.class).self(STUDENT);
        table.on(RecordOutflow.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR);
        table.on(ReplaceMentor.class).own(EMPLOYER_COORDINATOR);
        table.on(ReplaceSupervisor.class).own(COORDINATOR);
        table.on(CancelPlacement.class)
                .own(COORDINATOR)
                .own(EMPLOYER_COORDINATOR, command -> command.initiator() == Party.EMPLOYER);
        table.on(ReleaseStudent.class).any(APPLICATION);
        // Stagepact looks for whoever follows a link in a mail
        table.on(FindPlacement.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR, APPLICATION);
        table.on(FindPlacementAsOf.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR);
        table.on(FindPlacements.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR);
        table.on(FindPlacementTimeline.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT)
                .any(SBB_INVESTIGATOR);

        table.on(FindCoverage.class).own(COORDINATOR).self(STUDENT);
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
}
