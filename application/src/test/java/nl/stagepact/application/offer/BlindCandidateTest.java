package nl.stagepact.application.offer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.examples.Mornings;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A student whose every detail is a canary becomes a candidate for offers of an employer that chooses blindly. All that the
 * employer's people can ask for (every address that the API's own document names) and every mail they get is searched.
 */
@WholeApplicationTest
class BlindCandidateTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String EMPLOYERS_MAILBOX = "wies@zorg.example";
    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private MailCatcher mails;

    @Autowired
    private JdbcClient database;

    private Http http;
    private Region region;
    private String studentId;
    private String firstName;
    private String lastName;
    private String mailbox;
    private Client student;
    private List<String> canaries;

    @BeforeEach
    void a_student_who_could_be_recognised_by_anything() {
        http = new Http(port);
        region = new Region(http, PERIOD);
        region.recognise();
        var number = "K" + System.nanoTime() % 100_000_000;
        // nobody else is called so, in none of the tests that share the mail server
        var letters = number.replaceAll("K", "")
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(joining());
        firstName = "Kana" + letters;
        lastName = "Vogel" + letters;
        mailbox = "zang" + number.toLowerCase(Locale.ROOT) + "@school.example";
        studentId = region.coordinator
                .post("/students", """
                {"schoolId": "%s", "studentNumber": "%s", "programme": "%s", "level": "MBO_4", "learningPath": "BOL",
                 "year": 2, "birthDate": "2008-07-06",
                 "contact": {"name": "%s van der %s", "email": "%s",
                             "telephone": "06-00000987"}}""".formatted(region.schoolId, number, Region.CREBO, firstName, lastName, mailbox))
                .made();
        region.coordinator
                .put("/students/" + studentId + "/profile", """
                {"year": 2, "type": "WORKING", "themes": ["ict"], "region": "Amersfoort",
                 "availability": {"fromDate": "%s", "daysPerWeek": 4, "hoursPerWeek": 32},
                 "motivation": "Ik ben %s, geboren op 6 juli 2008; bel 06-0000 0987 of mail %s.",
                 "skillsCard": {"canDo": ["programmeren, vraag %s"], "mustLearn": ["testen"]}}""".formatted(
                                PERIOD.startDate(), firstName, mailbox, lastName))
                .ok(200);
        student = region.appOf(studentId);
        canaries = List.of(
                "kanariana",
                "vogelvrij",
                "zangzaad",
                "0000 0987",
                "00000987",
                "2008-07-06",
                "6 juli 2008",
                number,
                studentId);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void nobody_at_the_employer_can_tell_who_it_is_before_it_accepts_and_everybody_can_afterwards() {
        var offer = region.offer(2).made();
        var candidacy = region.propose(offer, studentId).made();
        region.employer.post("/candidacies/" + candidacy + "/invitation").ok(200);
        await("the mails about it")
                .atMost(SOON)
                .until(() -> toTheEmployerAbout(candidacy).size() == 2);

        assertThat(traces(everythingThatCanBeRead(offer, candidacy))).isEmpty();
        assertThat(traces(mistakes(offer, candidacy))).isEmpty();
        assertThat(toTheEmployer()).allSatisfy(mail -> assertThat(traces(mail)).isEmpty());
        assertThat(region.employer.get("/candidacies/" + candidacy).text("/applicant/profile/motivation"))
                .isEqualTo("Ik ben […], geboren op […]; bel […] of mail […]");
        assertThat(student.get("/candidacies/" + candidacy).text("/employerSees/profile/motivation"))
                .isEqualTo("Ik ben […], geboren op […]; bel […] of mail […]");

        region.employer.post("/candidacies/" + candidacy + "/acceptance").ok(200);
        await("the mail about it")
                .atMost(SOON)
                .until(() -> toTheEmployerAbout(candidacy).size() == 3);

        var now = region.employer.get("/candidacies/" + candidacy);
        assertThat(now.text("/studentId")).isEqualTo(studentId);
        assertThat(now.text("/student/contact/name")).isEqualTo(firstName + " van der " + lastName);
        assertThat(now.text("/student/birthDate")).isEqualTo("2008-07-06");
        assertThat(region.employer.get("/candidacies?studentId=" + studentId).text("/totalItems"))
                .isEqualTo("1");
        assertThat(region.employer
                        .get("/candidacies/" + candidacy + "/timeline")
                        .response()
                        .body())
                .contains(studentId, "CandidateUnveiled");
        assertThat(toTheEmployerAbout(candidacy).stream().map(BlindCandidateTest::whole))
                .anySatisfy(mail -> assertThat(mail).contains("aangenomen", firstName));
    }

    @Test
    void who_is_rejected_or_expires_stays_unknown_also_to_an_employer_that_knows_the_student_from_elsewhere() {
        var rejected = proposedFor(region.offer(1).made());
        var known = proposedFor(region.offer(1).made());
        var forgotten = proposedFor(region.offer(1).made());
        region.employer.post("/candidacies/" + rejected + "/rejection", """
                {"reason": "CAPACITY", "explanation": "Wij hebben maar een plek."}""").ok(200);
        region.employer.post("/candidacies/" + known + "/acceptance").ok(200);

        var offer = region.offer(1).made();
        var next = proposedFor(offer);
        new Mornings(database).until(Region.TODAY.plusDays(15));
        await("its expiry").atMost(SOON).until(() -> status(forgotten).equals("EXPIRED"));

        for (var candidacy : List.of(rejected, forgotten, next)) {
            assertThat(traces(read("/candidacies/" + candidacy)))
                    .as(status(candidacy))
                    .isEmpty();
            assertThat(traces(read("/candidacies/" + candidacy + "/timeline"))).isEmpty();
            assertThat(toTheEmployerAbout(candidacy))
                    .isNotEmpty()
                    .allSatisfy(mail -> assertThat(traces(mail)).isEmpty());
        }
        assertThat(region.employer
                        .get("/candidacies?studentId=" + studentId)
                        .json()
                        .at("/items")
                        .valueStream())
                .extracting(item -> item.path("id").asString())
                .containsExactly(known);
        assertThat(next)
                .isNotEqualTo(CandidacyId.of(
                                new OfferId(UUID.fromString(offer)), new StudentId(UUID.fromString(studentId)), 1)
                        .toString());
    }

    @Test
    void the_words_of_the_mail_tell_the_student_what_the_employer_reads() {
        var candidacy = proposedFor(region.offer(1).made());

        await("the student's mail")
                .atMost(SOON)
                .until(() -> mails.list().stream()
                        .filter(mail -> mail.to().contains(mailbox))
                        .anyMatch(mail -> whole(mail).contains(candidacy)
                                && whole(mail).contains("Het bedrijf ziet pas wie je bent als het je aanneemt.")));
    }

    private String proposedFor(String offer) {
        return region.propose(offer, studentId).made();
    }

    private String status(String candidacy) {
        return region.coordinator.get("/candidacies/" + candidacy).text("/status");
    }

    /** Every address of the API's document that answers, for its two roles at the employer, as JSON and as CSV. */
    private String everythingThatCanBeRead(String offer, String candidacy) {
        var ids = Map.of(
                "offerId",
                offer,
                "candidacyId",
                candidacy,
                "employerId",
                region.employerId,
                "schoolId",
                region.schoolId,
                "placementId",
                PlacementId.of(new CandidacyId(UUID.fromString(candidacy))).toString());
        var read = new StringBuilder();
        var addresses = new ArrayList<String>();
        http.get("/api/v1/openapi.json")
                .ok(200)
                .json()
                .at("/paths")
                .propertyNames()
                .forEach(path -> {
                    var address = path;
                    for (var id : ids.entrySet()) {
                        address = address.replace("{" + id.getKey() + "}", id.getValue());
                    }
                    addresses.add(
                            address.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
                });
        assertThat(addresses).hasSizeGreaterThan(40).contains("/candidacies", "/candidacies/" + candidacy);
        addresses.add("/candidacies?offerId=" + offer + "&sort=-proposedAt");
        addresses.add("/offers/" + offer + "/candidacies");
        addresses.add("/audit-trail?offerId=" + offer);
        for (var address : addresses) {
            read.append(read(address));
        }
        assertThat(read).contains(candidacy);
        // what is asked with the student's id says no more than what is asked with any other
        assertThat(region.employer
                        .get("/candidacies?studentId=" + studentId)
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(region.employer.get("/students/" + studentId).status()).isIn(403, 404);
        assertThat(region.employer
                        .get("/notifications?recipientId=" + studentId)
                        .status())
                .isEqualTo(403);
        return read.append(http.get("/api/v1/openapi.json").response().body()).toString();
    }

    private String read(String address) {
        var read = new StringBuilder();
        for (var client : List.of(region.employer, region.mentor)) {
            read.append(said(client.get(address))).append(said(client.get(address, "Accept", "text/csv")));
        }
        return read.toString();
    }

    private String mistakes(String offer, String candidacy) {
        var it = "/candidacies/" + candidacy;
        return said(region.employer.post(it + "/confirmation"))
                + said(region.employer.post(it + "/withdrawal"))
                + said(region.employer.post(it + "/rejection", "{\"reason\": \"CAPACITY\"}"))
                + said(region.employer.post(
                        it + "/rejection", "{\"reason\": \"OTHER_CANDIDATE_CHOSEN\", \"explanation\": \"Een ander.\"}"))
                + said(region.employer.post(it + "/invitation", "{}", "If-Match", "\"0\""))
                + said(region.employer.post("/offers/" + offer + "/candidacies", "{}"))
                + said(region.mentor.post(it + "/acceptance"));
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.response().headers().map() + " "
                + answer.response().body();
    }

    private List<CaughtMail> toTheEmployer() {
        return mails.list().stream()
                .filter(mail -> mail.to().contains(EMPLOYERS_MAILBOX))
                .toList();
    }

    private List<CaughtMail> toTheEmployerAbout(String candidacy) {
        return toTheEmployer().stream()
                .filter(mail -> whole(mail).contains(candidacy))
                .toList();
    }

    private static String whole(CaughtMail mail) {
        return mail.subject() + mail.text().orElse("") + mail.html().orElse("") + new String(mail.source());
    }

    private List<String> traces(CaughtMail mail) {
        return traces(whole(mail));
    }

    private List<String> traces(String said) {
        return canaries.stream()
                .filter(canary -> said.toLowerCase(Locale.ROOT).contains(canary.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
