package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.stagepact.application.holiday.Holidays;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.student.StudentEvent;
import org.axonframework.messaging.MetaData;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** All of the notifications on a real PostgreSQL and a real mail server, with the time set by the test. */
final class MailBench implements AutoCloseable {

    static final Instant START = Instant.parse("2027-01-04T09:00:00Z");

    private static final HikariDataSource POSTGRES = postgres();

    final SettableClock clock = new SettableClock();
    final GreenMail mailServer;
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final ManualScheduler scheduler;
    final MailQueue queue;
    final NotificationDesk desk;
    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();
    private final Matter.Book book;
    private final Notifications notifications;
    private final Supplier<ManualScheduler> node;
    private final int port;
    private final List<Enclosing> enclosing = new ArrayList<>();
    private int events;

    MailBench() {
        this(UnaryOperator.identity());
    }

    /** @param wire what stands between the application and the mail server */
    MailBench(UnaryOperator<JavaMailSender> wire) {
        clock.set(START);
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        port = mailServer.getSmtp().getPort();

        DataSource database = new TransactionAwareDataSourceProxy(POSTGRES);
        jdbc = JdbcClient.create(database);
        jdbc.sql(
                        "truncate mail_report, school_staff, mail_digest_offer, mail_digest_day, mail, mail_language, mail_minutes, mail_signer, mail_student, mail_placement, mail_candidacy, mail_offer, mail_member, mail_organisation, mail_person,"
                                + " scheduled_tasks")
                .update();
        var manager = new DataSourceTransactionManager(POSTGRES);
        transactions = new TransactionTemplate(manager);
        var json = new PlainJson();
        var contacts = PersonalForTests.codec(erased);
        new SbbMailbox(Optional.of("sbb@stagepact.example"), jdbc, contacts).afterSingletonsInstantiated();
        queue = new MailQueue(jdbc, json, time());
        var languages = new Languages(jdbc, contacts);
        book = new Matter.Book(jdbc, contacts, json);
        var settings = MailSettings.of(
                "Stagepact <no-reply@stagepact.example>", "https://stagepact.example", "stagepact.example");
        var postman = new Postman(
                book,
                languages,
                new Enclosures(enclosing::stream),
                new LetterWriter(new Texts(), settings.baseUrl()),
                new Layout(),
                wire.apply(sender()),
                settings,
                time());
        var sendMail = new SendMail(queue, postman, new RetryPolicy(new Random(7)), transactions, time());
        node = () -> TestHelper.createManualScheduler(database, sendMail.task())
                .clock(clock)
                .build();
        scheduler = node.get();
        desk = new NotificationDesk(jdbc, queue, book, languages, scheduler, time());
        notifications = new Notifications(
                new AddressBook(jdbc, contacts, json), new Recipients(jdbc, contacts), queue, scheduler);
    }

    /** The digest as one node tells it. */
    DailyDigest digest(DailyDigest.FreshOffers offers) {
        return new DailyDigest(
                offers,
                new Recipients(jdbc, PersonalForTests.codec(erased)),
                queue,
                jdbc,
                transactions,
                Holidays.byLaw(),
                time());
    }

    private static HikariDataSource postgres() {
        try {
            var server = EmbeddedPostgres.start();
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            var pool = new HikariConfig();
            pool.setDataSource(server.getPostgresDatabase());
            pool.setMaximumPoolSize(4);
            return new HikariDataSource(pool);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaMailSender sender() {
        return sender(port);
    }

    static JavaMailSender sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "60000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "60000");
        return sender;
    }

    private Clock time() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return clock.now();
            }
        };
    }

    /** Each event is handled in a transaction of its own, as the processor does. */
    void happened(Object... all) {
        Arrays.stream(all).forEach(event -> handle(event, "event-" + ++events, MetaData.emptyInstance()));
    }

    void handle(Object event, String eventId, MetaData metaData) {
        transactions.executeWithoutResult(_ -> {
            switch (event) {
                case EmployerEvent employer -> notifications.on(employer, eventId, clock.now(), metaData);
                case SchoolEvent school -> {
                    notifications.on(school);
                    staff(school);
                }
                case StudentEvent student -> notifications.on(student, eventId, clock.now(), metaData);
                case OfferEvent offer -> notifications.on(offer, eventId, clock.now(), metaData);
                case PlacementEvent placement -> notifications.on(placement, eventId, clock.now(), metaData);
                case ReportEvent report -> notifications.on(report, eventId, clock.now(), metaData);
                case RetaliationEvent signal -> notifications.on(signal, eventId, clock.now(), metaData);
                default -> throw new IllegalArgumentException(event.getClass().getName());
            }
        });
    }

    /** As the lookup tables know it, in the transaction of the event. */
    private void staff(SchoolEvent event) {
        if (event instanceof StaffAppointed(var school, var person, var role, var _)) {
            jdbc.sql("insert into school_staff values (?, ?, ?) on conflict do nothing")
                    .params(school.value(), person.value(), role.name())
                    .update();
        }
    }

    void erase(Id person) {
        erased.add(person.value());
    }

    /** Sends what is due now. */
    void deliver() {
        scheduler.runAnyDueExecutions();
    }

    void timePasses(Duration duration) {
        clock.tick(duration);
        deliver();
    }

    /** With the same database. */
    ManualScheduler anotherNode() {
        return node.get();
    }

    /** From now on this goes with mails, too. */
    void encloses(Enclosing more) {
        enclosing.add(more);
    }

    /** What was received since the last look, in order of arrival. */
    List<Received> inbox() {
        var received = Arrays.stream(mailServer.getReceivedMessages())
                .map(Received::of)
                .toList();
        try {
            mailServer.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
        return received;
    }

    List<Received> mailsOf(Object event) {
        happened(event);
        deliver();
        return inbox();
    }

    void mailServerGoesAway() {
        mailServer.stop();
    }

    /** On the same port as before. */
    GreenMail mailServerComesBack() {
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        return back;
    }

    String state(String column) {
        return jdbc.sql("select coalesce(string_agg(distinct " + column + "::text, ','), 'none') from mail")
                .query(String.class)
                .single();
    }

    /** Of each mail that was sent: which one, and to whom by the name of their mail box. */
    List<Map.Entry<String, String>> sentTo() {
        return jdbc.sql("select template, recipient_id from mail where state = 'SENT'")
                .query((row, _) ->
                        Map.entry(row.getString("template"), mailboxOf(row.getObject("recipient_id", UUID.class))))
                .list();
    }

    private String mailboxOf(UUID person) {
        var address = book.contactOf(person).known().orElseThrow().email();
        return address.substring(0, address.indexOf('@'));
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** All of a table, as text. */
    String rows(String table) {
        return String.join(
                "\n",
                jdbc.sql("select row_to_json(each)::text from " + table + " each")
                        .query(String.class)
                        .list());
    }

    static List<Received> received(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages()).map(Received::of).toList();
    }

    @Override
    public void close() {
        scheduler.stop();
        mailServer.stop();
    }
}
