package nl.stagepact.application.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Period;

/** A school and an employer with their people, each with a system of their own, made through the API like anybody's. */
public final class Region {

    public static final LocalDate TODAY = LocalDate.now(BusinessDay.ZONE);
    static final LocalDate START = TODAY.minusDays(60);
    static final LocalDate END = TODAY.minusDays(1);
    public static final String CREBO = "25998";

    /** Each region has a school and an employer of its own. */
    private static final AtomicInteger REGIONS = new AtomicInteger();

    private final Http http;
    public final Period period;
    public final Client admin;
    public final Client advisor;
    public final Client investigator;

    public final String schoolId;
    public final String supervisorId;
    public final Client coordinator;
    public final Client supervisor;

    public final String employerId;
    public final String mentorId;
    public final Client employer;
    public final Client mentor;

    Region(Http http) {
        this(http, new Period(START, END));
    }

    /** @param period of all that is offered and looked for */
    public Region(Http http, Period period) {
        int number = REGIONS.incrementAndGet();
        this.http = http;
        this.period = period;
        admin = client("demo-admin", "stagepact");
        advisor = client("demo-sbb-advisor", "stagepact");
        investigator = client("demo-investigator", "stagepact");

        schoolId = admin.post("/schools", """
                {"institutionCode": "9%03d", "name": "ROC Voorbeeld %d"}""".formatted(number, number)).made();
        supervisorId =
                admin.post("/schools/" + schoolId + "/staff", """
                {"role": "SCHOOL_SUPERVISOR", "contact": {"name": "Bo Begeleider", "email": "bo@school.example"}}""").ok(201).text("/items/0/id");
        coordinator = system("SCHOOL", schoolId, "COORDINATOR", null);
        supervisor = system("SCHOOL", schoolId, "SCHOOL_SUPERVISOR", supervisorId);

        employerId = advisor.post("/employers", """
                {"kvk": "91%06d", "name": "Zorggroep Voorbeeld %d",
                 "address": {"street": "Bedachtweg 1", "postcode": "0001 AA", "municipality": "Amersfoort"},
                 "contact": {"name": "Wies Voorbeeld", "email": "wies@zorg.example", "telephone": "06-00000001"}}""".formatted(number, number)).made();
        employer = system("EMPLOYER", employerId, "EMPLOYER_COORDINATOR", null);
        mentorId = employer.post("/employers/" + employerId + "/mentors", """
                {"name": "Pim Praktijk", "email": "pim@zorg.example"}""").made();
        mentor = system("EMPLOYER", employerId, "MENTOR", mentorId);
    }

    /** A token, and what is done with it. */
    public static final class Client {

        private final Http http;
        public final String token;

        Client(Http http, String token) {
            this.http = http;
            this.token = token;
        }

        public Answer get(String path, String... headers) {
            return http.get("/api/v1" + path, with(headers));
        }

        public Answer post(String path, String body, String... headers) {
            return http.post("/api/v1" + path, body, with(headers));
        }

        public Answer post(String path) {
            return http.send("POST", "/api/v1" + path, BodyPublishers.noBody(), with());
        }

        public Answer delete(String path) {
            return http.send("DELETE", "/api/v1" + path, BodyPublishers.noBody(), with());
        }

        public Answer put(String path, String body, String... headers) {
            var all = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers));
            return http.send("PUT", "/api/v1" + path, BodyPublishers.ofString(body), with(all.toArray(String[]::new)));
        }

        /** Says what for to whoever asks that. */
        private String[] with(String... headers) {
            var own = Arrays.asList(headers).contains("Purpose")
                    ? List.of("Authorization", "Bearer " + token)
                    : List.of("Authorization", "Bearer " + token, "Purpose", "Proef");
            return Stream.concat(own.stream(), Stream.of(headers)).toArray(String[]::new);
        }
    }

    public Client client(String id, String secret) {
        return client(http, id, secret);
    }

    public static Client client(Http http, String id, String secret) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                "POST",
                "/oauth2/token",
                BodyPublishers.ofString("grant_type=client_credentials"),
                "Authorization",
                "Basic " + basic,
                "Content-Type",
                "application/x-www-form-urlencoded");
        return new Client(http, answer.ok(200).text("/access_token"));
    }

    /** @param personId whose app it is; nothing for an organisation's system */
    private Client system(String type, String organisation, String role, String personId) {
        var person = personId == null ? "" : ", \"personId\": \"" + personId + "\"";
        var made = admin.post("/system-clients", """
                {"name": "%s", "organisationType": "%s", "organisationId": "%s", "roles": ["%s"]%s}""".formatted(role, type, organisation, role, person))
                .ok(201);
        return client(made.text("/id"), made.text("/secret"));
    }

    public void recognise() {
        advisor.post("/employers/" + employerId + "/recognition-decisions", """
                {"kind": "GRANT", "crebos": ["%s"], "reason": "Voldoet.", "effectiveDate": "%s"}""".formatted(CREBO, TODAY.minusYears(1)))
                .ok(200);
    }

    public Answer offer(int seats, String... headers) {
        return employer.post("/offers", "{\"employerId\": \"" + employerId + "\"," + terms(seats) + "}", headers);
    }

    /** The same, but for the number of seats. */
    public Answer revise(String offerId, int seats) {
        return employer.put("/offers/" + offerId, "{\"reason\": \"Er is meer begeleiding.\"," + terms(seats) + "}");
    }

    private String terms(int seats) {
        return """
                "title": "Bouwen aan software", "assignment": "Meedraaien in het team.",
                "tasks": ["programmeren"], "department": "ICT",
                "location": {"postcode": "0001 AA", "municipality": "Amersfoort", "region": "Amersfoort"},
                "crebo": "%s", "level": "MBO_4", "learningPath": "BOL", "type": "WORKING",
                "period": {"startDate": "%s", "endDate": "%s"}, "daysPerWeek": 4, "hoursPerWeek": 32,
                "seats": %d, "mentorId": "%s", "allowancePerDay": 20.00, "characteristics": ["ACCESSIBLE"]""".formatted(CREBO, period.startDate(), period.endDate(), seats, mentorId);
    }

    /** @return the id of a student whose profile is still empty */
    public String student(String number) {
        return coordinator
                .post("/students", """
                {"schoolId": "%s", "studentNumber": "%s", "programme": "%s", "level": "MBO_4", "learningPath": "BOL",
                 "year": 2, "contact": {"name": "Sam Student", "email": "sam%s@school.example"}}""".formatted(schoolId, number, CREBO, number))
                .made();
    }

    public void completeProfile(String studentId) {
        coordinator
                .put("/students/" + studentId + "/profile", """
                {"year": 2, "type": "WORKING", "themes": ["ict"], "region": "Amersfoort",
                 "availability": {"fromDate": "%s", "daysPerWeek": 4, "hoursPerWeek": 32},
                 "motivation": "Ik wil leren bouwen."}""".formatted(period.startDate()))
                .ok(200);
    }

    public Client confidant() {
        return system("SCHOOL", schoolId, "CONFIDANT", null);
    }

    /** The student's own app. */
    public Client appOf(String studentId) {
        return system("SCHOOL", schoolId, "STUDENT", studentId);
    }

    public Answer propose(String offerId, String studentId) {
        return coordinator.post("/offers/" + offerId + "/candidacies", "{\"studentId\": \"" + studentId + "\"}");
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
