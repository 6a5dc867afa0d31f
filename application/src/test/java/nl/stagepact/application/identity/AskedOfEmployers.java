package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.Pact;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.employer.EmployerFile.FindEmployer;
import nl.stagepact.projections.employer.EmployerFile.FindEmployers;
import nl.stagepact.projections.insight.PledgeMonitor.*;
import nl.stagepact.projections.overview.EmployerOverview.*;

/** What is asked of an employer's stream, and of what it promised. */
final class AskedOfEmployers {

    private static final Pact PACT = new Pact("AMERSFOORT-2026", "Amersfoort");
    private static final SchoolYear YEAR = new SchoolYear("2099-2100");

    private AskedOfEmployers() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var employer = n.employer;
        var contact = Neighbourhood.contact(n.mentor);
        view(asked, new FindEmployer(employer), one(EmployerFile.Employer.class), employer.value());
        view(asked, new FindEmployers(Optional.empty(), ALL), Asked::page, employer.value());
        command(asked, "", n.registerEmployer());
        command(asked, "", new ChangeContact(employer, n.mentor, contact));
        command(asked, "", new AppointMentor(employer, n.mentor, contact));
        command(asked, "", new RecordMentorTraining(employer, n.mentor, DAY));
        command(asked, "", new CorrectMentorTraining(employer, n.mentor, DAY, Personal.of(n.mentor, "reden")));
        // somebody who is no mentor: the others still need theirs
        command(asked, "", new EndMentorship(employer, n.supervisor, DAY));
        command(asked, "", n.correctEmployer());
        var signer = Personal.of(n.mentor, new PactSigner("Iemand", "directeur"));
        command(asked, "", new SignPact(employer, PACT, "Amersfoort", DAY, n.mentor, signer));
        command(asked, "", new PledgePlaces(employer, PACT, YEAR, Neighbourhood.CREBO, EducationLevel.MBO_4, 2));
        command(asked, "", new PlanYear(employer, YEAR, List.of()));
        view(asked, new FindEmployerPledges(employer), one(EmployerPledges.class), employer.value());
        view(asked, new FindYearPlans(employer), one(YearPlans.class), employer.value());
        // figures name nobody: whoever may ask is answered
        view(
                asked,
                new FindRegionPledges(Optional.empty(), Optional.empty(), Optional.empty()),
                (acts, query) -> acts.ask(query, RegionPledges.class) + " for " + employer,
                employer.value());
        view(asked, new FindEmployerOverview(employer, DAY), one(Overview.class), employer.value());
        command(asked, "", new GrantRecognition(employer, Set.of(Neighbourhood.CREBO), DAY, "reden"));
        command(
                asked,
                "",
                new SuspendRecognition(
                        employer, Set.of(), DAY, Optional.empty(), "reden", Optional.empty(), Optional.empty()));
        var report = Optional.of(new ReportId(UUID.randomUUID()));
        var words = Personal.of(n.mentor, "reden");
        command(asked, "", new RefuseRecognition(employer, Set.of(Neighbourhood.CREBO), DAY, DAY, "reden"));
        command(asked, "", new ReviewRecognition(employer, Set.of(), DAY, "reden"));
        command(
                asked,
                "/CASE",
                new SuspendRecognition(employer, Set.of(), DAY, Optional.empty(), "reden", Optional.empty(), report));
        command(asked, "/CASE", new WithdrawRecognition(employer, Set.of(), DAY, DAY, "reden", report));
        command(asked, "", new RestoreRecognition(employer, Set.of(), DAY, "reden"));
        command(asked, "", new LiftMeasure(employer, report.orElseThrow(), DAY));
        command(asked, "", new LetRecognitionLapse(employer, Neighbourhood.CREBO, DAY));
        command(asked, "", new ApplyForRecognition(employer, Set.of(Neighbourhood.CREBO), words));
        command(asked, "", new InviteToRecognitionHearing(employer, Set.of(), DAY, "reden"));
        command(asked, "", new RecordRecognitionHearing(employer, DAY, words));
        command(asked, "", new WaiveRecognitionHearing(employer, "reden"));
        command(asked, "", new LodgeObjection(employer, Set.of(), DAY, words));
        command(asked, "", new DecideObjection(employer, 1, ObjectionOutcome.FOUNDED, DAY, Optional.empty(), words));
        command(asked, "", new FollowCaseOnObjection(employer, report.orElseThrow(), ObjectionOutcome.FOUNDED, DAY));
        command(asked, "", new GrantInterimRelief(employer, 1, DAY, "reden"));
        command(asked, "", new ReinstateRecognition(employer, Set.of(), DAY, "reden"));
        command(asked, "", new WithdrawRecognition(employer, Set.of(), DAY, DAY, "reden", Optional.empty()));
    }
}
