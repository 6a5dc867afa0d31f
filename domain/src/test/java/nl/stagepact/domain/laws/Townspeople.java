package nl.stagepact.domain.laws;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.Pact;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.school.SchoolCommand.*;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.domain.student.StudentIdentity;

/** Who lives in the town, and how they come to it: three employers, two schools, six students. */
final class Townspeople {

    static final List<Kvk> KVKS = List.of(new Kvk("90000001"), new Kvk("90000002"), new Kvk("90000003"));
    static final List<EmployerId> EMPLOYERS = KVKS.stream().map(EmployerId::of).toList();
    static final List<InstitutionCode> CODES = List.of(new InstitutionCode("99N1"), new InstitutionCode("99S2"));
    static final List<SchoolId> SCHOOLS = CODES.stream().map(SchoolId::of).toList();
    static final List<StudentId> STUDENTS = IntStream.range(0, 6)
            .mapToObj(number -> new StudentId(uuid("student " + number)))
            .toList();
    static final List<Crebo> CREBOS = List.of(BAKER, MECHANIC);
    static final Address ADDRESS = new Address("Dorpsstraat 1", new Postcode("0123 AB"), "Amersfoort");
    static final Pact PACT = new Pact("DORP-1", "Amersfoort");
    static final Profile PROFILE = new Profile(
            Optional.of(2),
            Optional.of(PlacementType.WORKING),
            Set.of("werk"),
            Optional.of("Amersfoort"),
            Optional.of(new Availability(TODAY, 5, 40)),
            Optional.of(told(STUDENTS.getFirst(), "Ik wil leren.")),
            Optional.empty());

    private Townspeople() {}

    /** Everybody has come, and is recognised, appointed or registered. */
    static List<Step> arrive() {
        var commands = new ArrayList<Step>();
        EMPLOYERS.forEach(employer -> {
            commands.add(ask(coordinatorOf(employer), registration(employer, "Werkgever")));
            commands.add(ask(
                    coordinatorOf(employer),
                    new AppointMentor(employer, mentorOf(employer), contactOf(mentorOf(employer), "Mo"))));
            commands.add(ask(
                    coordinatorOf(employer),
                    new AppointMentor(employer, deputyOf(employer), contactOf(deputyOf(employer), "Bo"))));
            commands.add(ask(
                    coordinatorOf(employer),
                    new RecordMentorTraining(employer, mentorOf(employer), TODAY.minusDays(30))));
            commands.add(ask(coordinatorOf(employer), signing(employer, PACT, TODAY)));
            commands.add(ask(sbb(), new GrantRecognition(employer, Set.copyOf(CREBOS), day("2020-01-01"), "Bezocht.")));
        });
        SCHOOLS.forEach(school -> {
            commands.add(ask(theAdministrator(), registration(school, "School")));
            commands.add(ask(
                    theAdministrator(),
                    new AppointStaff(
                            school,
                            supervisorOf(school),
                            StaffRole.SCHOOL_SUPERVISOR,
                            contactOf(supervisorOf(school), "Sam"))));
            commands.add(ask(
                    theAdministrator(),
                    new AppointStaff(
                            school,
                            deputyOf(school),
                            StaffRole.SCHOOL_SUPERVISOR,
                            contactOf(deputyOf(school), "Kim"))));
        });
        STUDENTS.forEach(student -> {
            commands.add(ask(coordinatorOf(schoolOf(student)), registration(student, 2)));
            commands.add(ask(coordinatorOf(schoolOf(student)), new UpdateProfile(student, PROFILE)));
        });
        return commands;
    }

    static SignPact signing(EmployerId employer, Pact pact, LocalDate date) {
        return new SignPact(
                employer,
                pact,
                "Amersfoort",
                date,
                mentorOf(employer),
                Personal.of(mentorOf(employer), new PactSigner("Mo", "directeur")));
    }

    static Step.Ask ask(Actor actor, Object command) {
        return new Step.Ask(TODAY, new Caller(actor, OptionalLong.empty()), command);
    }

    static RegisterEmployer registration(EmployerId employer, String name) {
        var contact = new PersonId(uuid("contact of " + employer));
        return new RegisterEmployer(
                employer, KVKS.get(EMPLOYERS.indexOf(employer)), name, ADDRESS, contact, contactOf(contact, "Robin"));
    }

    static RegisterSchool registration(SchoolId school, String name) {
        return new RegisterSchool(school, CODES.get(SCHOOLS.indexOf(school)), name);
    }

    static RegisterStudent registration(StudentId student, int year) {
        return new RegisterStudent(
                student,
                schoolOf(student),
                Personal.of(
                        student,
                        new StudentIdentity(
                                "1",
                                new ContactDetails("Noa", "noa@town.example", Optional.empty(), Language.NL),
                                Optional.empty())),
                creboOf(student),
                EducationLevel.MBO_3,
                LearningPath.BOL,
                year);
    }

    static CorrectRegistration correction(StudentId student, Crebo programme) {
        var contact = new ContactDetails("Noor", "noor@town.example", Optional.empty(), Language.NL);
        return new CorrectRegistration(
                student,
                Personal.of(student, new RegistrationDetails(contact, Optional.of(day("2009-06-01")))),
                programme,
                EducationLevel.MBO_3,
                LearningPath.BOL,
                2,
                told(student, "Verkeerd overgenomen."));
    }

    static SchoolId schoolOf(StudentId student) {
        return SCHOOLS.get(STUDENTS.indexOf(student) % SCHOOLS.size());
    }

    /** Two thirds learn the first one. */
    static Crebo creboOf(StudentId student) {
        return CREBOS.get(STUDENTS.indexOf(student) % 3 == 2 ? 1 : 0);
    }

    static PersonId mentorOf(EmployerId employer) {
        return new PersonId(uuid("mentor at " + employer));
    }

    /** Who can take over from the mentor. */
    static PersonId deputyOf(EmployerId employer) {
        return new PersonId(uuid("second mentor at " + employer));
    }

    static PersonId deputyOf(SchoolId school) {
        return new PersonId(uuid("second supervisor at " + school));
    }

    static PersonId supervisorOf(SchoolId school) {
        return new PersonId(uuid("supervisor at " + school));
    }

    static Actor coordinatorOf(EmployerId employer) {
        return employeeOf(
                employer, new PersonId(uuid("boss of " + employer)), Role.EMPLOYER_COORDINATOR, Scope.OWN_ORGANISATION);
    }

    static Actor coordinatorOf(SchoolId school) {
        return staffOf(
                school, new PersonId(uuid("coordinator of " + school)), Role.COORDINATOR, Scope.OWN_ORGANISATION);
    }

    static Actor asMentor(EmployerId employer) {
        return employeeOf(employer, mentorOf(employer), Role.MENTOR, Scope.SELF);
    }

    static Actor asSupervisor(SchoolId school) {
        return staffOf(school, supervisorOf(school), Role.SCHOOL_SUPERVISOR, Scope.SELF);
    }

    static Actor asStudent(StudentId student) {
        return staffOf(schoolOf(student), new PersonId(student.value()), Role.STUDENT, Scope.SELF);
    }

    static List<Actor> everybody() {
        return Stream.of(
                        Stream.of(sbb(), theAdministrator(), Actor.application()),
                        EMPLOYERS.stream().map(Townspeople::coordinatorOf),
                        EMPLOYERS.stream().map(Townspeople::asMentor),
                        SCHOOLS.stream().map(Townspeople::coordinatorOf),
                        SCHOOLS.stream().map(Townspeople::asSupervisor),
                        STUDENTS.stream().map(Townspeople::asStudent))
                .flatMap(actors -> actors)
                .toList();
    }
}
