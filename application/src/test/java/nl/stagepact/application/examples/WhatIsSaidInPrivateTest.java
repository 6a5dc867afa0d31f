package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A student answers the private question with words that nobody else uses. All that the employer's people can ask for (every
 * address that the API's own document names), every mail and every line of the log is searched for them, and for any sign that
 * there was an answer.
 */
@WholeApplicationTest
class WhatIsSaidInPrivateTest {

    private static final Duration SOON = Duration.ofSeconds(120);
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

    private Http http;
    private Region region;
    private Situation situation;
    private String first;
    private String corrected;

    @BeforeEach
    void the_log_is_kept_in_full() {
        // somebody who looks for a fault would turn it up like this
        ours.setLevel(Level.TRACE);
        ours.setAdditive(false);
        log.start();
        ours.addAppender(log);
        root.addAppender(log);
        http = new Http(port);
        region = new Region(http, PERIOD);
        situation = Situation.started(region);
        situation.startGesprek().ok(200);
        var mark = Long.toString(System.nanoTime() % 1_000_000_000);
        first = "kanariegeel" + mark;
        corrected = "zangzaad" + mark;
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

    @Test
    void it_stays_between_the_student_and_the_school() {
        var before = asTheEmployersPeople(question());
        answer(first).ok(200);
        answer(corrected).ok(200);

        for (var reader : List.of(situation.student(), region.coordinator, region.supervisor)) {
            var items = reader.get(question()).ok(200).json().at("/items");
            assertThat(items.size()).isEqualTo(2);
            assertThat(items.path(1).path("score").asInt()).isEqualTo(2);
            assertThat(items.path(1).path("text").asString()).contains(corrected);
            assertThat(reader.get(situation.placement() + "/timeline")
                            .response()
                            .body())
                    .contains("PrivateAnswerGiven");
        }
        for (var stranger : List.of(region.advisor, region.investigator, region.admin)) {
            assertThat(stranger.get(question()).status()).isEqualTo(403);
        }
        assertThat(asTheEmployersPeople(question()))
                .as("asked before there was an answer, and after")
                .isEqualTo(before);
        assertThat(region.employer.get(question()).status()).isEqualTo(403);
        assertThat(region.mentor.get(question()).status()).isEqualTo(403);
    }

    @Test
    void it_makes_nothing_stale_that_the_employers_people_have_seen() {
        var seen = region.mentor.get(situation.placement()).header("ETag");
        answer(first).ok(200);
        region.coordinator.get(question()).ok(200);

        assertThat(region.mentor.get(situation.placement()).header("ETag")).isEqualTo(seen);
        region.mentor
                .put(
                        situation.placement() + "/conversations/midterm-check/appointment",
                        """
                        {"startsAt": "%sT09:00:00Z", "minutes": 45, "form": "ON_SITE", "where": "De bakkerij"}""".formatted(PERIOD.endDate()),
                        "If-Match",
                        seen)
                .ok(200);
        assertThat(region.mentor
                        .put(
                                situation.placement() + "/conversations/midterm-check/appointment",
                                """
                        {"startsAt": "%sT10:00:00Z", "minutes": 45, "form": "ON_SITE", "where": "De bakkerij"}""".formatted(PERIOD.endDate()),
                                "If-Match",
                                seen)
                        .ok(412)
                        .refusal())
                .isEqualTo("STALE_VERSION");
    }

    @Test
    void nobody_at_the_employer_reads_it_or_learns_that_it_was_said() {
        answer(first).ok(200);
        answer(corrected).ok(200);
        var mistakes = said(situation.student().post(question(), words(first).replace("\"score\": 2", "\"score\": 9")))
                + said(situation.student().post(question().replace("start-gesprek", "midterm-check"), words(first)))
                + said(region.mentor.post(question(), words(first)));
        situation.placementEndsEarly().ok(200);
        await("the mail that comes after it")
                .atMost(SOON)
                .until(() -> mails.list().stream()
                        .anyMatch(mail -> mail.to().toString().contains("@zorg.example")
                                && new String(mail.source()).contains(situation.placementId)
                                && mail.subject().contains("eindigt eerder")));

        var read = everythingThatCanBeRead();

        assertThat(read.get("200").toString()).contains(situation.placementId, "StartGesprekHeld");
        assertThat(traces(read.toString())).isEmpty();
        assertThat(traces(mistakes)).isEmpty();
        assertThat(read.toString().replace("/private-answer", "")).doesNotContain("PrivateAnswer");
        assertThat(mails.list())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(traces(mail.subject()
                                + mail.text().orElse("")
                                + mail.html().orElse("")
                                + new String(mail.source())))
                        .isEmpty());
        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(traces(line)).isEmpty());
    }

    private Answer answer(String word) {
        return situation.student().post(question(), words(word));
    }

    private static String words(String word) {
        return "{\"score\": 2, \"text\": \"Het is hier %s.\"}".formatted(word);
    }

    private String question() {
        return situation.placement() + "/conversations/start-gesprek/private-answer";
    }

    /** Every address of the API's document, for both roles at the employer, as JSON and as CSV, now and as it was; by status. */
    private Map<String, StringBuilder> everythingThatCanBeRead() {
        var addresses = EveryAddress.of(http, situation, Map.of());
        assertThat(addresses).hasSizeGreaterThan(30).contains(situation.placement(), question());
        addresses.add(situation.placement() + "?asOf=" + Instant.now().plus(Duration.ofDays(300)));
        addresses.add("/placements?studentId=" + situation.studentId);
        addresses.add("/supervision-agenda?employerId=" + region.employerId);
        addresses.add("/audit-trail?placementId=" + situation.placementId);
        addresses.add("/audit-trail?eventType=PrivateAnswerGiven");
        addresses.add("/notifications?placementId=" + situation.placementId);
        var read = new TreeMap<String, StringBuilder>();
        for (var address : addresses) {
            for (var client : List.of(region.employer, region.mentor)) {
                for (var answer : List.of(client.get(address), client.get(address, "Accept", "text/csv"))) {
                    read.computeIfAbsent(Integer.toString(answer.status()), _ -> new StringBuilder())
                            .append(said(answer));
                }
            }
        }
        assertThat(read).containsKeys("200", "403").doesNotContainKey("500");
        return read;
    }

    private List<String> asTheEmployersPeople(String address) {
        return List.of(region.employer.get(address), region.mentor.get(address)).stream()
                .map(answer -> answer.status() + answer.response().body())
                .toList();
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.response().headers().map() + " "
                + answer.response().body() + "\n";
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
        return List.of(first, corrected).stream()
                .filter(word -> said.toLowerCase(Locale.ROOT).contains(word))
                .toList();
    }
}
