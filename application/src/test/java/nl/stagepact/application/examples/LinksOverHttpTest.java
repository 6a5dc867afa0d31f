package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.MailBox.MENTOR;
import static nl.stagepact.application.examples.MailBox.SOON;
import static nl.stagepact.application.examples.MailBox.TO_SIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor and a guardian without an account do their part by the links in their mails. */
@WholeApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class LinksOverHttpTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final String NEW_LINK = "Uw nieuwe link";

    @LocalServerPort
    private int port;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private JdbcClient jdbc;

    private Http http;
    private Region region;
    private MailBox box;

    @BeforeEach
    void a_region() {
        http = new Http(port);
        region = new Region(http, PERIOD);
        box = new MailBox(http, catcher, jdbc, region);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_mentor_without_an_account_signs_by_the_link_in_the_mail() {
        var situation = Situation.drawnUp(region);
        var link = box.linkToSign();

        var page = http.get(link).ok(200);
        assertThat(page.response().body())
                .contains("Sam Student", "Elke week een gesprek.", "Nog niet getekend", "Pim Praktijk");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'");
        assertThat(page.response().headers().map()).doesNotContainKey("set-cookie");
        var document = http.get(link + "/document").ok(200);
        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.response().body()).startsWith("%PDF");

        assertThat(box.sign(link).status()).isEqualTo(302);

        assertThat(box.shown(link)).contains("Er is getekend");
        var signature = region.coordinator
                .get(situation.placement() + "/agreements/1/signatures")
                .json()
                .at("/items/0");
        assertThat(signature.path("party").asString()).isEqualTo("EMPLOYER");
        assertThat(signature.path("method").asString()).isEqualTo("EMAIL_LINK");
        assertThat(signature.at("/signer/name").asString()).isEqualTo("Pim Praktijk");
        assertThat(signature.path("documentSha256").asString()).isEqualTo(situation.document(1));
        assertThat(audit(situation, "AgreementSigned"))
                .contains("\"identification\":\"EMAIL_LINK\"", "\"roles\":[\"MENTOR\"]", region.mentorId)
                .contains("via een link in een e-mail")
                .doesNotContain(MailBox.secretOf(link));
    }

    @Test
    void a_link_is_used_once() {
        Situation.drawnUp(region);
        var link = box.linkToSign();
        var page = http.get(link);
        box.send(link, page, Map.of("act", "sign", "agreed", "yes"));

        var again = box.send(link, page, Map.of("act", "refuse", "reason", "Toch niet."));

        assertThat(again.status()).isEqualTo(302);
        assertThat(box.shown(link)).contains("Er is getekend").doesNotContain("Weiger te tekenen");
    }

    @Test
    void a_mentor_may_refuse_and_says_why() {
        var situation = Situation.drawnUp(region);
        var link = box.linkToSign();

        assertThat(box.send(link, Map.of("act", "refuse")).status()).isEqualTo(422);
        box.send(link, Map.of("act", "refuse", "reason", "De uren kloppen niet."));

        assertThat(box.shown(link)).contains("Er is geweigerd te tekenen");
        assertThat(region.coordinator
                        .get(situation.placement() + "/agreements/1/refusals")
                        .text("/items/0/reason"))
                .isEqualTo("De uren kloppen niet.");
    }

    @Test
    void nothing_is_signed_that_was_not_agreed_to() {
        var situation = Situation.drawnUp(region);

        var answer = box.send(box.linkToSign(), Map.of("act", "sign"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).contains("Er ontbreekt nog iets", "href=\"#agreed\"");
        assertThat(region.coordinator
                        .get(situation.placement() + "/agreements/1/signatures")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void after_a_new_version_the_old_link_says_so_and_a_new_one_comes_by_mail() {
        var situation = Situation.drawnUp(region);
        var old = box.linkToSign();
        region.coordinator
                .post(situation.placement() + "/agreements", situation.agreement(250))
                .ok(201);
        await().atMost(SOON).until(() -> box.shown(old).contains("Er is een nieuwere versie"));

        var first = box.askForANewOne(old).ok(200).response().body();
        var second = box.askForANewOne(old).ok(200).response().body();

        assertThat(first).contains("Kijk in uw e-mail").isEqualTo(second);
        assertThat(box.shown(box.link(MENTOR, NEW_LINK))).contains("Versie 2 van de overeenkomst", "Onderteken");
        assertThat(box.all(MENTOR, NEW_LINK)).as("asked for twice, sent once").hasSize(1);
    }

    @Test
    void who_signed_the_version_before_is_not_told_that_nothing_is_left_to_do() {
        var situation = Situation.drawnUp(region);
        var old = box.linkToSign();
        box.sign(old);
        await().atMost(SOON).until(() -> box.shown(old).contains("Er is getekend"));
        region.coordinator
                .post(situation.placement() + "/agreements", situation.agreement(250))
                .ok(201);

        await().atMost(SOON).until(() -> box.shown(old).contains("Er is een nieuwere versie"));
        assertThat(box.shown(old)).doesNotContain("Er is getekend");
    }

    @Test
    void what_cannot_be_read_is_refused_and_nothing_of_it_stands_in_the_log(CapturedOutput output) {
        Situation.drawnUp(region);
        var link = box.linkToSign();

        var badly = box.post(link, BodyPublishers.ofString("summary=Sanne%0Averzonnen%20regel%zz"));
        var tooLong = box.post(link, BodyPublishers.ofString("summary=" + "Sanne".repeat(1_000_000)));

        assertThat(badly.status()).isEqualTo(400);
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(badly.response().body()).doesNotContain(link);
        assertThat(output).doesNotContain("verzonnen", "InvalidParameterException");
    }

    @Test
    void an_expired_link_tells_nothing_and_offers_a_new_one() {
        Situation.drawnUp(region);
        var link = box.linkToSign();
        var page = http.get(link);
        box.expire();

        assertThat(box.shown(link))
                .contains("Deze link is verlopen", "Stuur mij een nieuwe link")
                .doesNotContain("Sam Student", "Zorggroep", "Pim");
        assertThat(http.get(link + "/document").status()).isEqualTo(404);
        assertThat(box.send(link, page, Map.of("act", "sign", "agreed", "yes")).status())
                .isEqualTo(302);
        box.askForANewOne(link).ok(200);
        assertThat(box.shown(box.link(MENTOR, NEW_LINK))).contains("Sam Student", "Nog niet getekend");
    }

    @Test
    void a_mentor_reports_a_conversation_and_gives_the_judgement_by_link() {
        var situation = Situation.started(region);
        var report = mentorsLink(situation, "REPORT", "START_GESPREK 1");
        assertThat(box.shown(report)).contains("Verslag van het startgesprek", "veilig werken");

        var wrong = box.send(report, Map.of("date", "2999-01-01", "form", "ON_SITE", "safety", "Meld het."));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.response().body())
                .contains("href=\"#present\"", "Maak een keuze.", "Meld het.", "value=\"2999-01-01\"")
                .doesNotContain("href=\"#safety\"", "href=\"#absent-student\"");
        var alone = new HashMap<>(startGesprek(TimeOfTests.today().toString()));
        alone.remove("absent-school");
        assertThat(box.send(report, alone).response().body()).contains("href=\"#absent-school\"");
        var tomorrow =
                box.send(report, startGesprek(TimeOfTests.today().plusDays(1).toString()));
        assertThat(tomorrow.status()).isEqualTo(409);
        assertThat(tomorrow.response().body()).contains("Dat kan zo niet", "Wij leren samen.");
        assertThat(box.send(report, startGesprek(TimeOfTests.today().toString()))
                        .status())
                .isEqualTo(302);

        assertThat(box.shown(report)).contains("Het verslag is vastgelegd", "Besproken hoe het gaat.");
        assertThat(audit(situation, "StartGesprekHeld")).contains("\"identification\":\"EMAIL_LINK\"");
        var judge = mentorsLink(situation, "JUDGE", null);
        box.send(judge, Map.of("judgement", "GOOD", "explanation", "Werkt zelfstandig."));
        assertThat(box.shown(judge)).contains("Het oordeel is gegeven", "Goed");
        assertThat(region.coordinator.get(situation.placement()).text("/employerJudgement/judgement"))
                .isEqualTo("GOOD");
    }

    @Test
    void a_guardian_is_asked_by_mail_and_signs_by_link() {
        var situation = Situation.confirmed(region);
        var guardian = "gerda" + situation.studentId.substring(0, 8) + "@thuis.example";
        isAMinor(situation.studentId);
        hasAsGuardian(situation.studentId, guardian);
        situation.drawUp().ok(201);

        var link = box.link(guardian, TO_SIGN);
        assertThat(box.shown(link)).contains("ouder of voogd", "Gerda Guardian", "Sam Student");
        box.sign(link);

        assertThat(box.shown(link)).contains("Er is getekend");
        assertThat(audit(situation, "AgreementSigned"))
                .contains("\"identification\":\"EMAIL_LINK\"", "\"roles\":[\"GUARDIAN\"]");
    }

    @Test
    void a_guardian_who_is_named_later_is_asked_then() {
        var situation = Situation.confirmed(region);
        var guardian = "gerda" + situation.studentId.substring(0, 8) + "@thuis.example";
        isAMinor(situation.studentId);
        situation.drawUp().ok(201);
        box.linkToSign();

        hasAsGuardian(situation.studentId, guardian);

        box.sign(box.link(guardian, TO_SIGN));
        assertThat(audit(situation, "AgreementSigned")).contains("\"roles\":[\"GUARDIAN\"]");
    }

    @Test
    void the_mail_about_the_start_leads_a_mentor_to_the_first_report() {
        Situation.started(region);

        assertThat(box.shown(box.link(MENTOR, "De stage van"))).contains("Verslag van het startgesprek");
    }

    @Test
    void whoever_has_an_account_logs_in() {
        region.admin
                .post("/memberships", """
                {"issuer": "https://login.zorg.example", "subject": "pim %s", "personId": "%s",
                 "organisationType": "EMPLOYER", "organisationId": "%s", "roles": ["MENTOR"]}""".formatted(region.mentorId, region.mentorId, region.employerId))
                .ok(201);

        var situation = Situation.drawnUp(region);

        assertThat(box.newest(MENTOR, TO_SIGN).text().orElseThrow())
                .contains("/placements/" + situation.placementId)
                .doesNotContain("/links/");
    }

    @Test
    void a_link_in_the_mail_box_that_its_reader_left_opens_nothing() {
        var situation = Situation.drawnUp(region);
        var link =
                MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, "pim@vroeger.example", "JUDGE", null);

        assertThat(http.get(link).status()).isEqualTo(404);
    }

    @Test
    void whoever_reads_english_gets_the_page_in_english() {
        Situation.drawnUp(region);

        assertThat(box.shown(box.linkToSign() + "?taal=en")).contains("lang=\"en\"", "Sign the placement agreement");
    }

    private String mentorsLink(Situation situation, String act, String detail) {
        return MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, MENTOR, act, detail);
    }

    private void isAMinor(String studentId) {
        region.coordinator
                .put("/schools/" + region.schoolId + "/signing-policy", """
                {"guardianSignsForMinors": true, "signers": ["COORDINATOR"]}""")
                .ok(200);
        region.coordinator
                .post("/students/" + studentId + "/corrections", """
                {"programme": "%s", "level": "MBO_4", "learningPath": "BOL", "year": 2, "birthDate": "%s",
                 "contact": {"name": "Sam Student", "email": "sam@school.example"}, "reason": "Geboortedatum."}""".formatted(
                                Region.CREBO, Region.TODAY.minusYears(16)))
                .ok(200);
    }

    private void hasAsGuardian(String studentId, String guardian) {
        region.coordinator
                .post("/students/" + studentId + "/guardian", """
                {"contact": {"name": "Gerda Guardian", "email": "%s"}}""".formatted(guardian))
                .ok(200);
    }

    static Map<String, String> startGesprek(String date) {
        return Map.of(
                "date", date,
                "form", "ON_SITE",
                "present", "STUDENT",
                "absent-school", "Ziek.",
                "absent-employer", "Vergeten.",
                "expectations", "Wij leren samen.",
                "tasks", "Programmeren.",
                "safety", "Meld het bij Bo.",
                "summary", "Besproken hoe het gaat.",
                "agreements", "Sam vraagt hulp.\r\n\r\nPim kijkt mee.");
    }

    private String audit(Situation situation, String type) {
        var path = "/audit-trail?placementId=" + situation.placementId + "&eventType=" + type;
        await().atMost(SOON)
                .until(() -> region.investigator.get(path).response().body().contains(type));
        return region.investigator.get(path).response().body();
    }
}
