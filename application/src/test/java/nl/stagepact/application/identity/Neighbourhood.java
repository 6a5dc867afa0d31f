package nl.stagepact.application.identity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.demo.DemoPeople;
import nl.stagepact.application.demo.DemoPeople.Organisation;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.PlacementCommand.DrawUpAgreement;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentCommand.RegisterStudent;
import nl.stagepact.domain.student.StudentCommand.StartSearch;
import nl.stagepact.domain.student.StudentCommand.UpdateProfile;
import nl.stagepact.domain.student.StudentIdentity;

/**
 * What the demo people of school A and employer A have with one another: a placement of the first student with its agreement
 * drawn up, and a candidacy of the second, who still looks for a place.
 */
final class Neighbourhood {

    static final SchoolId SCHOOL = Organisation.SCHOOL_A.schoolId();
    static final EmployerId EMPLOYER = Organisation.EMPLOYER_A.employerId();
    static final Crebo CREBO = new Crebo("25998");
    static final Period PERIOD = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    final StudentId placed;
    final StudentId looking;
    final PersonId mentor;
    final PersonId supervisor;
    final OfferId offer = new OfferId(UUID.randomUUID());
    final CandidacyId confirmed;
    final CandidacyId open;
    final PlacementId placement;

    private final CommandSender commands;
    private final NaturalKeys keys;

    Neighbourhood(CommandSender commands, NaturalKeys keys) {
        this.commands = commands;
        this.keys = keys;
        placed = new StudentId(DemoPeople.STUDENT.personId(keys));
        looking = new StudentId(DemoPeople.STUDENT_B.personId(keys));
        mentor = new PersonId(DemoPeople.MENTOR.personId(keys));
        supervisor = new PersonId(DemoPeople.SUPERVISOR.personId(keys));
        confirmed = CandidacyId.of(offer, placed, 1);
        open = CandidacyId.of(offer, looking, 1);
        placement = PlacementId.of(confirmed);
    }

    /** Up to the confirmation; the placement follows by itself. */
    void settle() {
        as(DemoPeople.ADMIN, new RegisterSchool(SCHOOL, Organisation.SCHOOL_A.institutionCode(), "ROC Demo Eemland"));
        as(DemoPeople.ADMIN, new AppointStaff(SCHOOL, supervisor, StaffRole.SCHOOL_SUPERVISOR, contact(supervisor)));
        as(DemoPeople.EMPLOYER, registerEmployer());
        as(DemoPeople.EMPLOYER, new AppointMentor(EMPLOYER, mentor, contact(mentor)));
        as(
                DemoPeople.SBB_ADVISOR,
                new GrantRecognition(EMPLOYER, Set.of(CREBO), LocalDate.parse("2026-01-01"), "Erkend."));
        for (var student : List.of(placed, looking)) {
            as(DemoPeople.COORDINATOR, registerStudent(student));
            as(DemoPeople.COORDINATOR, new UpdateProfile(student, profile(student)));
            as(DemoPeople.COORDINATOR, new StartSearch(student, PERIOD));
        }
        as(DemoPeople.EMPLOYER, new OfferPlacement(offer, EMPLOYER, terms()));
        as(DemoPeople.COORDINATOR, new ProposeCandidate(offer, placed));
        as(DemoPeople.COORDINATOR, new ProposeCandidate(offer, looking));
        as(DemoPeople.EMPLOYER, new AcceptCandidate(offer, confirmed));
        as(DemoPeople.STUDENT, new ConfirmCandidate(offer, confirmed));
    }

    void drawUpTheAgreement() {
        as(DemoPeople.COORDINATOR, new DrawUpAgreement(placement, agreement()));
    }

    RegisterEmployer registerEmployer() {
        var contactId = new PersonId(DemoPeople.EMPLOYER.personId(keys));
        return new RegisterEmployer(
                EMPLOYER,
                Organisation.EMPLOYER_A.kvk(),
                "Zorggroep De Verzonnen Linde",
                new Address("Lindelaan 1", new Postcode("0123 AB"), "Amersfoort"),
                contactId,
                contact(contactId));
    }

    RegisterStudent registerStudent(StudentId student) {
        return new RegisterStudent(
                student,
                SCHOOL,
                Personal.of(student, new StudentIdentity("900001", details(), Optional.empty())),
                CREBO,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                2);
    }

    Profile profile(StudentId student) {
        return new Profile(
                Optional.of(2),
                Optional.of(PlacementType.WORKING),
                Set.of("software"),
                Optional.of("Amersfoort"),
                Optional.of(new Availability(PERIOD.startDate(), 4, 32)),
                Optional.of(Personal.of(student, "Ik leer graag.")),
                Optional.empty());
    }

    OfferTerms terms() {
        return new OfferTerms(
                "Software developer",
                "Meebouwen aan het rooster.",
                List.of("ontwerpen", "testen"),
                "ICT",
                new Location(new Postcode("0123 AB"), "Amersfoort", "Amersfoort"),
                CREBO,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                PlacementType.WORKING,
                PERIOD,
                4,
                32,
                2,
                mentor,
                Optional.empty(),
                new BigDecimal("20.00"),
                Set.of(),
                Language.NL,
                false);
    }

    AgreementContent agreement() {
        return new AgreementContent(
                Optional.of(PERIOD),
                Optional.of(640),
                Map.of(2, 640),
                Optional.of("Iedere week een gesprek."),
                Optional.of("kerntaak 1"),
                Optional.of("proeve"),
                Optional.of("verwijtbaar gedrag"),
                Optional.of(mentor),
                Optional.of(supervisor),
                Optional.of(32),
                Optional.of(4));
    }

    static Personal<ContactDetails> contact(PersonId person) {
        return Personal.of(person, details());
    }

    private static ContactDetails details() {
        return new ContactDetails("Iemand Verzonnen", "iemand@stagepact.example", Optional.empty(), Language.NL);
    }

    private void as(DemoPeople person, Object command) {
        ActingAs.run(person.actor(keys), () -> commands.send(command, Map.of()));
    }
}
