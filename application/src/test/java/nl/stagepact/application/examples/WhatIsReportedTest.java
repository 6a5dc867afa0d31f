package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A student on a placement reports it with words that nobody else uses, an investigator opens the case, and somebody without
 * an account reports the same employer. All that anybody else can ask for (every address that the API's own document names),
 * every mail, every line of the log, every view and every stored event is searched for it.
 */
@WholeApplicationTest
class WhatIsReportedTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("nl.stagepact");
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Optional<Level> levelBefore = Optional.ofNullable(ours.getLevel());

    @LocalServerPort
    private int port;

    @Autowired
    private MailCatcher mails;

    @Autowired
    private MongoDatabase views;

    @Autowired
    private JdbcClient database;

    private Http http;
    private Region region;
    private Situation situation;
    /** What was told. */
    private List<String> words;

    private String reportId;
    private String reference;
    private Answer anonymous;

    @BeforeEach
    void two_reports_about_one_employer() {
        // somebody who looks for a fault would turn it up like this
        ours.setLevel(Level.TRACE);
        ours.setAdditive(false);
        log.start();
        ours.addAppender(log);
        root.addAppender(log);
        http = new Http(port);
        region = new Region(http, PERIOD);
        situation = Situation.started(region);
        var mark = Long.toString(System.nanoTime() % 1_000_000_000);
        words = List.of("kanariegeel" + mark, "zangzaad" + mark, "vogelvrij" + mark, "kraanvogel" + mark);
        var made = situation.student().post("/reports", """
                {"desk": "SBB", "phase": "ON_PLACEMENT", "employerId": "%s", "placementId": "%s", "what": "Het was %s.",
                 "where": "%s", "grounds": ["SEXUAL_ORIENTATION"], "wish": "INVESTIGATE",
                 "shareIdentity": {"sbb": true, "school": false, "employer": false}}""".formatted(
                        region.employerId, situation.placementId, words.get(0), words.get(1)));
        reportId = made.made();
        reference = made.text("/reference");
        anonymous = http.post("/api/v1/reports", """
                        {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "what": "Iemand zei %s.",
                         "grounds": ["NATIONALITY"], "wish": "TALK"}""".formatted(region.employerId, words.get(2)))
                .ok(201);
        situation
                .student()
                .post(report() + "/supplements", "{\"what\": \"En later %s.\"}".formatted(words.get(3)))
                .ok(200);
        var opened = region.investigator.get(report() + "?purpose=HANDLING").ok(200);
        assertThat(opened.response().body()).contains(words.get(0), words.get(1), words.get(3), situation.placementId);
    }

    @AfterEach
    void all_is_as_always() {
        root.detachAppender(log);
        ours.detachAppender(log);
        ours.setAdditive(true);
        log.stop();
        ours.setLevel(levelBefore.orElse(null));
        TimeOfTests.itIsNowAgain();
    }

    private String report() {
        return "/reports/" + reportId;
    }

    /** Everybody who has nothing to do with the case, also at the student's own school. */
    private Map<String, Client> others() {
        var others = new LinkedHashMap<String, Client>();
        others.put("employer", region.employer);
        others.put("mentor", region.mentor);
        others.put("coordinator", region.coordinator);
        others.put("supervisor", region.supervisor);
        others.put("confidant", region.confidant());
        others.put("admin", region.admin);
        others.put("advisor", region.advisor);
        for (var name : List.of("analyst", "coordinator-b", "employer-b", "student-b")) {
            others.put(name, region.client("demo-" + name, "stagepact"));
        }
        return others;
    }

    @Test
    void nobody_who_has_nothing_to_do_with_it_reads_it_or_learns_that_it_exists() {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(40).contains(report(), situation.placement() + "/timeline");

        others().forEach((who, client) -> {
            var told = new StringBuilder();
            for (var address : addresses) {
                told.append(said(client.get(address), address));
                told.append(said(client.get(address, "Accept", "text/csv", "Purpose", "Nieuwsgierig"), address));
            }
            assertThat(told.toString()).as(who).contains("200 ").doesNotContain("500 ");
            assertThat(traces(told.toString())).as(who).isEmpty();
        });
    }

    @Test
    void a_case_that_exists_looks_to_them_as_one_that_does_not() {
        var nothing = "/reports/" + UUID.randomUUID();

        others().forEach((who, client) -> {
            for (var rest : List.of("", "?purpose=HANDLING")) {
                var there = client.get(report() + rest);
                assertThat(there.status()).as(who).isIn(403, 404);
                assertThat(said(there, report())).as(who).isEqualTo(said(client.get(nothing + rest), nothing));
            }
        });
    }

    @Test
    void no_mail_but_the_reporters_own_and_those_of_sbb_and_no_line_of_the_log_tells_of_it() {
        var mistakes = said(
                        situation.student().post("/reports", "{\"what\": \"" + words.get(0) + "\", \"grounds\": 1}"),
                        "")
                + said(region.mentor.post(report() + "/withdrawal", "{\"reason\": \"" + words.get(1) + "\"}"), report())
                + said(
                        http.post(
                                "/api/v1/reports/visits",
                                "{\"reference\": \"%s\", \"code\": \"%s\"}".formatted(reference, words.get(2))),
                        "");
        assertThat(traces(mistakes)).isEmpty();

        assertThat(mails.list()).isNotEmpty().allSatisfy(mail -> {
            var text = mail.subject() + mail.text().orElse("") + mail.html().orElse("") + new String(mail.source());
            assertThat(words).noneMatch(text.toLowerCase(Locale.ROOT)::contains);
            if (mail.to().toString().contains("@zorg.example")) {
                assertThat(traces(text)).isEmpty();
            }
        });
        assertThat(lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(words).noneMatch(line.toLowerCase(Locale.ROOT)::contains);
            assertThat(line)
                    .doesNotContain(
                            reference,
                            anonymous.text("/reference"),
                            anonymous.text("/code"),
                            "SEXUAL_ORIENTATION",
                            "NATIONALITY");
        });
    }

    @Test
    void neither_the_views_nor_the_events_hold_what_was_told_in_clear() {
        for (var name : views.listCollectionNames()) {
            for (var document : views.getCollection(name, RawBsonDocument.class).find()) {
                var text = document.toJson().toLowerCase(Locale.ROOT);
                assertThat(words).as(name).noneMatch(text::contains);
                assertThat(text).as(name).doesNotContain("sexual_orientation");
            }
        }
        assertThat(database.sql("""
                        select count(*) from domain_event_entry
                        where payload::text like any (array[:one, :other, :third])
                            or meta_data::text like any (array[:one, :other, :third])""")
                        .param("one", "%" + words.get(0) + "%")
                        .param("other", "%" + words.get(1) + "%")
                        .param("third", "%" + words.get(2) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Every address of the API's document, as it is and as it was. */
    private List<String> addresses() {
        var addresses = EveryAddress.of(http, situation, Map.of("reportId", reportId));
        addresses.add(situation.placement() + "?asOf=" + Instant.now().plus(Duration.ofDays(300)));
        addresses.add(report() + "?purpose=HANDLING");
        addresses.add("/reports?employerId=" + region.employerId);
        addresses.add("/audit-trail?employerId=" + region.employerId);
        addresses.add("/audit-trail?eventType=DiscriminationReported");
        addresses.add("/notifications?placementId=" + situation.placementId);
        return addresses;
    }

    /** What an answer says, without the address that was asked for, which a problem repeats. */
    private static String said(Answer answer, String asked) {
        var told = answer.status() + " " + answer.response().headers().map() + " "
                + answer.response().body() + "\n";
        return (asked.isEmpty() ? told : told.replace(asked.replaceAll("\\?.*", ""), ""))
                .replaceAll("(?i)date=\\[[^]]*]", "");
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .map(line -> line.getFormattedMessage()
                        + line.getMDCPropertyMap()
                        + Optional.ofNullable(line.getThrowableProxy())
                                .map(ThrowableProxyUtil::asString)
                                .orElse(""))
                .toList();
    }

    private List<String> traces(String said) {
        var signs = new ArrayList<>(words);
        signs.addAll(List.of(
                reportId,
                reference.toLowerCase(Locale.ROOT),
                anonymous.text("/reference").toLowerCase(Locale.ROOT),
                "discriminationreported",
                "caseopened",
                "sexual_orientation"));
        var text = said.toLowerCase(Locale.ROOT);
        return signs.stream().filter(text::contains).toList();
    }
}
