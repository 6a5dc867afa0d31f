package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stagepact.application.api.IdempotencyKeys.Mine;
import nl.stagepact.application.api.IdempotencyKeys.Running;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = {Trial.class, IdempotencyTest.Database.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class IdempotencyTest {

    private static final String THING = """
            {"name": "%s", "seats": 2, "blind": true, "kvk": "90000001", "crebos": ["91001"]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private JdbcClient database;

    private Http http;

    @TestConfiguration(proxyBeanMethods = false)
    @Import({IdempotencyKeys.class, IdempotentPosts.class})
    static class Database {

        /** Set by each test that needs another time. */
        static Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        JdbcClient jdbc(EmbeddedPostgres postgres) {
            DataSource database = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return JdbcClient.create(database);
        }

        @Bean
        Clock clock() {
            InstantSource source = () -> now;
            return source.withZone(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void client() {
        http = new Http(port);
        Database.now = Instant.parse("2026-11-22T10:00:00Z");
    }

    private Http.Answer make(String name, String key, String... more) {
        var headers = new String[more.length + 2];
        System.arraycopy(more, 0, headers, 2, more.length);
        headers[0] = "Idempotency-Key";
        headers[1] = key;
        return http.post("/api/v1/trials", THING.formatted(name), headers);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_again() {
        int before = Trial.MADE.get();
        var key = newKey();

        var first = make("a", key);
        var again = make("a", '"' + key + '"');

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(Trial.MADE).hasValue(before + 1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var key = newKey();
        make("a", key);
        int before = Trial.MADE.get();

        var other = make("b", key);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(Trial.MADE).hasValue(before);
    }

    @Test
    void another_client_may_use_the_same_key() {
        var key = newKey();

        var mine = make("a", key, "X-User", "one");
        var theirs = make("b", key, "X-User", "two");

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.text("/id")).isNotEqualTo(mine.text("/id"));
    }

    @Test
    void a_refusal_is_an_answer_too() {
        int before = Trial.MADE.get();
        var key = newKey();

        var first = http.send("POST", "/api/v1/trials/refusal", BodyPublishers.noBody(), "Idempotency-Key", key);
        var again = http.send("POST", "/api/v1/trials/refusal", BodyPublishers.noBody(), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(Trial.MADE).hasValue(before + 1);
    }

    @Test
    void a_failure_is_no_answer_so_it_may_be_tried_again() {
        int before = Trial.MADE.get();
        var key = newKey();

        for (int attempt = 1; attempt <= 2; attempt++) {
            var answer = http.send("POST", "/api/v1/trials/accident", BodyPublishers.noBody(), "Idempotency-Key", key);
            assertThat(answer.status()).isEqualTo(500);
        }

        assertThat(Trial.MADE).hasValue(before + 2);
    }

    @Test
    void after_a_day_the_key_is_new_again() {
        var key = newKey();
        var first = make("a", key);
        Database.now = Database.now.plus(Duration.ofHours(24));

        var next = make("b", key);

        assertThat(next.status()).isEqualTo(201);
        assertThat(next.text("/id")).isNotEqualTo(first.text("/id"));
    }

    @Test
    void expired_answers_are_forgotten() {
        make("a", newKey());
        Database.now = Database.now.plus(Duration.ofHours(24));

        assertThat(keys.forgetExpired()).isPositive();
        assertThat(database.sql("select count(*) from idempotency_key where expires_at <= '2026-11-23T10:00:00Z'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void while_the_first_runs_the_second_waits_and_an_abandoned_one_is_tried_again_under_the_same_id() {
        var key = IdempotencyKeys.hash(newKey());
        var request = IdempotencyKeys.hash("request");

        var first = (Mine) keys.claim(key, request);
        assertThat(keys.claim(key, request)).isEqualTo(new Running());

        Database.now = Database.now.plus(Duration.ofSeconds(61));
        assertThat(keys.claim(key, request)).isEqualTo(first);
        assertThat(keys.claim(key, request)).isEqualTo(new Running());
    }

    @Test
    void nothing_of_the_body_of_a_success_is_kept() {
        make("Wies Voorbeeld", newKey());

        assertThat(database.sql("select idempotency_key::text from idempotency_key")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("Wies") || row.contains("madeAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"open", "with \"quotes\" inside"})
    void a_malformed_key_is_refused(String key) {
        var answer = make("a", key);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violations()).containsExactly("Idempotency-Key INVALID_HEADER");
    }

    @Test
    void a_key_has_at_most_255_characters() {
        assertThat(make("a", "k".repeat(255)).status()).isEqualTo(201);
        assertThat(make("a", "k".repeat(256)).status()).isEqualTo(400);
    }
}
