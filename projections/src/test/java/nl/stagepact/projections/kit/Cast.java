package nl.stagepact.projections.kit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;

/** Who plays in the examples, and when. Sanne and Jamila go to school in the north, Daan in the south. */
public final class Cast {

    public static final Period SPRING = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
    public static final Period AUTUMN = new Period(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 17));

    public static final Crebo BAKER = new Crebo("99001");
    public static final Crebo MECHANIC = new Crebo("99002");

    public static final Kvk BAKERY_KVK = new Kvk("90000001");
    public static final EmployerId BAKERY = EmployerId.of(BAKERY_KVK);
    public static final Kvk GARAGE_KVK = new Kvk("90000002");
    public static final EmployerId GARAGE = EmployerId.of(GARAGE_KVK);
    public static final InstitutionCode NORTH_CODE = new InstitutionCode("99N1");
    public static final SchoolId NORTH = SchoolId.of(NORTH_CODE);
    public static final InstitutionCode SOUTH_CODE = new InstitutionCode("99S2");
    public static final SchoolId SOUTH = SchoolId.of(SOUTH_CODE);

    public static final StudentId SANNE = new StudentId(uuid("Sanne"));
    public static final StudentId JAMILA = new StudentId(uuid("Jamila"));
    public static final StudentId DAAN = new StudentId(uuid("Daan"));

    public static final PersonId CONTACT = new PersonId(uuid("the contact at the bakery"));
    public static final PersonId MENTOR = new PersonId(uuid("the mentor at the bakery"));
    public static final PersonId SECOND_MENTOR = new PersonId(uuid("the second mentor at the bakery"));
    public static final PersonId SUPERVISOR = new PersonId(uuid("the supervisor in the north"));
    public static final PersonId COORDINATOR = new PersonId(uuid("the coordinator in the north"));

    public static final OfferId OFFER = new OfferId(uuid("places at the bakery"));
    public static final CandidacyId SANNES_CANDIDACY = CandidacyId.of(OFFER, SANNE, 1);
    public static final PlacementId SANNES_PLACEMENT = PlacementId.of(SANNES_CANDIDACY);

    private Cast() {}

    public static UUID uuid(String who) {
        return UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Actor theEmployer() {
        return actor(
                CONTACT.value(),
                BAKERY.value(),
                OrganisationType.EMPLOYER,
                Role.EMPLOYER_COORDINATOR,
                Scope.OWN_ORGANISATION);
    }

    public static Actor anotherEmployer() {
        return actor(
                uuid("the garage's boss"),
                GARAGE.value(),
                OrganisationType.EMPLOYER,
                Role.EMPLOYER_COORDINATOR,
                Scope.OWN_ORGANISATION);
    }

    public static Actor theMentor() {
        return actor(MENTOR.value(), BAKERY.value(), OrganisationType.EMPLOYER, Role.MENTOR, Scope.SELF);
    }

    public static Actor aMentorOfAnotherStudent() {
        return actor(uuid("a colleague"), BAKERY.value(), OrganisationType.EMPLOYER, Role.MENTOR, Scope.SELF);
    }

    public static Actor theCoordinator() {
        return actor(
                COORDINATOR.value(), NORTH.value(), OrganisationType.SCHOOL, Role.COORDINATOR, Scope.OWN_ORGANISATION);
    }

    public static Actor anotherSchool() {
        return actor(
                uuid("a coordinator in the south"),
                SOUTH.value(),
                OrganisationType.SCHOOL,
                Role.COORDINATOR,
                Scope.OWN_ORGANISATION);
    }

    public static Actor theSupervisor() {
        return actor(SUPERVISOR.value(), NORTH.value(), OrganisationType.SCHOOL, Role.SCHOOL_SUPERVISOR, Scope.SELF);
    }

    public static Actor theStudent(StudentId student) {
        return actor(student.value(), NORTH.value(), OrganisationType.SCHOOL, Role.STUDENT, Scope.SELF);
    }

    public static Actor theConfidant() {
        return actor(
                uuid("the confidant in the north"),
                NORTH.value(),
                OrganisationType.SCHOOL,
                Role.CONFIDANT,
                Scope.OWN_ORGANISATION);
    }

    public static Actor theInvestigator() {
        return actor(uuid("an investigator"), uuid("SBB"), OrganisationType.SBB, Role.SBB_INVESTIGATOR, Scope.ANY);
    }

    public static Actor theAdvisor() {
        return actor(uuid("an advisor"), uuid("SBB"), OrganisationType.SBB, Role.SBB_ADVISOR, Scope.ANY);
    }

    public static Actor theAnalyst() {
        return actor(uuid("an analyst"), uuid("a region"), OrganisationType.REGION, Role.REGION_ANALYST, Scope.ANY);
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
