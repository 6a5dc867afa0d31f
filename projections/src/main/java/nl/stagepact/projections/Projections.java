package nl.stagepact.projections;

import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.AgreementPolicy;
import nl.stagepact.projections.audit.AuditTrail;
import nl.stagepact.projections.audit.PersonalHistory;
import nl.stagepact.projections.audit.Timelines;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.History;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.erasure.ErasureRegister;
import nl.stagepact.projections.insight.PledgeMonitor;
import nl.stagepact.projections.insight.SupervisionFigures;
import nl.stagepact.projections.match.FreshMatches;
import nl.stagepact.projections.match.Suggestions;
import nl.stagepact.projections.offer.CandidacyDesk;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.overview.EmployerOverview;
import nl.stagepact.projections.people.Directory;
import nl.stagepact.projections.placement.PlacementBoard;
import nl.stagepact.projections.placement.PrivateAnswers;
import nl.stagepact.projections.placement.ReplacementDesk;
import nl.stagepact.projections.report.ReportDesk;
import nl.stagepact.projections.retaliation.SignalDesk;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.student.StudentFile;
import nl.stagepact.projections.student.SupportDesk;
import nl.stagepact.projections.student.UnplacedList;
import nl.stagepact.projections.supervision.SupervisionAgenda;

/** Everything that people look at: what to register, each with a processor of its own and its query handlers. */
public final class Projections {

    private final List<Projection> all;
    private final List<Object> fromSeveral;

    public Projections(ViewStore store, History history, AgreementPolicy policy) {
        var employers = new EmployerFile(store);
        var schools = new SchoolFile(store);
        var students = new StudentFile(store, schools);
        var directory = new Directory(employers, schools, students);
        var offers = new OfferMarket(store, employers);
        var unplaced = new UnplacedList(store, students);
        var candidacies = new CandidacyDesk(store, offers, employers, schools, students);
        var agenda = new SupervisionAgenda(store, directory);
        var reports = new ReportDesk(store, history, employers);
        fromSeveral = List.of(
                new PersonalHistory(store),
                new Timelines(store),
                new SupervisionFigures(agenda, schools),
                new Suggestions(offers, candidacies, employers, students, unplaced),
                new FreshMatches(offers, candidacies, employers, unplaced));
        all = List.of(
                employers,
                schools,
                students,
                unplaced,
                new SupportDesk(store),
                offers,
                candidacies,
                new PlacementBoard(store, history, offers, directory, policy),
                new PrivateAnswers(store),
                new ReplacementDesk(store, directory),
                new SignalDesk(store, employers, reports),
                agenda,
                new PledgeMonitor(store),
                new EmployerOverview(store, employers, schools),
                new ErasureRegister(store),
                reports,
                new AuditTrail(store, reports));
    }

    public List<Projection> all() {
        return all;
    }

    /** Whoever has query handlers: the projections, and what is answered from several of them. */
    public List<Object> answering() {
        return Stream.concat(all.stream(), fromSeveral.stream()).toList();
    }
}
