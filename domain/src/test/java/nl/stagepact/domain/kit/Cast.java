package nl.stagepact.domain.kit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;

/** Who plays in the examples, and when. Sanne and Jamila go to school in the north, Daan in the south. */
public final class Cast {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Period SPRING = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
    public static final Period AUTUMN = new Period(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 17));

    public static final Crebo BAKER = new Crebo("99001");
    public static final Crebo MECHANIC = new Crebo("99002");

    public static final Kvk BAKERY_KVK = new Kvk("90000001");
    public static final EmployerId BAKERY = EmployerId.of(BAKERY_KVK);
    public static final EmployerId GARAGE = EmployerId.of(new Kvk("90000002"));
    public static final InstitutionCode NORTH_CODE = new InstitutionCode("99N1");
    public static final SchoolId NORTH = SchoolId.of(NORTH_CODE);
    public static final SchoolId SOUTH = SchoolId.of(new InstitutionCode("99S2"));

    public static final StudentId SANNE = new StudentId(uuid("Sanne"));
    public static final StudentId JAMILA = new StudentId(uuid("Jamila"));
    public static final StudentId DAAN = new StudentId(uuid("Daan"));

    public static final PersonId CONTACT = new PersonId(uuid("the contact at the bakery"));
    public static final PersonId MENTOR = new PersonId(uuid("the mentor at the bakery"));
    public static final PersonId SECOND_MENTOR = new PersonId(uuid("the second mentor at the bakery"));
    public static final PersonId SUPERVISOR = new PersonId(uuid("the supervisor in the north"));
    public static final PersonId COORDINATOR = new PersonId(uuid("the coordinator in the north"));

    public static final OfferId OFFER = new OfferId(uuid("places at the bakery"));

    private Cast() {}

    public static UUID uuid(String who) {
        return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Personal<String> told(Id by, String text) {
        return Personal.of(by, text);
    }

    public static Personal<ContactDetails> contactOf(PersonId person, String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@bakery.example";
        return Personal.of(person, new ContactDetails(name, email, Optional.of("06-00000001"), Language.NL));
    }

    public static Actor theEmployer() {
        return employeeOf(BAKERY, CONTACT, Role.EMPLOYER_COORDINATOR, Scope.OWN_ORGANISATION);
    }

    public static Actor anotherEmployer() {
        return employeeOf(
                GARAGE, new PersonId(uuid("the garage's boss")), Role.EMPLOYER_COORDINATOR, Scope.OWN_ORGANISATION);
    }

    public static Actor theMentor() {
        return employeeOf(BAKERY, MENTOR, Role.MENTOR, Scope.SELF);
    }

    public static Actor aMentorOfAnotherStudent() {
        return employeeOf(BAKERY, new PersonId(uuid("a colleague")), Role.MENTOR, Scope.SELF);
    }

    public static Actor theCoordinator() {
        return staffOf(NORTH, COORDINATOR, Role.COORDINATOR, Scope.OWN_ORGANISATION);
    }

    public static Actor anotherSchool() {
        return staffOf(
                SOUTH, new PersonId(uuid("a coordinator in the south")), Role.COORDINATOR, Scope.OWN_ORGANISATION);
    }

    public static Actor theSupervisor() {
        return staffOf(NORTH, SUPERVISOR, Role.SCHOOL_SUPERVISOR, Scope.SELF);
    }

    public static Actor theStudent(StudentId student) {
        return actor(student.value(), NORTH.value(), OrganisationType.SCHOOL, Role.STUDENT, Scope.SELF);
    }

    public static Actor sbb() {
        return actor(uuid("an advisor"), uuid("SBB"), OrganisationType.SBB, Role.SBB_ADVISOR, Scope.ANY);
    }

    public static Actor theAdministrator() {
        return actor(uuid("admin"), uuid("platform"), OrganisationType.PLATFORM, Role.PLATFORM_ADMIN, Scope.ANY);
    }

    /** The same actor, who had seen the thing at that version. */
    public static Caller havingSeen(long version, Actor actor) {
        return new Caller(actor, OptionalLong.of(version));
    }

    public static Actor employeeOf(EmployerId employer, PersonId person, Role role, Scope scope) {
        return actor(person.value(), employer.value(), OrganisationType.EMPLOYER, role, scope);
    }

    public static Actor staffOf(SchoolId school, PersonId person, Role role, Scope scope) {
        return actor(person.value(), school.value(), OrganisationType.SCHOOL, role, scope);
    }

    private static Actor actor(UUID person, UUID organisation, OrganisationType type, Role role, Scope scope) {
        return new Actor(
                "https://login.example|" + person,
                Optional.of(person),
                Optional.of(organisation),
                type,
                Set.of(role),
                scope);
    }
}
