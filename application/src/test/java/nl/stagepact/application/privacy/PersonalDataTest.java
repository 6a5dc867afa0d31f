package nl.stagepact.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.stagepact.application.platform.CannotStart;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.application.platform.Signals;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Postcode;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

class PersonalDataTest {

    /** One of each shape that an event may hold. */
    record Noted(Personal<String> text, List<Personal<String>> texts, Optional<Personal<ContactDetails>> contact) {}

    private static final MasterKey MASTER = MasterKey.of(MasterKey.fresh());

    private static EmbeddedPostgres server;
    private static HikariDataSource pool;
    private static JdbcClient jdbc;
    private static Signals signals;
    private static SubjectKeys keys;
    private static ObjectMapper json;

    private final PersonId noa = new PersonId(UUID.randomUUID());

    @BeforeAll
    static void open() throws Exception {
        server = EmbeddedPostgres.start();
        Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
        pool = new HikariDataSource();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        jdbc = JdbcClient.create(pool);
        signals = new Signals(pool, jdbc);
        keys = new SubjectKeys(new KeyTable(pool), MASTER, signals);
        json = mapper(keys);
        signals.start();
    }

    @AfterAll
    static void close() throws Exception {
        signals.stop();
        pool.close();
        server.close();
    }

    @Test
    void what_was_stored_reads_back_and_neither_the_text_nor_the_key_table_shows_it() {
        var noted = new Noted(
                Personal.of(noa, "Noa Visserman"),
                List.of(Personal.of(noa, "eerste"), Personal.of(noa, "tweede")),
                Optional.of(Personal.of(
                        noa, new ContactDetails("Noa", "noa@school.example", Optional.empty(), Language.EN))));

        var stored = json.writeValueAsString(noted);

        assertThat(json.readValue(stored, Noted.class)).isEqualTo(noted);
        assertThat(stored).contains("\"text\":\"pd1." + noa + ".").doesNotContain("Noa", "eerste", "school.example");
        assertThat(noted.toString()).contains("[personal]").doesNotContain("Noa", "tweede");
    }

    @Test
    void the_same_words_are_never_stored_alike() {
        assertThat(json.writeValueAsString(Personal.of(noa, "ja")))
                .isNotEqualTo(json.writeValueAsString(Personal.of(noa, "ja")));
    }

    @Test
    void whoever_is_erased_reads_as_erased_and_can_be_stored_again_as_such() {
        var stored = json.writeValueAsString(
                new Noted(Personal.of(noa, "geheim"), List.of(Personal.of(noa, "ook")), Optional.empty()));

        keys.erase(noa.value());

        var erased = new Noted(
                new Personal.Erased<>(noa.value()), List.of(new Personal.Erased<>(noa.value())), Optional.empty());
        assertThat(json.readValue(stored, Noted.class)).isEqualTo(erased);
        assertThat(json.readValue(json.writeValueAsString(erased), Noted.class)).isEqualTo(erased);
    }

    @Test
    void an_erased_person_never_gets_a_new_key() {
        keys.encrypt(noa.value(), new byte[] {1});
        keys.erase(noa.value());
        keys.erase(noa.value());

        assertThatThrownBy(() -> keys.encrypt(noa.value(), new byte[] {1})).isInstanceOf(SubjectErased.class);
        assertThat(jdbc.sql("select wrapped_key from subject_key where subject_id = ?")
                        .params(noa.value())
                        .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                        .single())
                .isEmpty();
    }

    @Test
    void whoever_is_erased_before_anything_was_stored_stays_erased_too() {
        keys.erase(noa.value());

        assertThatThrownBy(() -> keys.encrypt(noa.value(), new byte[] {1})).isInstanceOf(SubjectErased.class);
    }

    @Test
    void a_transaction_that_is_given_up_takes_no_key_with_it() {
        var stored = new TransactionTemplate(new DataSourceTransactionManager(pool)).execute(transaction -> {
            var written = keysOnTheirOwnPool().encrypt(noa.value(), "blijft leesbaar".getBytes());
            transaction.setRollbackOnly();
            return written;
        });

        assertThat(new SubjectKeys(new KeyTable(pool), MASTER, signals).decrypt(noa.value(), stored))
                .hasValueSatisfying(plain -> assertThat(plain).asString().isEqualTo("blijft leesbaar"));
    }

    @Test
    void a_long_transaction_keeps_no_connection_to_the_keys() {
        var own = new HikariDataSource();
        own.setJdbcUrl(pool.getJdbcUrl());
        own.setMaximumPoolSize(1);
        own.setConnectionTimeout(1_000);
        var keysOnOneConnection = new SubjectKeys(new KeyTable(own), MASTER, signals);
        var other = new PersonId(UUID.randomUUID());

        new TransactionTemplate(new DataSourceTransactionManager(pool)).executeWithoutResult(_ -> {
            keysOnOneConnection.encrypt(noa.value(), new byte[] {1});
            assertThat(CompletableFuture.supplyAsync(() -> keysOnOneConnection.encrypt(other.value(), new byte[] {1})))
                    .succeedsWithin(Duration.ofSeconds(60));
        });
    }

    @Test
    void many_writers_at_the_same_moment_use_one_key() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = writers.invokeAll(IntStream.range(0, 20)
                    .<Callable<byte[]>>mapToObj(_ -> () ->
                            new SubjectKeys(new KeyTable(pool), MASTER, signals).encrypt(noa.value(), new byte[] {42}))
                    .toList());

            assertThat(written)
                    .allSatisfy(each -> assertThat(keys.decrypt(noa.value(), each.get()))
                            .hasValueSatisfying(plain -> assertThat(plain).containsExactly(42)));
        }
    }

    @Test
    void another_node_forgets_an_erased_key_without_being_asked() throws Exception {
        var stored = keys.encrypt(noa.value(), new byte[] {1});
        var elsewhere = new SubjectKeys(new KeyTable(pool), MASTER, signals);
        assertThat(elsewhere.decrypt(noa.value(), stored)).isPresent();

        keys.erase(noa.value());

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (elsewhere.decrypt(noa.value(), stored).isPresent()) {
            assertThat(System.nanoTime()).as("the other node still reads it").isLessThan(deadline);
            Thread.onSpinWait();
        }
        assertThat(elsewhere.decrypt(noa.value(), stored)).isEmpty();
    }

    @Test
    void another_master_key_reads_nothing_and_says_so() {
        var stored = keys.encrypt(noa.value(), new byte[] {1});
        var stranger = new SubjectKeys(new KeyTable(pool), MasterKey.of(MasterKey.fresh()), signals);

        assertThatThrownBy(() -> stranger.decrypt(noa.value(), stored))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("master key");
    }

    @Test
    void a_master_key_file_that_holds_something_else_stops_the_start() {
        assertThatThrownBy(() -> MasterKey.of("geen sleutel".getBytes())).isInstanceOf(CannotStart.class);
    }

    @Test
    void ids_and_codes_are_stored_as_their_bare_text() {
        record Plain(PersonId person, Postcode postcode) {}
        var plain = new Plain(noa, new Postcode("0000 AB"));

        var stored = json.writeValueAsString(plain);

        assertThat(stored).isEqualTo("{\"person\":\"" + noa + "\",\"postcode\":\"0000 AB\"}");
        assertThat(json.readValue(stored, Plain.class)).isEqualTo(plain);
    }

    private static SubjectKeys keysOnTheirOwnPool() {
        var own = new HikariDataSource();
        own.setJdbcUrl(pool.getJdbcUrl());
        own.setMaximumPoolSize(1);
        return new SubjectKeys(new KeyTable(own), MASTER, signals);
    }

    private static ObjectMapper mapper(SubjectKeys keys) {
        return PlainEventJson.mapper()
                .rebuild()
                .addModule(new PersonalModule(keys, PlainEventJson.mapper()))
                .build();
    }
}
