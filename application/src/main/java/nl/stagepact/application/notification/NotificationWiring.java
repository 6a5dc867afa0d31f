package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.EventJsonModule;
import nl.stagepact.application.platform.Processors;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.WorkingDays;
import nl.stagepact.projections.match.FreshMatches.FindFreshOffers;
import nl.stagepact.projections.match.FreshMatches.FreshOffers;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class NotificationWiring {

    private final PlainJson json = new PlainJson();

    @Bean
    ContactCodec contactCodec(List<EventJsonModule> modules) {
        return ContactCodec.with(modules.stream().map(EventJsonModule::module).toList());
    }

    @Bean
    MailQueue mailQueue(JdbcClient jdbc, Clock clock) {
        return new MailQueue(jdbc, json, clock);
    }

    /** {@code stagepact.mail.sbb}, such as {@code meldingen@sbb.example}. */
    @Bean
    SbbMailbox sbbMailbox(
            @Value("${stagepact.mail.sbb:}") String set,
            ObjectProvider<CaseMailbox> unlessSet,
            JdbcClient jdbc,
            ContactCodec contacts) {
        var address = set.isBlank()
                ? Optional.ofNullable(unlessSet.getIfAvailable()).map(CaseMailbox::address)
                : Optional.of(set.strip());
        return new SbbMailbox(address, jdbc, contacts);
    }

    @Bean
    Languages languagesOfMails(JdbcClient jdbc, ContactCodec contacts) {
        return new Languages(jdbc, contacts);
    }

    @Bean
    ErasedReaders erasedReaders(JdbcClient jdbc, ContactCodec contacts, Clock clock) {
        return new ErasedReaders(jdbc, contacts, clock);
    }

    @Bean
    Matter.Book mattersOfMails(JdbcClient jdbc, ContactCodec contacts) {
        return new Matter.Book(jdbc, contacts, json);
    }

    @Bean
    MailReaders mailReaders(JdbcClient jdbc, ContactCodec contacts) {
        return new MailReaders(jdbc, contacts);
    }

    @Bean
    MailsOnRequest mailsOnRequest(
            JdbcClient jdbc,
            MailQueue queue,
            MailReaders readers,
            ObjectProvider<SchedulerClient> scheduler,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new MailsOnRequest(jdbc, queue, readers, scheduler, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Task<Void> sendMail(
            MailQueue queue,
            Matter.Book book,
            Languages languages,
            ObjectProvider<Enclosing> enclosing,
            JavaMailSender server,
            Environment environment,
            PlatformTransactionManager transactions,
            Clock clock) {
        var settings = MailSettings.of(environment);
        var writer = new LetterWriter(new Texts(), settings.baseUrl());
        var postman = new Postman(
                book,
                languages,
                new Enclosures(enclosing::orderedStream),
                writer,
                new Layout(),
                server,
                settings,
                clock);
        var retries = new RetryPolicy(RandomGenerator.getDefault());
        return new SendMail(queue, postman, retries, new TransactionTemplate(transactions), clock).task();
    }

    @Bean
    Processors.Registration notifications(
            JdbcClient jdbc, ContactCodec contacts, MailQueue queue, SchedulerClient scheduler) {
        var notifications = new Notifications(
                new AddressBook(jdbc, contacts, json), new Recipients(jdbc, contacts), queue, scheduler);
        return processors -> processors.notification("Notifications", notifications);
    }

    @Bean
    DailyDigest dailyDigest(
            ObjectProvider<QueryGateway> queries,
            JdbcClient jdbc,
            ContactCodec contacts,
            MailQueue queue,
            PlatformTransactionManager transactions,
            WorkingDays workingDays,
            Clock clock) {
        return new DailyDigest(
                (since, today) -> ActingAs.call(
                        Actor.application(),
                        () -> queries.getObject()
                                .query(new FindFreshOffers(since, today), FreshOffers.class)
                                .join()
                                .offers()),
                new Recipients(jdbc, contacts),
                queue,
                jdbc,
                new TransactionTemplate(transactions),
                workingDays,
                clock);
    }

    @Bean
    Task<Void> tellDailyDigest(
            DailyDigest digest,
            ObjectProvider<SchedulerClient> scheduler,
            @Value("${stagepact.mail.digest.look-every:5m}") Duration pause) {
        return Tasks.recurring("daily-digest", FixedDelay.of(pause))
                .execute((_, _) -> digest.tellIfDue(scheduler.getObject()));
    }

    /** Only with a box to look into: {@code stagepact.mail.returns.url}. */
    @Bean
    @ConditionalOnProperty("stagepact.mail.returns.url")
    Task<Void> readReturnedMails(
            MailQueue queue,
            @Value("${stagepact.mail.returns.url}") String address,
            @Value("${stagepact.mail.returns.look-every:5m}") Duration pause) {
        var box = new ReturnBox(address, queue);
        return Tasks.recurring("returned-mails", FixedDelay.of(pause)).execute((_, _) -> box.empty());
    }

    @Bean
    ConfigurerModule notificationDesk(
            JdbcClient jdbc,
            MailQueue queue,
            Matter.Book book,
            Languages languages,
            SchedulerClient scheduler,
            Clock clock) {
        var desk = new NotificationDesk(jdbc, queue, book, languages, scheduler, clock);
        return axon -> axon.registerQueryHandler(_ -> desk).registerCommandHandler(_ -> desk);
    }

    /** Also the name of its part of the health page. */
    @Bean
    MailMetrics mails(JdbcClient jdbc) {
        return new MailMetrics(jdbc);
    }
}
