package nl.stagepact.application.retention;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@WholeApplicationTest
class RetentionTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MongoDatabase views;

    @Autowired
    private RetentionJob job;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private HealthEndpoint health;

    private final List<UUID> made = new ArrayList<>(List.of(UUID.randomUUID()));
    private Region region;

    @BeforeEach
    void a_region() {
        region = new Region(new Http(port), PERIOD);
    }

    /** Others of the same stores ask about all imports, all mails. */
    @AfterEach
    void leave_nothing_behind() {
        List.of("mail", "mail_link", "csv_import", "membership")
                .forEach(table -> jdbc.sql("delete from " + table + " where id in (:made)")
                        .param("made", made)
                        .update());
    }

    @Test
    void every_table_and_every_collection_belongs_to_one_kind_of_data() {
        var tables = jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        var collections = views.listCollectionNames().into(new ArrayList<>());

        assertThat(named(DataKind::tables))
                .as("Which kind of data is a new table? Say so in DataKind, and on the page: privacy.properties")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(tables);
        assertThat(named(DataKind::collections))
                .as("Which kind of data is a new collection? Say so in DataKind, and on the page: privacy.properties")
                .doesNotHaveDuplicates()
                .containsAll(collections);
    }

    private static List<String> named(Function<DataKind, List<String>> stores) {
        return Arrays.stream(DataKind.values())
                .flatMap(kind -> stores.apply(kind).stream())
                .toList();
    }

    @Test
    void what_is_past_its_term_goes_and_what_is_not_stays() {
        var now = Instant.now();
        var longAgo = oneOfEach(now.minus(Duration.ofDays(2_000)));
        var justNow = oneOfEach(now.minus(Duration.ofHours(1)));

        job.run();

        assertThat(there(longAgo)).isEmpty();
        assertThat(there(justNow)).isEqualTo(justNow);
        var again = job.run();
        assertThat(again).allSatisfy(run -> assertThat(run.gone()).isZero());
        assertThat(again).allMatch(RetentionRun::succeeded);
    }

    @Test
    void what_waits_to_be_sent_or_still_holds_does_not_go_however_old_it_is() {
        var longAgo = Instant.now().minus(Duration.ofDays(4_000));
        var waiting = mail(longAgo, "QUEUED");
        var running = csvImport(longAgo, "RUNNING");
        var holding = membership(longAgo, null);

        job.run();

        assertThat(there(Map.of("mail", waiting, "csv_import", running, "membership", holding)))
                .hasSize(3);
    }

    @Test
    void the_administrator_sees_what_is_due_before_it_goes_and_what_went_afterwards() {
        job.run();
        var due = link(Instant.now().minus(Duration.ofDays(91)));
        link(Instant.now().minus(Duration.ofDays(89)));

        var before = row("LINKS");
        assertThat(before.path("term").asString()).isEqualTo("P90D");
        assertThat(before.path("end").asString()).isEqualTo("JOB");
        assertThat(before.path("due").path("dueNow").asLong()).isEqualTo(1);
        assertThat(Instant.parse(before.path("due").path("nextDueAt").asString()))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(2)));
        assertThat(there(Map.of("mail_link", due))).as("asking changes nothing").isNotEmpty();

        job.run();

        assertThat(row("LINKS").path("due").path("dueNow").asLong()).isZero();
        var runs = region.admin.get("/retention/runs?pageSize=100").ok(200).json();
        assertThat(runs.path("items")
                        .valueStream()
                        .filter(run -> run.path("kind").asString().equals("LINKS")))
                .anySatisfy(run -> {
                    assertThat(run.path("gone").asLong()).isEqualTo(1);
                    assertThat(run.path("succeeded").asBoolean()).isTrue();
                });
        assertThat(metrics.get("stagepact.retention.gone")
                        .tag("kind", "links")
                        .functionCounter()
                        .count())
                .isPositive();
        assertThat(((IndicatedHealthDescriptor) health.healthForPath("retention")).getDetails())
                .containsEntry("degraded", false);
    }

    @Test
    void only_the_administrator_asks() {
        assertThat(region.coordinator.get("/retention").status()).isEqualTo(403);
        assertThat(region.investigator.get("/retention/runs").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(DataKind.class)
    void the_page_shows_each_kind_with_its_term_to_everybody(DataKind kind) throws Exception {
        var dutch = page("/privacy");
        var english = page("/privacy?taal=en");

        assertThat(dutch).contains("id=\"" + kind.pathName() + "\"");
        assertThat(english).contains("id=\"" + kind.pathName() + "\"");
        kind.tables().forEach(table -> assertThat(dutch).contains(table));
        kind.collections().forEach(collection -> assertThat(dutch).contains(collection));
    }

    @Test
    void the_page_says_terms_in_words() throws Exception {
        assertThat(page("/privacy")).contains("7 jaar; daarna wordt u gewist", "90 dagen; daarna", "12 uur; daarna");
        assertThat(page("/privacy?taal=en")).contains("7 years; then you are erased", "90 days; then", "1 year; then");
    }

    private String page(String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            var answer = browser.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private JsonNode row(String kind) {
        return region.admin
                .get("/retention")
                .ok(200)
                .json()
                .path("kinds")
                .valueStream()
                .filter(row -> row.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, UUID> oneOfEach(Instant moment) {
        return Map.of(
                "mail", mail(moment, "SENT"),
                "mail_link", link(moment),
                "csv_import", csvImport(moment, "FINISHED"),
                "membership", membership(moment, moment));
    }

    private Map<String, UUID> there(Map<String, UUID> rows) {
        return rows.entrySet().stream()
                .filter(row -> jdbc.sql("select count(*) from " + row.getKey() + " where id = ?")
                                .param(row.getValue())
                                .query(Long.class)
                                .single()
                        == 1)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID one() {
        var id = UUID.randomUUID();
        made.add(id);
        return id;
    }

    private UUID mail(Instant moment, String state) {
        var id = one();
        jdbc.sql("""
                insert into mail (id, event_id, recipient_id, template, party, language, about_kind, about_id, facts,
                    occurred_at, queued_at, state, settled_at, next_attempt_at)
                values (?, ?, ?, 'CANDIDATE_PROPOSED', 'EMPLOYER', 'NL', 'employer', ?, '{}', ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        id.toString(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Timestamp.from(moment),
                        Timestamp.from(moment),
                        state,
                        state.equals("QUEUED") ? null : Timestamp.from(moment),
                        state.equals("QUEUED") ? Timestamp.from(Instant.now().plus(Duration.ofDays(9))) : null)
                .update();
        return id;
    }

    private UUID link(Instant expired) {
        var id = one();
        jdbc.sql("""
                insert into mail_link (id, secret_hash, address_proof, person_id, role, placement_id, act, policy_version,
                    made_at, expires_at)
                values (?, ?, ?, ?, 'MENTOR', ?, 'JUDGE', 1, ?, ?)""")
                .params(
                        id,
                        id.toString().getBytes(),
                        new byte[1],
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Timestamp.from(expired.minus(Duration.ofDays(14))),
                        Timestamp.from(expired))
                .update();
        return id;
    }

    private UUID csvImport(Instant moment, String state) {
        var id = one();
        jdbc.sql("insert into csv_import (id, kind, actor, state, uploaded_at) values (?, 'STUDENTS', '{}', ?, ?)")
                .params(id, state, Timestamp.from(moment))
                .update();
        return id;
    }

    private UUID membership(Instant granted, Instant ended) {
        var id = one();
        jdbc.sql("""
                insert into membership (id, issuer, subject, organisation_type, roles, granted_at, granted_by, ended_at, ended_by)
                values (?, 'https://login.example', ?, 'SBB', 'sbb-advisor', ?, 'admin', ?, ?)""")
                .params(
                        id,
                        id.toString(),
                        Timestamp.from(granted),
                        ended == null ? null : Timestamp.from(ended),
                        ended == null ? null : "admin")
                .update();
        return id;
    }
}
