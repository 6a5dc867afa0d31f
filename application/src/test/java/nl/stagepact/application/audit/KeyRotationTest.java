package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.application.audit.VerifiedTrail.Flaw;
import nl.stagepact.application.audit.VerifiedTrail.Problem;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A seal key is replaced: a checkpoint names the next one, and whoever knows the first follows. */
class KeyRotationTest {

    private static final SealKey OLD = SealKey.read(SealKey.fresh());
    private static final SealKey NEW = SealKey.read(SealKey.fresh());
    private static final SealKey STRANGERS = SealKey.read(SealKey.fresh());
    private static final AtomicInteger EVENTS = new AtomicInteger();

    private static EmbeddedPostgres server;
    private static JdbcTemplate template;
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        var database = server.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        template = new JdbcTemplate(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    /** The third checkpoint hands over, the last one is the new key's. */
    @BeforeEach
    void a_key_is_replaced() {
        asOwner("truncate domain_event_entry, sealed_event, audit_checkpoint, audit_first_key");
        checkpoint(book(OLD));
        checkpoint(book(OLD));
        checkpoint(new SealBook(template, OLD, Optional.of(NEW), Clock.systemUTC()));
        checkpoint(new SealBook(template, OLD, Optional.of(NEW), Clock.systemUTC()));
    }

    @Test
    void a_checkpoint_names_the_next_key_and_those_after_it_are_signed_with_that() {
        var checkpoints = book(NEW).checkpoints(10, 0);

        assertThat(checkpoints).hasSize(4);
        assertThat(checkpoints.get(1).nextKey()).isEmpty();
        assertThat(checkpoints.get(2).nextKey()).contains(NEW.open());
        assertThat(checkpoints.get(2).text()).endsWith("next-key " + NEW.open().base64() + "\n");
        assertThat(OLD.signed(checkpoints.get(2).text(), checkpoints.get(2).signature()))
                .isTrue();
        assertThat(NEW.signed(checkpoints.get(3).text(), checkpoints.get(3).signature()))
                .isTrue();
        assertThat(checkpoints.get(3).nextKey()).isEmpty();
    }

    @Test
    void afterwards_the_new_key_is_enough_to_go_on_and_to_verify_all_of_it() {
        checkpoint(book(NEW));

        assertThat(verify(book(NEW)).problem()).isEmpty();
        assertThat(verify(book(NEW)).checkedCheckpoints()).isEqualTo(5);
        assertThat(book(NEW).firstKey()).isEqualTo(OLD.open());
    }

    @Test
    void whoever_has_another_key_signs_nothing_and_believes_nothing() {
        assertThatThrownBy(() -> checkpoint(book(OLD))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> checkpoint(book(STRANGERS))).isInstanceOf(IllegalStateException.class);
        assertThat(verify(book(STRANGERS)).problem()).contains(Problem.of(Flaw.SIGNATURE_WRONG, 4));
    }

    @Test
    void a_checkpoint_that_is_signed_with_the_key_of_before_is_found() {
        var last = book(NEW).lastCheckpoint().orElseThrow();
        jdbcAsOwner(last.text(), OLD.sign(last.text()));

        assertThat(verify(book(NEW)).problem()).contains(Problem.of(Flaw.SIGNATURE_WRONG, 4));
    }

    @Test
    void another_first_key_is_found() {
        asOwner("update audit_first_key set open_key = '" + STRANGERS.open().base64() + "'");

        assertThat(verify(book(NEW)).problem()).contains(Problem.of(Flaw.SIGNATURE_WRONG, 1));
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void a_stranger_with_the_first_key_follows_the_chain_with_openssl() throws Exception {
        var dossier = dossier(book(NEW), 4);

        assertThat(dossier.verify()).startsWith("OK ").contains(" 4 checkpoints");
        dossier.failsWhenOneByteChanges();
        Files.writeString(folder.resolve("seal-public-key.pem"), NEW.open().pem());
        assertThat(dossier.verify()).contains("FAIL checkpoint-000001.txt: signature");
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void a_dossier_of_before_is_signed_with_the_key_of_then_while_that_is_here() throws Exception {
        var dossier = dossier(new SealBook(template, OLD, Optional.of(NEW), Clock.systemUTC()), 2);

        assertThat(dossier.verify()).startsWith("OK ").contains(" 2 checkpoints");
        assertThat(OLD.signed(dossier.text("manifest.sha256"), Files.readAllBytes(folder.resolve("manifest.sig"))))
                .isTrue();
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void afterwards_it_comes_with_the_checkpoint_that_names_the_key_that_signs_it_now() throws Exception {
        var dossier = dossier(book(NEW), 2);

        assertThat(dossier.verify()).startsWith("OK ").contains(" 3 checkpoints");
        assertThat(NEW.signed(dossier.text("manifest.sha256"), Files.readAllBytes(folder.resolve("manifest.sig"))))
                .isTrue();
    }

    @Test
    void a_node_with_a_key_that_no_checkpoint_names_hands_out_nothing() {
        assertThatThrownBy(() -> dossier(book(STRANGERS), 4)).isInstanceOf(IllegalStateException.class);
    }

    /** Of nothing but checkpoints. */
    private ReceivedDossier dossier(SealBook book, long upToSeal) throws IOException {
        var about = new Dossier.About(Dossier.Kind.EMPLOYER, UUID.randomUUID());
        var asked = new Dossier(
                UUID.randomUUID(),
                List.of(about),
                Optional.empty(),
                Optional.empty(),
                "Proef",
                "somebody",
                Instant.EPOCH,
                upToSeal);
        var press = new DossierPress(book, new SignedDocuments((_, _) -> Optional.empty()));
        return ReceivedDossier.unpack(press.zip(asked, List.of()), folder);
    }

    private static SealBook book(SealKey key) {
        return new SealBook(template, key, Clock.systemUTC());
    }

    private static void checkpoint(SealBook book) {
        int n = EVENTS.incrementAndGet();
        jdbc.sql("""
                        insert into domain_event_entry (aggregate_identifier, sequence_number,
                          event_identifier, time_stamp, payload_type, payload, meta_data)
                        values ('stream', ?, ?, now(), 'Event', '{}', '{}')""").params(n, "event " + n).update();
        transaction.executeWithoutResult(_ -> book.sealAndSignAll());
    }

    private static VerifiedTrail verify(SealBook book) {
        return new Verification(jdbc, book, transaction, Clock.systemUTC())
                .verify(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void jdbcAsOwner(String text, byte[] signature) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("update audit_checkpoint set signature = ? where text = ?")
                    .params(signature, text)
                    .update();
        });
    }

    /** Triggers bind the application, not the owner. */
    private static void asOwner(String change) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(change).update();
        });
    }
}
