package nl.stagepact.application.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.stagepact.domain.employer.EmployerCommand.AppointMentor;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.Pseudonyms;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentCommand.RegisterStudent;
import nl.stagepact.domain.student.StudentCommand.UpdateProfile;
import nl.stagepact.domain.student.StudentIdentity;

/**
 * One placement from its offer to its completion: fifteen commands by the people who give them in life, each with a note of
 * 200 characters or the terms of an offer. The school, the employers and the students are there before the clock runs.
 */
final class LifeCycle {

    static final int COMMANDS = 15;
    static final int COMMANDS_ON_THE_OFFER = 4;

    private static final int EMPLOYERS = 50;
    private static final Crebo DEVELOPER = new Crebo("25998");
    private static final Period PERIOD = new Period(LocalDate.parse("2026-02-02"), LocalDate.parse("2026-06-26"));
    private static final String NOTE = "Besproken en afgesproken. ".repeat(8).substring(0, 200);
    static final String DOCUMENT = "ab".repeat(32);

    private final SchoolId school;
    private final PersonId supervisor = new PersonId(UUID.randomUUID());
    private final BiConsumer<Actor, Object> commands;
    private final BiConsumer<PlacementId, StudentId> documents;
    private final Pseudonyms pseudonyms;
    private final String run = UUID.randomUUID().toString().substring(0, 4).toUpperCase();

    /** @param documents puts there what is signed: making it is not what is measured */
    LifeCycle(BiConsumer<Actor, Object> commands, BiConsumer<PlacementId, StudentId> documents, Pseudonyms pseudonyms) {
        this.commands = commands;
        this.documents = documents;
        this.pseudonyms = pseudonyms;
        school = SchoolId.of(new InstitutionCode(run));
    }

    /** A student who can be proposed, to an employer who can offer. */
    record Cast(StudentId student, EmployerId employer, PersonId mentor, OfferId offer) {}

    void prepareTheSchool() {
        as(
                Role.PLATFORM_ADMIN,
                OrganisationType.PLATFORM,
                school.value(),
                new RegisterSchool(school, new InstitutionCode(run), "School " + run));
        as(
                Role.PLATFORM_ADMIN,
                OrganisationType.PLATFORM,
                school.value(),
                new AppointStaff(school, supervisor, StaffRole.SCHOOL_SUPERVISOR, contact(supervisor)));
    }

    Cast prepare(int number) {
        var kvk = new Kvk("%08d".formatted(70_000_000 + Math.abs(run.hashCode() % 100_000) * 100 + number % EMPLOYERS));
        var employer = EmployerId.of(kvk);
        var mentor = new PersonId(Id.fromNaturalKey("benchmark-mentor", employer));
        if (number < EMPLOYERS) {
            asEmployer(
                    employer,
                    new RegisterEmployer(
                            employer,
                            kvk,
                            "Leerbedrijf " + number,
                            new Address("Dorpsstraat 1", new Postcode("0000 AB"), "Amersfoort"),
                            mentor,
                            contact(mentor)));
            asEmployer(employer, new AppointMentor(employer, mentor, contact(mentor)));
            as(
                    Role.SBB_ADVISOR,
                    OrganisationType.SBB,
                    school.value(),
                    new GrantRecognition(employer, Set.of(DEVELOPER), LocalDate.parse("2025-01-01"), NOTE));
        }
        var student = new StudentId(UUID.randomUUID());
        asSchool(new RegisterStudent(
                student,
                school,
                Personal.of(
                        student,
                        new StudentIdentity(
                                "" + number,
                                new ContactDetails(
                                        "Student " + number, "s@school.example", Optional.empty(), Language.NL),
                                Optional.empty())),
                DEVELOPER,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                2));
        asSchool(new UpdateProfile(
                student,
                new Profile(
                        Optional.of(2),
                        Optional.of(PlacementType.WORKING),
                        Set.of("software"),
                        Optional.of("Amersfoort"),
                        Optional.of(new Availability(PERIOD.startDate(), 4, 32)),
                        Optional.of(Personal.of(student, NOTE)),
                        Optional.empty())));
        var offer = new OfferId(UUID.randomUUID());
        documents.accept(PlacementId.of(CandidacyId.of(offer, pseudonyms.of(student), 1)), student);
        return new Cast(student, employer, mentor, offer);
    }

    void run(Cast cast) {
        var employer = cast.employer();
        var student = cast.student();
        var offer = cast.offer();
        var candidacy = CandidacyId.of(offer, pseudonyms.of(student), 1);
        asEmployer(employer, new OfferPlacement(offer, employer, terms(cast.mentor())));
        asSchool(new ProposeCandidate(offer, student));
        asEmployer(employer, new AcceptCandidate(offer, candidacy));
        as(Role.STUDENT, student.value(), school.value(), new ConfirmCandidate(offer, candidacy));

        var placement = PlacementId.of(candidacy);
        var place = new ConfirmedPlace(
                student,
                school,
                employer,
                cast.mentor(),
                DEVELOPER,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                PERIOD,
                4,
                32);
        commands.accept(Actor.application(), new ConfirmPlacement(placement, offer, candidacy, place));
        asSchool(new DrawUpAgreement(placement, agreement(cast.mentor())));
        as(Role.STUDENT, student.value(), school.value(), signature(placement, Signatory.STUDENT, student));
        asSchool(signature(placement, Signatory.SCHOOL, student));
        asEmployer(employer, signature(placement, Signatory.EMPLOYER, student));
        asSchool(new StartPlacement(placement));
        var note = Personal.of(student, NOTE);
        asSupervisor(new HoldStartGesprek(placement, report(student, "2026-02-03"), note, note, note));
        asSupervisor(new HoldMidtermCheck(placement, 1, report(student, "2026-04-14"), note, true));
        asSupervisor(new HoldEindGesprek(placement, report(student, "2026-06-24"), note));
        as(Role.MENTOR, cast.mentor().value(), employer.value(), new JudgeStudent(placement, Judgement.GOOD, note));
        asSupervisor(new DecideOutcome(placement, Outcome.PASSED, note));
    }

    private static OfferTerms terms(PersonId mentor) {
        return new OfferTerms(
                "Software developer",
                NOTE,
                List.of("ontwerpen", "programmeren", "testen"),
                "ICT",
                new Location(new Postcode("0000 AB"), "Amersfoort", "Amersfoort"),
                DEVELOPER,
                EducationLevel.MBO_4,
                LearningPath.BOL,
                PlacementType.WORKING,
                PERIOD,
                4,
                32,
                1,
                mentor,
                Optional.empty(),
                new BigDecimal("20.00"),
                Set.of(),
                Language.NL,
                false);
    }

    private AgreementContent agreement(PersonId mentor) {
        return new AgreementContent(
                Optional.of(PERIOD),
                Optional.of(640),
                Map.of(2, 640),
                Optional.of(NOTE),
                Optional.of("kerntaak 1"),
                Optional.of("proeve"),
                Optional.of("verwijtbaar gedrag"),
                Optional.of(mentor),
                Optional.of(supervisor),
                Optional.of(32),
                Optional.of(4));
    }

    private static SignAgreement signature(PlacementId placement, Signatory party, StudentId subject) {
        return new SignAgreement(
                placement,
                1,
                party,
                Personal.of(subject, new Signer("Iemand", "tekenbevoegd")),
                SignatureMethod.IN_STAGEPACT,
                DOCUMENT);
    }

    private static ConversationReport report(StudentId student, String date) {
        return new ConversationReport(
                LocalDate.parse(date),
                ConversationForm.ON_SITE,
                Set.of(Party.values()),
                Map.of(),
                Personal.of(student, NOTE),
                List.of(Personal.of(student, "Iedere maandag een weekplan.")));
    }

    private static Personal<ContactDetails> contact(PersonId person) {
        return Personal.of(
                person, new ContactDetails("Iemand", "iemand@bedrijf.example", Optional.empty(), Language.NL));
    }

    private void asSchool(Object command) {
        as(Role.COORDINATOR, OrganisationType.SCHOOL, school.value(), command);
    }

    private void asSupervisor(Object command) {
        as(Role.SCHOOL_SUPERVISOR, supervisor.value(), school.value(), command);
    }

    private void asEmployer(EmployerId employer, Object command) {
        as(Role.EMPLOYER_COORDINATOR, OrganisationType.EMPLOYER, employer.value(), command);
    }

    private void as(Role role, OrganisationType type, UUID organisation, Object command) {
        commands.accept(actor(role, Optional.empty(), type, organisation), command);
    }

    private void as(Role role, UUID person, UUID organisation, Object command) {
        var type = role == Role.MENTOR ? OrganisationType.EMPLOYER : OrganisationType.SCHOOL;
        commands.accept(actor(role, Optional.of(person), type, organisation), command);
    }

    private static Actor actor(Role role, Optional<UUID> person, OrganisationType type, UUID organisation) {
        return new Actor(
                "benchmark|" + role.claim(), person, Optional.of(organisation), type, Set.of(role), Scope.SELF);
    }
}
