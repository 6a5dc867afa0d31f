package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody reports discrimination on the page, without an account, and comes back with reference and code. */
@WholeApplicationTest
class ReportPageOverHttpTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final String STORY = "Er werd gelachen om mijn geloof.";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    private Http http;
    private Region region;

    @BeforeEach
    void a_region() {
        http = new Http(port);
        region = new Region(http, PERIOD);
    }

    private String kvk() {
        return region.admin.get("/employers/" + region.employerId).text("/kvk");
    }

    private Map<String, String> filledIn() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("reporter", "STUDENT");
        typed.put("phase", "SEARCHING");
        typed.put("kvk", kvk());
        typed.put("what", STORY);
        typed.put("date", Region.TODAY.toString());
        typed.put("where", "Aan de telefoon");
        typed.put("grounds", "RELIGION");
        typed.put("wish", "INVESTIGATE");
        typed.put("share", "SBB");
        typed.put("email", "zeg.niets@voorbeeld.example");
        return typed;
    }

    /** Sends a form from the page that has it, with its cookie and its token. */
    private Answer send(String page, String action, Map<String, String> typed) {
        var shown = http.get(page).ok(200);
        var token = TOKEN.matcher(shown.response().body());
        assertThat(token.find()).as(shown.response().body()).isTrue();
        var all = new LinkedHashMap<>(typed);
        all.put("_csrf", token.group(1));
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var cookie = shown.header("Set-Cookie").split(";")[0];
        return http.send("POST", action, BodyPublishers.ofString(body), "Content-Type", FORM, "Cookie", cookie);
    }

    private Answer visit(String reference, String code) {
        return send("/meld/terug", "/meld/terug", Map.of("reference", reference, "code", code));
    }

    private Answer withdraw(String reference, String code, String... sure) {
        var typed = new LinkedHashMap<>(
                Map.of("act", "withdraw", "reference", reference, "code", code, "reason", "Het is opgelost."));
        if (sure.length > 0) {
            typed.put("sure", sure[0]);
        }
        return send("/meld/terug", "/meld/terug", typed);
    }

    private static String shown(Answer answer, String id) {
        var found = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]+)<")
                .matcher(answer.response().body());
        assertThat(found.find()).as(answer.response().body()).isTrue();
        return found.group(1);
    }

    @Test
    void who_reports_gets_reference_and_code_once_comes_back_and_withdraws() {
        var reported = send("/meld", "/meld", filledIn()).ok(200);
        var reference = shown(reported, "reference");
        var code = shown(reported, "code");

        assertThat(reference).matches("M-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(code).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(reported.header("Cache-Control")).contains("no-store");
        assertThat(reported.header("Location")).isEmpty();
        assertThat(reported.response().body())
                .contains("De melding is ontvangen", "Binnen drie werkdagen", "Schrijf het kenmerk en de code nu op")
                .doesNotContain(STORY, "zeg.niets", "?taal=");

        var back = visit(reference.toLowerCase(java.util.Locale.ROOT), code.replace("-", " "))
                .ok(200);
        assertThat(shown(back, "status")).isEqualTo("Ontvangen");
        assertThat(back.header("Cache-Control")).contains("no-store");
        assertThat(back.response().body()).doesNotContain(STORY, "zeg.niets");

        var unsure = withdraw(reference, code).ok(422);
        assertThat(unsure.response().body()).contains("href=\"#sure\"", "id=\"sure-wrong\"", "Het is opgelost.");
        assertThat(shown(visit(reference, code).ok(200), "status")).isEqualTo("Ontvangen");

        var withdrawn = withdraw(reference, code, "yes").ok(200);
        assertThat(shown(withdrawn, "status")).isEqualTo("Ingetrokken");
        assertThat(withdrawn.response().body()).doesNotContain("Trek de melding in");
    }

    @Test
    void who_comes_back_adds_to_the_report_and_what_is_wrong_with_it_is_said_beside_its_field() {
        var reported = send("/meld", "/meld", filledIn()).ok(200);
        var typed = new LinkedHashMap<>(Map.of(
                "act", "supplement", "reference", shown(reported, "reference"), "code", shown(reported, "code")));

        assertThat(send("/meld/terug", "/meld/terug", typed).ok(422).response().body())
                .contains("href=\"#more\"", "id=\"more-wrong\"")
                .doesNotContain("id=\"supplemented\"");
        typed.put("more", "Vandaag riepen ze het weer.");
        typed.put("more-date", Region.TODAY.plusYears(1).toString());
        assertThat(send("/meld/terug", "/meld/terug", typed).ok(422).response().body())
                .contains("Deze dag moet nog komen.", "Vandaag riepen ze het weer.")
                .doesNotContain("id=\"supplemented\"");
        typed.put("more-date", Region.TODAY.toString());
        var added = send("/meld/terug", "/meld/terug", typed).ok(200);

        assertThat(added.response().body())
                .contains("Het is toegevoegd", "id=\"supplemented\"")
                .doesNotContain("riepen");
        var row = region.investigator
                .get("/reports?employerId=" + region.employerId)
                .ok(200);
        var file = region.investigator
                .get("/reports/" + row.text("/items/0/id") + "?purpose=HANDLING")
                .ok(200);
        assertThat(file.text("/file/supplements/0/what")).isEqualTo("Vandaag riepen ze het weer.");
    }

    @Test
    void the_investigator_reads_what_was_told_on_the_page() {
        var reference = shown(send("/meld", "/meld", filledIn()).ok(200), "reference");

        var row = region.investigator
                .get("/reports?employerId=" + region.employerId)
                .ok(200)
                .json()
                .at("/items/0");
        assertThat(row.path("reference").asString()).isEqualTo(reference);
        var file = region.investigator
                .get("/reports/" + row.path("id").asString() + "?purpose=HANDLING")
                .ok(200);
        assertThat(file.text("/file/account/what")).isEqualTo(STORY);
        assertThat(file.text("/file/account/where")).isEqualTo("Aan de telefoon");
        assertThat(file.text("/file/account/happenedDate")).isEqualTo(Region.TODAY.toString());
        assertThat(file.text("/file/account/grounds/0")).isEqualTo("RELIGION");
        assertThat(file.text("/file/reporter/role")).isEqualTo("STUDENT");
    }

    @Test
    void every_fault_is_named_beside_its_field_and_nothing_is_lost() {
        var typed = new LinkedHashMap<>(filledIn());
        typed.remove("reporter");
        typed.remove("grounds");
        typed.put("kvk", "123");
        typed.put("email", "geen adres");

        var again = send("/meld", "/meld", typed).ok(422).response().body();

        for (var field : new String[] {"reporter", "grounds", "kvk", "email"}) {
            assertThat(again).contains("href=\"#" + field + "\"", "id=\"" + field + "-wrong\"");
        }
        assertThat(again)
                .contains(STORY, "value=\"123\"", "value=\"geen adres\"", "Aan de telefoon")
                .containsPattern("value=\"INVESTIGATE\" checked")
                .containsPattern("value=\"SBB\" checked")
                .doesNotContain("id=\"what-wrong\"", "id=\"phase-wrong\"");

        var empty = send("/meld", "/meld", Map.of()).ok(422).response().body();
        for (var field : new String[] {"reporter", "phase", "kvk", "what", "grounds", "wish"}) {
            assertThat(empty).contains("href=\"#" + field + "\"", "id=\"" + field + "-wrong\"");
        }
        assertThat(empty).doesNotContain("id=\"date-wrong\"", "id=\"where-wrong\"", "id=\"email-wrong\"");
    }

    @Test
    void what_has_yet_to_happen_is_said_beside_its_day() {
        var typed = new LinkedHashMap<>(filledIn());
        typed.put("date", Region.TODAY.plusYears(1).toString());

        var again = send("/meld", "/meld", typed).ok(422).response().body();

        assertThat(again).contains("href=\"#date\"", "Deze dag moet nog komen.", STORY);
    }

    @Test
    void a_number_that_no_company_has_is_said_beside_it() {
        var typed = new LinkedHashMap<>(filledIn());
        typed.put("kvk", "98765432");

        var again = send("/meld", "/meld", typed).ok(422).response().body();

        assertThat(again).contains("href=\"#kvk\"", "Stagepact kent geen bedrijf met dit nummer.", STORY);
    }

    @Test
    void a_wrong_code_opens_nothing_and_tells_nothing() {
        var reference = shown(send("/meld", "/meld", filledIn()).ok(200), "reference");

        var wrong =
                visit(reference, "0000-0000-0000-0000-0000").ok(422).response().body();
        var unknown = visit("M-0000-0000", "0000-0000-0000-0000-0000")
                .ok(422)
                .response()
                .body();
        var withdrawn = withdraw(reference, "0000-0000-0000-0000-0000", "yes")
                .ok(422)
                .response()
                .body();

        for (var answer : new String[] {wrong, unknown, withdrawn}) {
            assertThat(answer).contains("Kenmerk en code horen niet bij elkaar").doesNotContain("id=\"status\"");
        }
        assertThat(visit("", "").ok(422).response().body()).contains("href=\"#reference\"", "href=\"#code\"");
    }

    @Test
    void guessing_at_one_reference_ends() {
        var reference = shown(send("/meld", "/meld", filledIn()).ok(200), "reference");
        for (int guess = 0; guess < 10; guess++) {
            visit(reference, "0000-0000-0000-0000-0000").ok(422);
        }

        var last = visit(reference, "0000-0000-0000-0000-0000").ok(429);

        assertThat(last.response().body()).contains("Te vaak geprobeerd");
        // ten an hour: six minutes for the next, whatever those ten took
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 361);
    }

    @Test
    void a_form_from_another_site_is_not_taken() {
        var body = "reporter=STUDENT&what=Iets";

        for (var path : new String[] {"/meld", "/meld/terug"}) {
            assertThat(http.send("POST", path, BodyPublishers.ofString(body), "Content-Type", FORM)
                            .status())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @Test
    void every_page_leads_there_in_dutch_and_in_english() {
        assertThat(http.get("/").ok(200).response().body()).contains("href=\"/meld\"", "Discriminatie melden");
        assertThat(http.get("/reports").ok(200).response().body()).contains("href=\"/meld/terug\"");
        assertThat(http.get("/meld?taal=en").ok(200).response().body())
                .contains("Report discrimination", "Send the report", "Disability or chronic illness");
        assertThat(http.get("/meld/terug?taal=en").ok(200).response().body()).contains("Show the report");
    }
}
