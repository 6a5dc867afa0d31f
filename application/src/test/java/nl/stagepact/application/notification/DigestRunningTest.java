package nl.stagepact.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.holiday.Holidays;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** From an offer and a student who searches, both through the API, to the digest in the coordinator's mail box. */
@WholeApplicationTest
// on stores of its own: three years later every term that other tests began has passed, and all of them are told by
// mail
@TestPropertySource(properties = "stagepact.mail.digest.look-every=36501d")
@DirtiesContext
class DigestRunningTest {

    /** Far from the days on which other tests play. */
    private static final LocalDate DAY = Stream.iterate(Region.TODAY.plusYears(3), day -> day.plusDays(1))
            .filter(Holidays.byLaw()::isWorkingDay)
            .findFirst()
            .orElseThrow();

    @LocalServerPort
    private int port;

    @Autowired
    private DailyDigest digest;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void it_is_now_again() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_coordinator_gets_one_mail_about_a_new_offer_that_fits_a_student() {
        await().atMost(Duration.ofSeconds(120)).until(this::theSchedulerHasLookedToday);
        TimeOfTests.itIs(DAY);
        var region = new Region(new Http(port), new Period(DAY.plusDays(60), DAY.plusDays(180)));
        var mailbox = "coordinator-" + region.schoolId + "@school.example";
        var coordinator = region.admin
                .post("/schools/" + region.schoolId + "/staff", """
                {"role": "COORDINATOR", "contact": {"name": "Coen Ordinaat", "email": "%s"}}""".formatted(mailbox))
                .ok(201)
                .text("/items/0/id");
        region.recognise();
        var student = region.student("900801");
        region.completeProfile(student);
        region.coordinator
                .post("/students/" + student + "/searches", """
                {"period": {"startDate": "%s", "endDate": "%s"}}""".formatted(
                                region.period.startDate(), region.period.endDate()))
                .ok(200);
        var offer = region.offer(1).made();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> region.coordinator
                        .get("/students/" + student + "/suggestions")
                        .text("/items/0/offer/id")
                        .equals(offer));

        await().atMost(Duration.ofSeconds(120)).until(() -> isKnown(coordinator));

        digest.tellIfDue(scheduler);
        digest.tellIfDue(scheduler);

        await().atMost(Duration.ofSeconds(120)).until(() -> !mails(mailbox).isEmpty());
        assertThat(mails(mailbox)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Nieuwe stageplekken voor uw studenten: 1");
            assertThat(mail.text().orElseThrow())
                    .contains("Bouwen aan software", "past bij 1 van uw studenten")
                    .doesNotContain("Sam");
        });
    }

    /** It looks once at the start, and then for years not. */
    private boolean theSchedulerHasLookedToday() {
        return jdbc.sql("select exists (select from scheduled_tasks where task_name = 'daily-digest' and"
                        + " last_success is not null)")
                .query(Boolean.class)
                .single();
    }

    private boolean isKnown(String coordinator) {
        return jdbc.sql("select exists (select from mail_member where person_id = ?::uuid)")
                .param(coordinator)
                .query(Boolean.class)
                .single();
    }

    private List<CaughtMail> mails(String mailbox) {
        return catcher.list().stream()
                .filter(mail -> mail.to().equals(List.of(mailbox)))
                .toList();
    }
}
