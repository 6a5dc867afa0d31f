package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.WeeksForms.ASSESSED;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.domain.shared.Period;
import org.awaitility.core.ThrowingRunnable;
import tools.jackson.databind.JsonNode;

/** Who plays in {@link CoordinatorsWeekTest}, each with a token of their own, and what they do more than once. */
final class WeeksPeople {

    static final LocalDate MONDAY = Region.TODAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    static final LocalDate THURSDAY = MONDAY.plusDays(3);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final Period PERIOD = new Period(THURSDAY, THURSDAY.plusWeeks(12).minusDays(1));
    static final Period TWO_DAYS = new Period(THURSDAY, FRIDAY);
    static final Period NEXT_WEEK = new Period(MONDAY.plusWeeks(1), MONDAY.plusWeeks(13));
    static final Period LATER = new Period(THURSDAY.plusWeeks(10), THURSDAY.plusWeeks(22));

    private final Http http;
    private final DocumentedApi api;

    final Region region;
    final Region elsewhere;
    final ByDocument coordinator;
    final ByDocument supervisor;
    final ByDocument employer;
    final ByDocument mentor;
    final Map<String, String> students = new HashMap<>();
    final Map<String, String> placements = new HashMap<>();

    WeeksPeople(Http http, DocumentedApi api) {
        this.http = http;
        this.api = api;
        region = new Region(http, PERIOD);
        elsewhere = new Region(http, PERIOD);
        coordinator = as(region.coordinator);
        supervisor = as(region.supervisor);
        employer = as(region.employer);
        mentor = as(region.mentor);
    }

    ByDocument as(Region.Client client) {
        return new ByDocument(http, api, client);
    }

    /** With the student's own app. */
    ByDocument as(String name) {
        return as(region.appOf(students.get(name)));
    }

    void recognise(Region one, LocalDate from) {
        as(one.advisor).does("decideRecognition", Map.of("employerId", one.employerId), """
                {"kind": "GRANT", "crebos": ["25998"], "reason": "Voldoet.", "effectiveDate": "%s"}""".formatted(from));
    }

    String offered(Region by, String title, Period period, int seats) {
        return made(as(by.employer)
                .does("offerPlacement", Map.of(), WeeksForms.offer(by.employerId, by.mentorId, title, period, seats)));
    }

    void register(String name, LocalDate birthDate) {
        var form = WeeksForms.student(region.schoolId, name, "60000" + students.size(), birthDate);
        students.put(name, made(coordinator.does("registerStudent", Map.of(), form)));
    }

    void searches(String name, Period period) {
        coordinator.does("updateProfile", student(name), WeeksForms.profile(period.startDate()));
        coordinator.does("startSearch", student(name), WeeksForms.search(period));
    }

    List<String> unplaced(String filter, Object value) {
        return coordinator.finds("findStudents", Map.of("unplaced", true, filter, value, "pageSize", 100));
    }

    String propose(String name, String offer) {
        return made(coordinator.does("proposeCandidate", offer(offer), WeeksForms.candidate(students.get(name))));
    }

    /** @return what the employer reads once it has accepted */
    JsonNode place(String name, String candidacy, Region by) {
        var accepted = as(by.employer).does("acceptCandidate", candidacy(candidacy));
        var confirmed = as(name).does("confirmCandidacy", candidacy(candidacy));
        placements.put(name, confirmed.path("placementId").asString());
        return accepted;
    }

    JsonNode drawUp(String name, Period period, int hours, String more) {
        var form = WeeksForms.agreement(period, hours, region.mentorId, region.supervisorId, ASSESSED + more);
        return coordinator.does("drawUpAgreement", placement(name), form);
    }

    void sign(String name, int version, String party, ByDocument by) {
        by.does(
                "signAgreement",
                version(name, version),
                WeeksForms.signature(party, name, "IN_STAGEPACT", document(name, version)));
    }

    void allSign(String name, int version) {
        sign(name, version, "EMPLOYER", employer);
        sign(name, version, "STUDENT", as(name));
        sign(name, version, "SCHOOL", coordinator);
    }

    JsonNode shown(String name) {
        return coordinator.does("showPlacement", placement(name));
    }

    String document(String name, int version) {
        return shownAgreement(name, version).at("/document/sha256").asString();
    }

    JsonNode shownAgreement(String name, int version) {
        return coordinator.does("showAgreement", version(name, version));
    }

    Map<String, String> student(String name) {
        return Map.of("studentId", students.get(name));
    }

    Map<String, String> placement(String name) {
        return Map.of("placementId", placements.get(name));
    }

    Map<String, Object> version(String name, int version) {
        return Map.of("placementId", placements.get(name), "version", version);
    }

    static Map<String, String> offer(String id) {
        return Map.of("offerId", id);
    }

    static Map<String, String> candidacy(String id) {
        return Map.of("candidacyId", id);
    }

    static String made(JsonNode thing) {
        return thing.path("id").asString();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).toList();
    }

    static void soon(ThrowingRunnable seen) {
        await().atMost(Duration.ofSeconds(120)).untilAsserted(seen);
    }
}
