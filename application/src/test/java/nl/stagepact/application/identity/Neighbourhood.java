package nl.stagepact.application.identity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.exchange.ImportKind;
import nl.stagepact.application.exchange.ImportOperation.CheckImport;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.CorrectEmployer;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Pseudonyms;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.PlacementCommand.DrawUpAgreement;
import nl.stagepact.domain.report.*;
import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.retaliation.RetaliationCommand.SignalRetaliation;
import nl.stagepact.domain.retaliation.Setback;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentCommand.AssignSearchOwner;
import nl.stagepact.domain.student.StudentCommand.CorrectRegistration;
import nl.stagepact.domain.student.StudentCommand.LeaveSchool;
import nl.stagepact.domain.student.StudentCommand.RegisterStudent;
import nl.stagepact.domain.student.StudentCommand.StartSearch;
import nl.stagepact.domain.student.StudentCommand.UpdateProfile;
import nl.stagepact.domain.student.StudentIdentity;

/**
 * A school and an employer that no other test knows, and what their people have with one another: a placement of one student
 * with its agreement drawn up, and a candidacy of another, who still looks for a place.
 */
final class Neighbourhood {

    static final Crebo CREBO = new Crebo("25998");
    static final Period PERIOD = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    final InstitutionCode code = new InstitutionCode("%04X".formatted(new Random().nextInt(0x10000)));
    final Kvk kvk = new Kvk("8%07d".formatted(new Random().nextInt(10_000_000)));
    final SchoolId school = SchoolId.of(code);
    final EmployerId employer = EmployerId.of(kvk);
    final StudentId placed = new StudentId(UUID.randomUUID());
    final StudentId looking = new StudentId(UUID.randomUUID());
    /** Left the school, and was erased. */
    final StudentId gone = new StudentId(UUID.randomUUID());

    final PersonId mentor = new PersonId(UUID.randomUUID());
    final PersonId supervisor = new PersonId(UUID.randomUUID());
    final OfferId offer = new OfferId(UUID.randomUUID());
    final CandidacyId confirmed;
    final CandidacyId open;
    final PlacementId placement;
    /** By the student, to SBB; the school may know. */
    final ReportId report = new ReportId(UUID.randomUUID());

    final SignalId signal = SignalId.of(report, "what befell the student");
    /** With which the school imports students. */
    final UUID file = UUID.randomUUID();

    private final CommandSender commands;

    Neighbourhood(CommandSender commands, Pseudonyms pseudonyms) {
        this.commands = commands;
        confirmed = CandidacyId.of(offer, pseudonyms.of(placed), 1);
        open = CandidacyId.of(offer, pseudonyms.of(looking), 1);
        placement = PlacementId.of(confirmed);
    }

    /** Whom it all concerns, in that role. */
    Membership membership(Role role) {
        return switch (role) {
            case COORDINATOR, CONFIDANT -> atSchool(role, UUID.randomUUID());
            case SCHOOL_SUPERVISOR -> atSchool(role, supervisor.value());
            case STUDENT -> atSchool(role, placed.value());
            case EMPLOYER_COORDINATOR -> atEmployer(role, UUID.randomUUID());
            case MENTOR -> atEmployer(role, mentor.value());
            case SBB_ADVISOR, SBB_INVESTIGATOR -> elsewhere(role, OrganisationType.SBB);
            case REGION_ANALYST -> elsewhere(role, OrganisationType.REGION);
            case PLATFORM_ADMIN -> elsewhere(role, OrganisationType.PLATFORM);
            case APPLICATION, GUARDIAN, REPORTER -> throw new IllegalArgumentException("Nobody logs in as " + role);
        };
    }

    Actor actor(Role role) {
        return switch (role) {
            case APPLICATION -> Actor.application();
            case GUARDIAN ->
                Actor.byLink(
                        UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), OrganisationType.SCHOOL, Role.GUARDIAN);
            case REPORTER -> Actor.byReportCode(new PersonId(UUID.randomUUID()));
            default -> membership(role).actor("test|" + role.claim());
        };
    }

    private Membership atSchool(Role role, UUID person) {
        return new Membership(Optional.of(person), OrganisationType.SCHOOL, Optional.of(school.value()), Set.of(role));
    }

    private Membership atEmployer(Role role, UUID person) {
        return new Membership(
                Optional.of(person), OrganisationType.EMPLOYER, Optional.of(employer.value()), Set.of(role));
    }

    private static Membership elsewhere(Role role, OrganisationType type) {
        return new Membership(Optional.of(UUID.randomUUID()), type, Optional.of(UUID.randomUUID()), Set.of(role));
    }

    /** Up to the confirmation; the placement follows by itself. */
    void settle() {
        as(Role.PLATFORM_ADMIN, new RegisterSchool(school, code, "School " + code));
        as(Role.PLATFORM_ADMIN, new AppointStaff(school, supervisor, StaffRole.SCHOOL_SUPERVISOR, contact(supervisor)));
        as(Role.COORDINATOR, new CheckImport(file, ImportKind.STUDENTS, new byte[0]));
        as(Role.EMPLOYER_COORDINATOR, registerEmployer());
        as(Role.EMPLOYER_COORDINATOR, new AppointMentor(employer, mentor, contact(mentor)));
        as(Role.SBB_ADVISOR, new GrantRecognition(employer, Set.of(CREBO), LocalDate.parse("2026-01-01"), "Erkend."));
        for (var student : List.of(placed, looking)) {
            as(Role.COORDINATOR, registerStudent(student));
            as(Role.COORDINATOR, new UpdateProfile(student, profile(student)));
            as(Role.COORDINATOR, new StartSearch(student, PERIOD));
            as(Role.COORDINATOR, new AssignSearchOwner(student, supervisor));
        }
        as(Role.COORDINATOR, registerStudent(gone));
        var moved = Personal.of(gone, LeavingReason.MOVED);
        as(Role.COORDINATOR, new LeaveSchool(gone, LocalDate.parse("2026-11-02"), moved));
        as(Role.COORDINATOR, EraseSubject.of(gone, ErasureGround.ON_REQUEST));
        as(Role.EMPLOYER_COORDINATOR, new OfferPlacement(offer, employer, terms()));
        as(Role.COORDINATOR, new ProposeCandidate(offer, placed));
        as(Role.COORDINATOR, new ProposeCandidate(offer, looking));
        as(Role.EMPLOYER_COORDINATOR, new AcceptCandidate(offer, confirmed));
        as(Role.STUDENT, new ConfirmCandidate(offer, confirmed));
        as(Role.STUDENT, reportDiscrimination());
        as(Role.APPLICATION, signalRetaliation());
    }

    void drawUpTheAgreement() {
        as(Role.COORDINATOR, new DrawUpAgreement(placement, agreement()));
    }

    RegisterEmployer registerEmployer() {
        var contactId = new PersonId(Id.fromNaturalKey("contact", employer));
        return new RegisterEmployer(
                employer,
                kvk,
                "Zorggroep De Verzonnen Linde",
                new Address("Lindelaan 1", new Postcode("0123 AB"), "Amersfoort"),
                contactId,
                contact(contactId));
    }

    SignalRetaliation signalRetaliation() {
        var setback = new Setback(
                SetbackKind.MISSED_CONVERSATION,
                Instant.parse("2026-11-02T08:00:00Z"),
                employer,
                Optional.of(confirmed),
                Optional.of(placement));
        return new SignalRetaliation(signal, report, employer, setback, Optional.of(school), 1);
    }

    ReportDiscrimination reportDiscrimination() {
        return new ReportDiscrimination(
                report,
                new Reporter(ReporterRole.STUDENT, Optional.of(placed), Optional.empty(), Optional.empty()),
                new ReportedMatter(
                        Phase.ON_PLACEMENT,
                        employer,
                        Optional.of(school),
                        Optional.of(placed),
                        Optional.of(offer),
                        Optional.empty(),
                        Optional.empty()),
                Desk.SBB,
                Personal.of(
                        report,
                        new Account("Wat er gebeurde.", Optional.empty(), Optional.empty(), Set.of(Ground.AGE))),
                ReportWish.INVESTIGATE,
                new Consents(true, true, false));
    }

    CorrectEmployer correctEmployer() {
        var registered = registerEmployer();
        return new CorrectEmployer(employer, registered.name(), registered.address(), "reden");
    }

    RegisterStudent registerStudent(StudentId student) {
        return new RegisterStudent(
                student,
                school,
                Personal.of(student, new StudentIdentity("900001", details(), Optional.empty())),
                CREBO,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                2);
    }

    CorrectRegistration correctRegistration(StudentId student) {
        return new CorrectRegistration(
                student,
                Personal.of(student, new RegistrationDetails(details(), Optional.empty())),
                CREBO,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                3,
                Personal.of(student, "Verkeerd leerjaar."));
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

    private void as(Role role, Object command) {
        ActingAs.run(actor(role), () -> commands.send(command, Map.of()));
    }
}
