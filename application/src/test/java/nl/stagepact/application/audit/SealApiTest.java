package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplicationTest
class SealApiTest {

    private static final Period SPRING = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SealKey key;

    private Region region;
    private Region.Client investigator;

    @BeforeEach
    void somethingHappens() {
        var http = new Http(port);
        region = new Region(http, SPRING);
        region.recognise();
        investigator = region.investigator;
    }

    @Test
    void all_that_happens_is_sealed_and_an_investigator_verifies_it() {
        await().untilAsserted(() -> assertThat(unsealed()).isZero());

        var found = investigator.get("/audit-trail/verification").ok(200).json();

        assertThat(found.path("problem").isMissingNode()
                        || found.path("problem").isNull())
                .as(found.toString())
                .isTrue();
        assertThat(found.path("intact").asBoolean()).isTrue();
        assertThat(found.path("checkedEvents").asLong()).isGreaterThan(3);
    }

    @Test
    void a_checkpoint_that_nobody_made_is_not_there() {
        assertThat(investigator.get("/audit-trail/checkpoints/999999").status()).isEqualTo(404);
        var kept = investigator
                .get("/audit-trail/verification?checkpoint=999999&sha256=" + "0".repeat(64))
                .ok(200)
                .json();
        assertThat(kept.path("problem").path("code").asString()).isEqualTo("KEPT_CHECKPOINT_DIFFERS");
    }

    @Test
    void half_a_checkpoint_is_not_enough() {
        assertThat(investigator.get("/audit-trail/verification?checkpoint=1").status())
                .isEqualTo(400);
        assertThat(investigator
                        .get("/audit-trail/verification?checkpoint=1&sha256=abc")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void checkpoints_verify_with_the_key_that_is_shown() throws Exception {
        var pem = investigator.get("/audit-trail/seal-key").ok(200).text("/pem");
        var bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));

        anHourPasses();
        var checkpoints = investigator
                .get("/audit-trail/checkpoints?pageSize=5")
                .ok(200)
                .json()
                .path("items");

        assertThat(checkpoints).isNotEmpty();
        for (var checkpoint : checkpoints) {
            check.update(checkpoint.path("text").asString().getBytes(StandardCharsets.UTF_8));
            assertThat(check.verify(Base64.getDecoder()
                            .decode(checkpoint.path("signature").asString())))
                    .isTrue();
        }
        assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----\n");
    }

    @Test
    void a_school_does_not_verify_for_others() {
        assertThat(region.coordinator.get("/audit-trail/verification").status()).isEqualTo(403);
        assertThat(region.employer.get("/audit-trail/checkpoints").status()).isEqualTo(403);
    }

    private void anHourPasses() {
        await().untilAsserted(() -> assertThat(unsealed()).isZero());
        var later = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
        transaction.executeWithoutResult(_ -> new SealBook(template, key, later).closeWhatHasWaited());
    }

    private long unsealed() {
        return jdbc.sql("""
                        select count(*) from domain_event_entry e
                        where not exists (select from sealed_event s where s.event_identifier = e.event_identifier)""").query(Long.class).single();
    }
}
