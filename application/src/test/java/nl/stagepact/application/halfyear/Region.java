package nl.stagepact.application.halfyear;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.reliability.Client;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;

/** A few schools and employers with one person for each {@link Reader}; a mailbox tells by its name whose it is. */
final class Region {

    static final String CREBO = "25998";

    private static final Membership ADMIN = somebody(OrganisationType.PLATFORM, Role.PLATFORM_ADMIN);
    private static final Membership SBB = somebody(OrganisationType.SBB, Role.SBB_ADVISOR);

    private final Supplier<Client> client;
    private final List<School> schools;
    private final List<Employer> employers;

    record School(UUID id, Membership coordinator, Membership supervisor) {}

    record Employer(UUID id, Membership coordinator, Membership mentor) {}

    /** Makes everybody known. */
    Region(Supplier<Client> client, int schools, int employers) {
        this.client = client;
        this.schools = IntStream.range(0, schools).mapToObj(this::makeSchool).toList();
        this.employers =
                IntStream.range(0, employers).mapToObj(this::makeEmployer).toList();
    }

    School school(Life life) {
        return schools.get(life.school());
    }

    Employer employer(Life life) {
        return employers.get(life.employer());
    }

    private School makeSchool(int number) {
        var code = "9HJ" + number;
        var id = SchoolId.of(new InstitutionCode(code)).value();
        client.get().post(ADMIN, "/schools", """
                {"institutionCode": "%s", "name": "School %s"}""".formatted(code, code)).acknowledged();
        appoint(id, "COORDINATOR", contact(Reader.COORDINATOR, number));
        var supervisor = appoint(id, "SCHOOL_SUPERVISOR", contact(Reader.SUPERVISOR, number));
        return new School(
                id,
                member(Optional.empty(), OrganisationType.SCHOOL, id, Role.COORDINATOR),
                member(Optional.of(supervisor), OrganisationType.SCHOOL, id, Role.SCHOOL_SUPERVISOR));
    }

    private UUID appoint(UUID school, String role, String contact) {
        var items = client.get()
                .post(ADMIN, "/schools/" + school + "/staff", """
                {"role": "%s", "contact": %s}""".formatted(role, contact))
                .acknowledged()
                .json()
                .path("items");
        return UUID.fromString(items.path(0).path("id").asString());
    }

    private Employer makeEmployer(int number) {
        var kvk = "%08d".formatted(98_000_000 + number);
        var id = EmployerId.of(new Kvk(kvk)).value();
        var coordinator = member(Optional.empty(), OrganisationType.EMPLOYER, id, Role.EMPLOYER_COORDINATOR);
        client.get()
                .post(coordinator, "/employers", """
                {"kvk": "%s", "name": "Leerbedrijf %d", "contact": %s,
                 "address": {"street": "Dorpsstraat 1", "postcode": "0001 AA", "municipality": "Amersfoort"}}""".formatted(kvk, number, contact(Reader.CONTACT, number)))
                .acknowledged();
        var mentor = client.get()
                .post(coordinator, "/employers/" + id + "/mentors", contact(Reader.MENTOR, number))
                .acknowledged()
                .id();
        client.get()
                .post(SBB, "/employers/" + id + "/recognition-decisions", """
                {"kind": "GRANT", "crebos": ["%s"], "reason": "In orde.", "effectiveDate": "2024-01-01"}""".formatted(CREBO))
                .acknowledged();
        return new Employer(
                id,
                coordinator,
                member(Optional.of(UUID.fromString(mentor)), OrganisationType.EMPLOYER, id, Role.MENTOR));
    }

    /** @param number of the school, the employer or the life */
    static String contact(Reader reader, int number) {
        var name = reader.name().toLowerCase();
        return """
                {"name": "%s %d", "email": "%s-%d@halfyear.example"}""".formatted(name, number, name, number);
    }

    /** Whose mailbox that is. */
    static Reader reader(String address) {
        return Reader.valueOf(address.substring(0, address.indexOf('-')).toUpperCase());
    }

    Membership student(String id, Life life) {
        return member(
                Optional.of(UUID.fromString(id)),
                OrganisationType.SCHOOL,
                school(life).id(),
                Role.STUDENT);
    }

    private static Membership somebody(OrganisationType type, Role role) {
        return member(Optional.empty(), type, UUID.randomUUID(), role);
    }

    private static Membership member(Optional<UUID> person, OrganisationType type, UUID organisation, Role role) {
        return new Membership(person, type, Optional.of(organisation), Set.of(role));
    }
}
