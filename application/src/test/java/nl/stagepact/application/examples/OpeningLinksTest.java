package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.MailBox.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
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

/** Mail scanners open every link, and strangers try what might be one: nothing happens. */
@WholeApplicationTest
class OpeningLinksTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final List<String> SCANNERS = List.of("Mozilla/5.0 (compatible; SafeLinks)", "curl/8.0");

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
    void a_link_to_sign_changes_no_row_of_any_table() {
        var situation = Situation.drawnUp(region);
        box.linkToSign();

        assertThat(changedByOpening(() -> link(situation, "SIGN", "EMPLOYER 1")))
                .isEmpty();
    }

    @Test
    void a_link_to_report_or_to_judge_changes_no_row_of_any_table() {
        var situation = Situation.started(region);

        assertThat(changedByOpening(() -> link(situation, "REPORT", "START_GESPREK 1")))
                .isEmpty();
        assertThat(changedByOpening(() -> link(situation, "REPORT", "MIDTERM_CHECK 1")))
                .isEmpty();
        assertThat(changedByOpening(() -> link(situation, "JUDGE", null))).isEmpty();
    }

    @Test
    void a_link_that_is_used_outdated_or_expired_changes_no_row_of_any_table() {
        var situation = Situation.drawnUp(region);
        var link = box.linkToSign();
        box.sign(link);
        assertThat(box.shown(link)).contains("Er is getekend");
        assertThat(changedByOpening(() -> link)).isEmpty();

        region.coordinator
                .post(situation.placement() + "/agreements", situation.agreement(250))
                .ok(201);
        assertThat(changedByOpening(() -> link(situation, "SIGN", "EMPLOYER 1")))
                .isEmpty();

        box.expire();
        assertThat(box.shown(link)).contains("verlopen");
        assertThat(changedByOpening(() -> link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "/links/short",
                "/links/",
                "/links",
                "/links/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/document",
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
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void a_form_that_does_not_come_from_the_page_does_nothing() {
        Situation.drawnUp(region);
        var link = box.linkToSign();
        var typed = BodyPublishers.ofString("act=sign&agreed=yes");
        var forged = BodyPublishers.ofString("act=sign&agreed=yes&form-token=" + MailBox.secretOf(link));

        assertThat(box.post(link, typed).status()).isEqualTo(404);
        assertThat(box.post(link, forged).status()).isEqualTo(404);
        assertThat(box.post(link + "/renewal", typed).status()).isEqualTo(404);
        for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
            assertThat(http.send(method, link, BodyPublishers.noBody()).status())
                    .as(method)
                    .isEqualTo(404);
        }
        assertThat(http.post(link, "{\"act\":").status()).isEqualTo(404);
        assertThat(box.shown(link)).contains("Nog niet getekend").doesNotContain("Er is getekend");
    }

    private String link(Situation situation, String act, String detail) {
        return MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, MENTOR, act, detail);
    }

    /** Tries again with another link, as what others began may write something of its own meanwhile. */
    private Map<String, String> changedByOpening(Supplier<String> links) {
        Map<String, String> changed = Map.of();
        for (int tries = 0; tries < 20; tries++) {
            var link = links.get();
            var before = everyTable();
            open(link);
            changed = everyTable();
            changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
            if (changed.isEmpty()) {
                return changed;
            }
        }
        return changed;
    }

    /** What a scanner does before its reader does, in either of two ways, each twice; also with what the page links to. */
    private void open(String link) {
        for (var scanner : SCANNERS) {
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
        assertThat(tables).containsKeys("mail_link", "mail", "domain_event_entry", "agreement_document");
        return tables;
    }
}
