package nl.stagepact.application.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.stagepact.application.audit.VerifiedTrail.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifies the whole trail every night, and raises the alarm on every node when it isn't as it was sealed. */
final class SelfVerification implements MeterBinder, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(SelfVerification.class);

    private final Verification verification;
    private final JdbcClient jdbc;

    SelfVerification(Verification verification, JdbcClient jdbc) {
        this.verification = verification;
        this.jdbc = jdbc;
    }

    void verify() {
        var found = verification.verify(Optional.empty(), Optional.empty(), Optional.empty());
        jdbc.sql("insert into audit_verification values (?, ?, ?, ?, ?, ?)")
                .params(
                        found.verifiedAt().atOffset(ZoneOffset.UTC),
                        found.intact(),
                        found.checkedEvents(),
                        found.checkedCheckpoints(),
                        found.problem().map(Problem::code).map(Enum::name).orElse(null),
                        found.problem().flatMap(Problem::position).orElse(null))
                .update();
        if (found.intact()) {
            LOG.info(
                    "The audit trail is intact: {} events, {} checkpoints",
                    found.checkedEvents(),
                    found.checkedCheckpoints());
        } else {
            LOG.error("The audit trail was tampered with: {}", found.problem().orElseThrow());
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "stagepact.audit.intact",
                        () -> newest().map(intact -> intact ? 1.0 : 0.0).orElse(Double.NaN))
                .description("1 when the newest verification found everything as it was sealed, 0 when it didn't")
                .register(registry);
    }

    /** Up, as people must go on; but somebody must find out what happened. */
    @Override
    public Health health() {
        var newest = newest();
        return Health.up()
                .withDetail("degraded", newest.filter(intact -> !intact).isPresent())
                .withDetail("intact", newest.map(Object::toString).orElse("not verified yet"))
                .build();
    }

    private Optional<Boolean> newest() {
        return jdbc.sql("select intact from audit_verification order by verified_at desc limit 1")
                .query(Boolean.class)
                .optional();
    }
}
