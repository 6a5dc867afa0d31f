package nl.stagepact.application.reliability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.reliability.Client.Answer;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;

/** Schools, employers, students and their acts, all over HTTP and each in their own name. */
final class Cast {

    static final Period SPRING = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    /** Complete, so that whoever has it can be proposed. */
    static final String PROFILE = """
            {"year":2,"type":"WORKING","themes":["software"],"region":"Amersfoort","motivation":"Leren.",
             "availability":{"fromDate":"2027-02-01","daysPerWeek":4,"hoursPerWeek":32}}""";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Membership ADMIN = somebody(OrganisationType.PLATFORM, Role.PLATFORM_ADMIN);
    private static final Membership SBB = somebody(OrganisationType.SBB, Role.SBB_ADVISOR);

    private final Client client;

    Cast(Client client) {
        this.client = client;
    }

    record School(UUID id, Membership coordinator, Membership supervisor) {}

    record Employer(UUID id, Membership coordinator, Membership mentor) {}

    record Student(String id, Membership self, School school) {}

    private static Membership somebody(OrganisationType type, Role role) {
        return new Membership(Optional.empty(), type, Optional.of(UUID.randomUUID()), Set.of(role));
    }

    /** With one coordinator and one supervisor. */
    School school() {
        int number = number();
        var code = "9%c%c%d".formatted('A' + number / 10 % 26, 'A' + number / 260 % 26, number % 10);
        var id = SchoolId.of(new InstitutionCode(code)).value();
        client.post(ADMIN, "/schools", """
                        {"institutionCode":"%s","name":"School %s"}""".formatted(code, code)).acknowledged();
        appoint(id, "COORDINATOR", contact("coordinator", number));
        var supervisor = appoint(id, "SCHOOL_SUPERVISOR", contact("supervisor", number));
        return new School(
                id,
                member(OrganisationType.SCHOOL, id, Role.COORDINATOR),
                person(supervisor, OrganisationType.SCHOOL, id, Role.SCHOOL_SUPERVISOR));
    }

    private String appoint(UUID school, String role, String contact) {
        return client.post(ADMIN, "/schools/" + school + "/staff", """
                        {"role":"%s","contact":%s}""".formatted(role, contact))
                .acknowledged()
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    /** Recognised, with one contact and one mentor. */
    Employer employer() {
        int number = number();
        var kvk = "%08d".formatted(92_000_000 + number);
        var id = EmployerId.of(new Kvk(kvk)).value();
        var coordinator = member(OrganisationType.EMPLOYER, id, Role.EMPLOYER_COORDINATOR);
        client.post(coordinator, "/employers", """
                        {"kvk":"%s","name":"Leerbedrijf %d","contact":%s,
                         "address":{"street":"Dorpsstraat 1","postcode":"0001 AA","municipality":"Amersfoort"}}""".formatted(kvk, number, contact("contact", number)))
                .acknowledged();
        var mentor = client.post(coordinator, "/employers/" + id + "/mentors", contact("mentor", number))
                .acknowledged();
        client.post(SBB, "/employers/" + id + "/recognition-decisions", """
                        {"kind":"GRANT","crebos":["25998"],"reason":"In orde.","effectiveDate":"2024-01-01"}""").acknowledged();
        return new Employer(id, coordinator, person(mentor.id(), OrganisationType.EMPLOYER, id, Role.MENTOR));
    }

    /** Who can be proposed. */
    Student student(School school) {
        int number = number();
        var id = client.post(school.coordinator(), "/students", studentOf(school, number))
                .acknowledged()
                .id();
        client.put(school.coordinator(), "/students/" + id + "/profile", PROFILE)
                .acknowledged();
        return new Student(id, student(id, school), school);
    }

    static String studentOf(School school, int number) {
        return """
                {"schoolId":"%s","studentNumber":"%d","contact":%s,"programme":"25998","level":"MBO_4",
                 "learningPath":"BOL","year":2}""".formatted(school.id(), 900_000 + number, contact("student", number));
    }

    /** No other test has it. */
    static int number() {
        return NUMBER.incrementAndGet();
    }

    String offer(Employer employer, Period period, int seats) {
        return client.post(employer.coordinator(), "/offers", offerOf(employer, period, seats))
                .acknowledged()
                .id();
    }

    static String offerOf(Employer employer, Period period, int seats) {
        return """
                {"employerId":"%s","title":"Software maken","assignment":"Meebouwen","tasks":["bouwen"],
                 "department":"ICT","location":{"postcode":"0001 AA","municipality":"Amersfoort","region":"Amersfoort"},
                 "crebo":"25998","level":"MBO_4","learningPath":"BOL","type":"WORKING",
                 "period":{"startDate":"%s","endDate":"%s"},"daysPerWeek":4,"hoursPerWeek":32,"seats":%d,
                 "mentorId":"%s","allowancePerDay":20.00,"characteristics":[],"blind":false}""".formatted(employer.id(), period.startDate(), period.endDate(), seats, idOf(employer.mentor()));
    }

    String propose(Student student, String offer) {
        return tryToPropose(student, offer).acknowledged().id();
    }

    Answer tryToPropose(Student student, String offer) {
        return client.post(
                student.school().coordinator(), "/offers/" + offer + "/candidacies", """
                        {"studentId":"%s"}""".formatted(student.id()));
    }

    Answer suspend(Employer employer, LocalDate effective) {
        return client.post(SBB, "/employers/" + employer.id() + "/recognition-decisions", """
                        {"kind":"SUSPEND","crebos":["25998"],"reason":"Klachten.","effectiveDate":"%s"}""".formatted(effective));
    }

    Answer accept(Employer employer, String candidacy, String... headers) {
        return client.post(employer.coordinator(), "/candidacies/" + candidacy + "/acceptance", "{}", headers);
    }

    Answer confirm(Student student, String candidacy, String... headers) {
        return client.post(student.self(), "/candidacies/" + candidacy + "/confirmation", "{}", headers);
    }

    private static String contact(String what, int number) {
        return """
                {"name":"%s %d","email":"%s-%d@stagepact.example"}""".formatted(what, number, what, number);
    }

    static String idOf(Membership person) {
        return person.personId().orElseThrow().toString();
    }

    static Membership student(String id, School school) {
        return person(id, OrganisationType.SCHOOL, school.id(), Role.STUDENT);
    }

    private static Membership person(String id, OrganisationType type, UUID organisation, Role role) {
        return new Membership(Optional.of(UUID.fromString(id)), type, Optional.of(organisation), Set.of(role));
    }

    private static Membership member(OrganisationType type, UUID organisation, Role role) {
        return new Membership(Optional.empty(), type, Optional.of(organisation), Set.of(role));
    }
}
