package nl.stagepact.projections.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.student.WorkingTimeWarning;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.offer.CandidacyDesk.Applicant;
import nl.stagepact.projections.offer.CandidacyDesk.Candidacy;
import nl.stagepact.projections.offer.CandidacyDesk.SeenCandidacy;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.student.StudentFile;
import nl.stagepact.projections.student.StudentFile.Student;

/**
 * Candidacies as this reader may see them, with what stands beside them elsewhere. An employer that may not know yet who it is
 * sees a veiled one.
 */
final class ForReader {

    private final Views<Candidacy> candidacies;
    private final OfferMarket offers;
    private final EmployerFile employers;
    private final SchoolFile schools;
    private final StudentFile students;

    ForReader(
            Views<Candidacy> candidacies,
            OfferMarket offers,
            EmployerFile employers,
            SchoolFile schools,
            StudentFile students) {
        this.candidacies = candidacies;
        this.offers = offers;
        this.employers = employers;
        this.schools = schools;
        this.students = students;
    }

    List<SeenCandidacy> see(List<Candidacy> some, Actor actor) {
        var itsOffers = offers.byId(distinct(some.stream().map(Candidacy::offerId)));
        var itsStudents =
                students.byId(distinct(some.stream().map(Candidacy::studentId).flatMap(Optional::stream)));
        var itsEmployers = employers.names(distinct(some.stream().map(Candidacy::employerId)));
        var itsSchools = schools.names(distinct(some.stream().map(Candidacy::schoolId)));
        var duplicates = isEmployer(actor)
                ? Map.<CandidacyId, List<CandidacyId>>of()
                : new Duplicates(candidacies, offers).of(some);
        return some.stream()
                .map(candidacy -> {
                    boolean veiled = isEmployer(actor) && !candidacy.unveiled();
                    var student = candidacy.studentId().flatMap(id -> Optional.ofNullable(itsStudents.get(id)));
                    var whole = student.map(ForReader::applicant);
                    var veil =
                            student.flatMap(Student::identity).map(Veil::over).orElse(Veil.THICKEST);
                    return new SeenCandidacy(
                            veiled ? candidacy.veiled() : candidacy,
                            Optional.ofNullable(itsOffers.get(candidacy.offerId()))
                                    .map(offer -> offer.terms().title()),
                            Optional.ofNullable(itsEmployers.get(candidacy.employerId())),
                            Optional.ofNullable(itsSchools.get(candidacy.schoolId())),
                            veiled ? whole.map(veil::hide) : whole,
                            isEmployer(actor) || candidacy.unveiled() ? Optional.empty() : whole.map(veil::hide),
                            veiled ? Optional.empty() : student.flatMap(Student::identity),
                            duplicates.getOrDefault(candidacy.id(), List.of()),
                            veiled
                                    ? List.of()
                                    : workingTimes(student, Optional.ofNullable(itsOffers.get(candidacy.offerId()))));
                })
                .toList();
    }

    private static List<WorkingTimeWarning> workingTimes(Optional<Student> student, Optional<OfferMarket.Offer> offer) {
        return student.flatMap(one -> offer.map(OfferMarket.Offer::terms)
                        .map(terms -> one.workingTimes(terms.period(), terms.daysPerWeek(), terms.hoursPerWeek())))
                .orElse(List.of());
    }

    private static Applicant applicant(Student student) {
        return new Applicant(
                student.programme(), student.level(), student.learningPath(), student.year(), student.profile());
    }

    static boolean isEmployer(Actor actor) {
        return actor.organisationType() == OrganisationType.EMPLOYER;
    }

    private static <I extends Id> Collection<I> distinct(Stream<I> ids) {
        return ids.distinct().toList();
    }
}
