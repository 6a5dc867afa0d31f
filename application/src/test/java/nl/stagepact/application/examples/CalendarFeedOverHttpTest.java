package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor reads the conversations of a running placement in a calendar program, by a link that only they can make. */
@WholeApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CalendarFeedOverHttpTest {

    private static final String FEED = "/calendar-feed";
    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(30).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Situation situation;

    @BeforeAll
    void a_placement_runs() {
        situation = Situation.started(new Region(new Http(port), PERIOD));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> situation
                                .region
                                .mentor
                                .get("/supervision-agenda")
                                .ok(200)
                                .json()
                                .path("totalItems")
                                .asInt()
                        == 3);
    }

    @AfterAll
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    private String link(Client whose) {
        var made = whose.put(FEED, "").ok(200);
        return URI.create(made.text("/address")).getPath();
    }

    private Answer read(String link) {
        return new Http(port).get(link);
    }

    private static Calendar parsed(Answer answer) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(answer.response().body().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ParserException e) {
            throw new AssertionError("No calendar: " + answer.response().body(), e);
        }
    }

    private static List<String> of(Calendar calendar, String property) {
        return calendar.getComponents(Component.VEVENT).stream()
                .map(event -> ((CalendarComponent) event)
                        .getRequiredProperty(property)
                        .getValue())
                .toList();
    }

    @Test
    void the_mentor_reads_the_three_conversations_without_logging_in() {
        var answer = read(link(situation.region.mentor)).ok(200);

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).contains("private", "no-store");
        var calendar = parsed(answer);
        calendar.validate();
        assertThat(of(calendar, Property.SUMMARY))
                .containsExactly(
                        "Startgesprek Sam Student bij %s: nog afspreken".formatted(employerName()),
                        "Tussengesprek Sam Student bij %s: nog afspreken".formatted(employerName()),
                        "Eindgesprek Sam Student bij %s: nog afspreken".formatted(employerName()));
        assertThat(of(calendar, Property.DTSTART))
                .startsWith(PERIOD.startDate().minusDays(14).toString().replace("-", ""));
        assertThat(of(calendar, Property.UID)).doesNotHaveDuplicates();
    }

    @Test
    void an_appointment_stands_there_under_the_identity_of_its_invitation() {
        var other = Situation.started(new Region(new Http(port), PERIOD));
        var startsAt = PERIOD.startDate()
                .plusDays(3)
                .atTime(15, 0)
                .atZone(BusinessDay.ZONE)
                .toInstant();
        other.region
                .supervisor
                .put(other.placement() + "/conversations/start-gesprek/appointment", """
                        {"startsAt": "%s", "minutes": 45, "form": "ON_SITE", "where": "Kantine, eerste verdieping"}""".formatted(startsAt))
                .ok(200);
        var link = link(other.region.mentor);

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(of(parsed(read(link).ok(200)), Property.SUMMARY))
                        .contains("Startgesprek Sam Student bij " + name(other)));
        var appointment = parsed(read(link).ok(200)).<CalendarComponent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getProperty(Property.LOCATION).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(value(appointment, Property.DTSTART))
                .isEqualTo(startsAt.toString().replaceAll("[-:]", ""));
        assertThat(value(appointment, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(appointment, Property.LOCATION)).isEqualTo("Kantine, eerste verdieping");
        assertThat(value(appointment, Property.UID)).contains("@");
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String name(Situation of) {
        return of.region
                .mentor
                .get("/employers/" + of.region.employerId)
                .ok(200)
                .text("/name");
    }

    private String employerName() {
        return name(situation);
    }

    @Test
    void reading_it_changes_nothing_however_often() {
        var link = link(situation.region.supervisor);
        var before = jdbc.sql("select * from calendar_feed").query().listOfRows();

        var first = read(link).ok(200);
        new Http(port).send("HEAD", link, BodyPublishers.noBody()).ok(200);
        var again = read(link).ok(200);

        assertThat(of(parsed(again), Property.UID)).isEqualTo(of(parsed(first), Property.UID));
        assertThat(jdbc.sql("select * from calendar_feed").query().listOfRows()).isEqualTo(before);
        assertThat(new Http(port).send("POST", link, BodyPublishers.noBody()).status())
                .isIn(403, 404);
    }

    @Test
    void a_new_link_ends_the_old_one_at_once_and_a_withdrawn_one_leads_nowhere() {
        var old = link(situation.region.mentor);
        var renewed = link(situation.region.mentor);

        assertThat(read(old).status()).isEqualTo(404);
        read(renewed).ok(200);

        situation.region.mentor.delete(FEED).ok(204);
        situation.region.mentor.delete(FEED).ok(204);
        assertThat(read(renewed).status()).isEqualTo(404);
        assertThat(situation.region.mentor.get(FEED).status()).isEqualTo(404);
    }

    @Test
    void a_link_that_was_renewed_answers_as_one_that_never_was() {
        var old = link(situation.region.mentor);
        link(situation.region.mentor);

        var renewed = read(old);
        for (var wrong : List.of(
                "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/calendar/x.ics",
                "/calendar/%27%20or%201.ics")) {
            var never = read(wrong);
            assertThat(never.status()).as(wrong).isEqualTo(404);
            assertThat(never.response().body()).isEqualTo(renewed.response().body());
            assertThat(never.response().headers().map().keySet())
                    .isEqualTo(renewed.response().headers().map().keySet());
        }
    }

    @Test
    void everybody_reads_their_own_conversations_only() {
        var student = parsed(read(link(situation.student())).ok(200));
        assertThat(student.getComponents(Component.VEVENT)).hasSize(3);

        var other = new Region(new Http(port), PERIOD);
        assertThat(parsed(read(link(other.mentor)).ok(200)).getComponents(Component.VEVENT))
                .isEmpty();
    }

    @Test
    void an_organisation_without_a_person_has_no_calendar() {
        assertThat(situation.region.coordinator.put(FEED, "").status()).isEqualTo(404);
        assertThat(situation.region.employer.put(FEED, "").status()).isEqualTo(403);
    }

    @Test
    void the_secret_is_told_once_and_kept_nowhere(CapturedOutput logged) {
        var link = link(situation.region.supervisor);
        var secret = link.replace("/calendar/", "").replace(".ics", "");
        read(link).ok(200);
        link(situation.region.supervisor);
        read(link);

        assertThat(situation.region.supervisor.get(FEED).ok(200).response().body())
                .doesNotContain(secret)
                .contains("madeAt");
        assertThat(jdbc.sql("select * from calendar_feed").query().listOfRows().toString())
                .doesNotContain(secret);
        assertThat(logged.getAll()).doesNotContain(secret);
    }

    @Test
    void it_speaks_the_language_in_which_it_was_asked_for() {
        var made = new Http(port)
                .send(
                        "PUT",
                        "/api/v1" + FEED,
                        BodyPublishers.noBody(),
                        "Authorization",
                        "Bearer " + situation.region.supervisor.token,
                        "Accept-Language",
                        "en")
                .ok(200);

        assertThat(of(parsed(read(URI.create(made.text("/address")).getPath()).ok(200)), Property.SUMMARY))
                .allSatisfy(summary -> assertThat(summary).endsWith("make an appointment"));
    }
}
