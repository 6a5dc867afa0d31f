package nl.stagepact.application.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.stagepact.application.document.AgreementArchive;
import nl.stagepact.application.notification.MailSender;
import nl.stagepact.application.platform.KeyFiles;
import nl.stagepact.application.platform.Processors;
import nl.stagepact.domain.shared.BusinessDay;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class AuditWiring {

    /** Seals tell real time, also where a test has stopped the clock of the business. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    SealKey sealKey(KeyFiles files, @Value("${" + SealKey.SETTING + ":}") String file) {
        return SealKey.read(files.read(SealKey.SETTING, file, "seal-key", SealKey::fresh));
    }

    @Bean
    SealBook sealBook(
            JdbcTemplate jdbc, SealKey key, KeyFiles files, @Value("${" + SealKey.NEXT_SETTING + ":}") String next) {
        return new SealBook(
                jdbc, key, files.readIfSet(SealKey.NEXT_SETTING, next).map(SealKey::read), REAL_TIME);
    }

    @Bean
    Verification verificationOfTheTrail(JdbcClient jdbc, SealBook book, PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new Verification(jdbc, book, snapshot, REAL_TIME);
    }

    @Bean
    Processors.Registration auditSeal(SealBook book) {
        return processors -> processors.seal("AuditSeal", new Sealer(book));
    }

    @Bean
    ConfigurerModule sealDesk(SealBook book, Verification verification) {
        var desk = new SealDesk(book, verification);
        return axon -> axon.registerQueryHandler(_ -> desk);
    }

    @Bean
    DossierPress dossierPress(SealBook book, AgreementArchive archive) {
        return new DossierPress(book, new SignedDocuments(archive::of));
    }

    @Bean
    ConfigurerModule dossierDesk(JdbcClient jdbc, SealBook book, ObjectProvider<EventStore> events) {
        var desk = new DossierDesk(new DossierTable(jdbc), book, events::getObject, REAL_TIME);
        return axon -> axon.registerQueryHandler(_ -> desk).registerCommandHandler(_ -> desk);
    }

    @Bean
    Task<Void> closeSegments(SealBook book, PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        return Tasks.recurring("audit-segments", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> transaction.executeWithoutResult(_ -> book.closeWhatHasWaited()));
    }

    /** Does nothing where nobody keeps them. */
    @Bean
    Task<Void> mailCheckpoints(
            JdbcClient jdbc,
            SealBook book,
            JavaMailSender server,
            Environment environment,
            ObjectProvider<CheckpointMailbox> unlessSet) {
        var set = environment.getProperty(CheckpointMailbox.SETTING, "");
        var mailbox = set.isBlank()
                ? Optional.ofNullable(unlessSet.getIfAvailable()).map(CheckpointMailbox::address)
                : Optional.of(set.strip());
        var post = mailbox.map(
                address -> new CheckpointPost(jdbc, book, server, MailSender.of(environment), address, REAL_TIME));
        return Tasks.recurring("audit-checkpoint-mails", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> post.ifPresent(CheckpointPost::postWhatIsNew));
    }

    /** Also the name of its part of the health page. */
    @Bean
    SelfVerification auditTrail(Verification verification, JdbcClient jdbc) {
        return new SelfVerification(verification, jdbc);
    }

    @Bean
    Task<Void> verifyTheTrail(SelfVerification verification) {
        return Tasks.recurring("audit-verification", Schedules.daily(BusinessDay.ZONE, AT_NIGHT))
                .execute((_, _) -> verification.verify());
    }
}
