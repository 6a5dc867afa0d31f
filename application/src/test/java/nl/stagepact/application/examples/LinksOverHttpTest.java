package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor and a guardian without an account do their part by the links in their mails. */
@WholeApplicationTest
class LinksOverHttpTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/links/([A-Za-z0-9_-]{43})");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final String MENTOR = "pim@zorg.example";

    @LocalServerPort
    private int port;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private JdbcClient jdbc;

    private Http http;
    private Region region;

    @BeforeEach
    void a_region() {
        http = new Http(port);
        region = new Region(http, PERIOD);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_mentor_without_an_account_signs_by_the_link_in_the_mail() {
        var situation = Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");

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

        var signed = post(link, page, Map.of("act", "sign", "agreed", "yes"));

        assertThat(signed.status()).isEqualTo(302);
        assertThat(http.get(link).ok(200).response().body()).contains("Er is getekend");
        var signature = region.coordinator
                .get(situation.placement() + "/agreements/1/signatures")
                .json()
                .at("/items/0");
        assertThat(signature.path("party").asString()).isEqualTo("EMPLOYER");
        assertThat(signature.path("method").asString()).isEqualTo("EMAIL_LINK");
        assertThat(signature.at("/signer/name").asString()).isEqualTo("Pim Praktijk");
        assertThat(signature.path("documentSha256").asString()).isEqualTo(situation.document(1));
        var event = audit(situation, "AgreementSigned");
        assertThat(event)
                .contains("\"identification\":\"EMAIL_LINK\"", "\"roles\":[\"MENTOR\"]", region.mentorId)
                .contains("via een link in een e-mail")
                .doesNotContain(secretOf(link));
    }

    @Test
    void the_link_is_used_once() {
        Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");
        var page = http.get(link);

        post(link, page, Map.of("act", "sign", "agreed", "yes"));
        var again = post(link, page, Map.of("act", "refuse", "reason", "Toch niet."));

        assertThat(again.status()).isEqualTo(302);
        assertThat(http.get(link).response().body()).contains("Er is getekend").doesNotContain("Weiger te tekenen");
    }

    @Test
    void a_mentor_may_refuse_and_says_why() {
        var situation = Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");
        var page = http.get(link);

        assertThat(post(link, page, Map.of("act", "refuse")).status()).isEqualTo(422);
        post(link, page, Map.of("act", "refuse", "reason", "De uren kloppen niet."));

        assertThat(http.get(link).response().body()).contains("Er is geweigerd te tekenen");
        assertThat(region.coordinator
                        .get(situation.placement() + "/agreements/1/refusals")
                        .text("/items/0/reason"))
                .isEqualTo("De uren kloppen niet.");
    }

    @Test
    void nothing_is_signed_that_was_not_agreed_to() {
        var situation = Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");

        var answer = post(link, http.get(link), Map.of("act", "sign"));

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
        var old = linkMailedTo(MENTOR, "Onderteken de overeenkomst");
        region.coordinator
                .post(situation.placement() + "/agreements", situation.agreement(250))
                .ok(201);
        await().atMost(SOON).until(() -> http.get(old).response().body().contains("Er is een nieuwere versie"));
        var page = http.get(old);

        assertThat(post(old, page, Map.of("act", "sign", "agreed", "yes")).status())
                .isEqualTo(302);
        var first = http.send("POST", old + "/renewal", form(page, Map.of()), "Content-Type", FORM);
        var second = http.send("POST", old + "/renewal", form(page, Map.of()), "Content-Type", FORM);

        assertThat(first.ok(200).response().body())
                .contains("Kijk in uw e-mail")
                .isEqualTo(second.ok(200).response().body());
        var renewed = linkMailedTo(MENTOR, "Uw nieuwe link");
        assertThat(http.get(renewed).response().body()).contains("Versie 2 van de overeenkomst", "Onderteken");
        assertThat(mailsTo(MENTOR).stream()
                        .filter(mail -> mail.subject().startsWith("Uw nieuwe link"))
                        .toList())
                .as("asked for twice, sent once")
                .hasSize(1);
    }

    @Test
    void an_expired_link_tells_nothing_and_offers_a_new_one() {
        Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");
        jdbc.sql("update mail_link set expires_at = now() - interval '1 hour' where person_id = ?::uuid")
                .param(region.mentorId)
                .update();

        var page = http.get(link).ok(200);

        assertThat(page.response().body())
                .contains("Deze link is verlopen", "Stuur mij een nieuwe link")
                .doesNotContain("Sam Student", "Zorggroep", "Pim");
        assertThat(post(link, page, Map.of("act", "sign", "agreed", "yes")).status())
                .isEqualTo(302);
        http.send("POST", link + "/renewal", form(page, Map.of()), "Content-Type", FORM)
                .ok(200);
        assertThat(http.get(linkMailedTo(MENTOR, "Uw nieuwe link")).response().body())
                .contains("Sam Student", "Onderteken");
    }

    @Test
    void a_mentor_reports_a_conversation_and_gives_the_judgement_by_link() {
        var situation = Situation.started(region);
        var report =
                MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, MENTOR, "REPORT", "START_GESPREK 1");
        var page = http.get(report).ok(200);
        assertThat(page.response().body()).contains("Verslag van het startgesprek", "veilig werken");

        var wrong = post(report, page, Map.of("date", "2999-01-01", "form", "ON_SITE", "safety", "Meld het."));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.response().body())
                .contains("href=\"#absent-student\"", "href=\"#present\"", "Meld het.", "value=\"2999-01-01\"");
        var tomorrow =
                post(report, page, startGesprek(TimeOfTests.today().plusDays(1).toString()));
        assertThat(tomorrow.status()).isEqualTo(409);
        assertThat(tomorrow.response().body()).contains("Dat kan zo niet", "Wij leren samen.");
        assertThat(post(report, page, startGesprek(TimeOfTests.today().toString()))
                        .status())
                .isEqualTo(302);

        assertThat(http.get(report).response().body()).contains("Het verslag is vastgelegd");
        assertThat(audit(situation, "StartGesprekHeld")).contains("\"identification\":\"EMAIL_LINK\"");
        var judge = MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, MENTOR, "JUDGE", null);
        post(judge, http.get(judge), Map.of("judgement", "GOOD", "explanation", "Werkt zelfstandig."));
        assertThat(http.get(judge).response().body()).contains("Het oordeel is gegeven");
        assertThat(region.coordinator.get(situation.placement()).text("/employerJudgement/judgement"))
                .isEqualTo("GOOD");
    }

    @Test
    void a_guardian_is_asked_by_mail_and_signs_by_link() {
        var situation = Situation.confirmed(region);
        var guardian = "gerda" + situation.studentId.substring(0, 8) + "@thuis.example";
        region.coordinator
                .put("/schools/" + region.schoolId + "/signing-policy", """
                {"guardianSignsForMinors": true, "signers": ["COORDINATOR"]}""")
                .ok(200);
        region.coordinator
                .post("/students/" + situation.studentId + "/corrections", """
                {"programme": "%s", "level": "MBO_4", "learningPath": "BOL", "year": 2, "birthDate": "%s",
                 "contact": {"name": "Sam Student", "email": "sam@school.example"}, "reason": "Geboortedatum."}""".formatted(
                                Region.CREBO, Region.TODAY.minusYears(16)))
                .ok(200);
        region.coordinator
                .post("/students/" + situation.studentId + "/guardian", """
                {"contact": {"name": "Gerda Guardian", "email": "%s"}}""".formatted(guardian))
                .ok(200);
        situation.drawUp().ok(201);

        var link = linkMailedTo(guardian, "Onderteken de overeenkomst");
        var page = http.get(link).ok(200);
        assertThat(page.response().body()).contains("ouder of voogd", "Gerda Guardian", "Sam Student");
        post(link, page, Map.of("act", "sign", "agreed", "yes"));

        assertThat(http.get(link).response().body()).contains("Er is getekend");
        assertThat(audit(situation, "AgreementSigned"))
                .contains("\"identification\":\"EMAIL_LINK\"", "\"roles\":[\"GUARDIAN\"]");
    }

    @Test
    void whoever_has_an_account_logs_in() {
        region.admin
                .post("/memberships", """
                {"issuer": "https://login.zorg.example", "subject": "pim", "personId": "%s",
                 "organisationType": "EMPLOYER", "organisationId": "%s", "roles": ["MENTOR"]}""".formatted(region.mentorId, region.employerId))
                .ok(201);

        var situation = Situation.drawnUp(region);

        var mail = mailTo(MENTOR, "Onderteken de overeenkomst");
        assertThat(mail.text().orElseThrow())
                .contains("/placements/" + situation.placementId)
                .doesNotContain("/links/");
    }

    @Test
    void opening_a_link_twice_by_a_scanner_changes_no_row_of_any_table() {
        var situation = Situation.started(region);
        var purposes = new LinkedHashMap<String, String>();
        purposes.put("SIGN", "EMPLOYER 1");
        purposes.put("REPORT", "MIDTERM_CHECK 1");
        purposes.put("JUDGE", null);

        purposes.forEach((act, detail) -> assertThat(changedByOpening(situation, act, detail))
                .as("what opening a link to %s changed", act)
                .isEmpty());
    }

    @Test
    void neither_does_opening_one_that_is_used_outdated_or_expired() {
        Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");
        post(link, http.get(link), Map.of("act", "sign", "agreed", "yes"));
        assertThat(changedBy(() -> open(link))).isEmpty();
        jdbc.sql("update mail_link set expires_at = now() - interval '1 hour' where person_id = ?::uuid")
                .param(region.mentorId)
                .update();
        assertThat(changedBy(() -> open(link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "/links/short",
                "/links/",
                "/links",
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/renewal",
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/anything",
                "/links/%F0%9F%98%80",
                "/links/'%20or%201=1--"
            })
    void what_is_no_link_of_ours_is_a_page_that_does_not_exist(String path) {
        var answer = http.get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.response().body())
                .contains("Deze pagina bestaat niet")
                .doesNotContain("AAAA");
    }

    @Test
    void a_form_that_does_not_come_from_the_page_does_nothing() {
        Situation.drawnUp(region);
        var link = linkMailedTo(MENTOR, "Onderteken de overeenkomst");
        var typed = BodyPublishers.ofString("act=sign&agreed=yes");
        var forged = BodyPublishers.ofString("act=sign&agreed=yes&form-token=" + secretOf(link));

        assertThat(http.send("POST", link, typed, "Content-Type", FORM).status())
                .isEqualTo(404);
        assertThat(http.send("POST", link, forged, "Content-Type", FORM).status())
                .isEqualTo(404);
        assertThat(http.send("POST", link + "/renewal", typed, "Content-Type", FORM)
                        .status())
                .isEqualTo(404);
        for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
            assertThat(http.send(method, link, BodyPublishers.noBody()).status())
                    .isEqualTo(404);
        }
        assertThat(http.send("POST", link, BodyPublishers.ofString("{\"act\":"), "Content-Type", "application/json")
                        .status())
                .isEqualTo(404);
        assertThat(http.get(link).response().body())
                .contains("Nog niet getekend")
                .doesNotContain("Er is getekend");
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

        assertThat(http.get(linkMailedTo(MENTOR, "Onderteken de overeenkomst") + "?taal=en")
                        .response()
                        .body())
                .contains("lang=\"en\"", "Sign the placement agreement");
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private Map<String, String> startGesprek(String date) {
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

    private Answer post(String link, Answer page, Map<String, String> typed) {
        return http.send("POST", link, form(page, typed), "Content-Type", FORM);
    }

    private static java.net.http.HttpRequest.BodyPublisher form(Answer page, Map<String, String> typed) {
        var token = FORM_TOKEN.matcher(page.response().body());
        assertThat(token.find()).as(page.response().body()).isTrue();
        var all = new LinkedHashMap<>(typed);
        all.put("form-token", token.group(1));
        return BodyPublishers.ofString(all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    /** What a scanner does before its reader does, by either of two ways, each twice. */
    private void open(String link) {
        for (var scanner : List.of("Mozilla/5.0 (compatible; SafeLinks)", "curl/8.0")) {
            for (var method : List.of("GET", "HEAD", "GET", "HEAD")) {
                assertThat(http.send(method, link, BodyPublishers.noBody(), "User-Agent", scanner)
                                .status())
                        .isEqualTo(200);
                assertThat(http.send(method, link + "/document", BodyPublishers.noBody(), "User-Agent", scanner)
                                .status())
                        .isIn(200, 404);
            }
        }
    }

    /** With a link that was never opened at each try, as others may write something of their own meanwhile. */
    private Map<String, String> changedByOpening(Situation situation, String act, String detail) {
        Map<String, String> changed = Map.of();
        for (int tries = 0; tries < 10; tries++) {
            var link = MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, MENTOR, act, detail);
            changed = changedBetween(() -> open(link));
            if (changed.isEmpty()) {
                return changed;
            }
        }
        return changed;
    }

    private Map<String, String> changedBy(Runnable opening) {
        Map<String, String> changed = Map.of();
        for (int tries = 0; tries < 10; tries++) {
            changed = changedBetween(opening);
            if (changed.isEmpty()) {
                return changed;
            }
        }
        return changed;
    }

    private Map<String, String> changedBetween(Runnable opening) {
        var before = everyTable();
        opening.run();
        var after = everyTable();
        after.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        return after;
    }

    /** Each table with a hash of all its rows; without the notes that processors and scheduler make of being alive. */
    private Map<String, String> everyTable() {
        var tables = new TreeMap<String, String>();
        jdbc.sql("select tablename from pg_tables where schemaname = 'public'").query(String.class).list().stream()
                .filter(table -> !List.of("token_entry", "scheduled_tasks").contains(table))
                .forEach(table -> tables.put(
                        table,
                        jdbc.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(r::text, ',' order by r::text)), '')"
                                                + " from \"" + table + "\" r")
                                .query(String.class)
                                .single()));
        assertThat(tables).containsKeys("mail_link", "mail", "domain_event_entry");
        return tables;
    }

    private String audit(Situation situation, String type) {
        var entries = new StringBuilder();
        await().atMost(SOON).until(() -> {
            entries.setLength(0);
            entries.append(region.investigator
                    .get("/audit-trail?placementId=" + situation.placementId + "&eventType=" + type)
                    .ok(200)
                    .response()
                    .body());
            return entries.indexOf(type) >= 0;
        });
        return entries.toString();
    }

    /** The path of the link in the newest of these mails. */
    private String linkMailedTo(String address, String subject) {
        var text = mailTo(address, subject).text().orElseThrow();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        // the mail is out a moment before it is noted
        await().atMost(SOON).until(() -> http.get(link.group()).status() == 200);
        return link.group();
    }

    private CaughtMail mailTo(String address, String subject) {
        await().atMost(SOON)
                .until(() -> mailsTo(address).stream()
                        .anyMatch(mail -> mail.subject().startsWith(subject)));
        return mailsTo(address).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .max((one, other) -> Long.compare(one.id(), other.id()))
                .orElseThrow();
    }

    /** All regions' mentors have the same address; the region's employer tells them apart. */
    private List<CaughtMail> mailsTo(String address) {
        var employer = region.admin.get("/employers/" + region.employerId).text("/name");
        return catcher.list().stream()
                .filter(mail -> mail.to().contains(address))
                .filter(mail -> Pattern.compile(Pattern.quote(employer) + "\\b")
                        .matcher(mail.text().orElse(""))
                        .find())
                .toList();
    }

    private static String secretOf(String link) {
        return link.substring("/links/".length());
    }
}
