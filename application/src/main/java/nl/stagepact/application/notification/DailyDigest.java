package nl.stagepact.application.notification;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.WorkingDays;
import nl.stagepact.projections.match.FreshMatches.FreshOffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a working day one mail to each coordinator: which new offers, or such as were confirmed again, fit how many students
 * of the school who have no place yet. Nothing when there is nothing. It names no student: a mail is a postcard.
 *
 * <p>No event leads to it, so no replay does. What was told is written in the transaction that queues the mails; the first
 * node of the day tells, and an offer is told to a school once for each time that it became fresh.
 */
final class DailyDigest {

    /** After the deadlines of the night, early enough to be in the mail box when people begin to work. */
    private static final LocalTime FROM = LocalTime.of(7, 30);

    /** Over weekends and holidays, and long enough for a school whose first fitting student begins to search later. */
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    /** In one mail; the others are counted. */
    static final int OFFERS_SHOWN = 10;

    private static final int DAYS_REMEMBERED = 30;

    private final FreshOffers offers;
    private final Recipients recipients;
    private final MailQueue queue;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final WorkingDays workingDays;
    private final Clock clock;

    DailyDigest(
            FreshOffers offers,
            Recipients recipients,
            MailQueue queue,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            WorkingDays workingDays,
            Clock clock) {
        this.offers = offers;
        this.recipients = recipients;
        this.queue = queue;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Knows which offers that became fresh since then fit whom. */
    @FunctionalInterface
    interface FreshOffers {

        List<FreshOffer> since(Instant moment, LocalDate today);
    }

    /** Can be asked as often as one likes. */
    void tellIfDue(SchedulerClient scheduler) {
        var now = clock.instant().atZone(BusinessDay.ZONE);
        var today = now.toLocalDate();
        if (workingDays.isWorkingDay(today) && !now.toLocalTime().isBefore(FROM) && !isTold(today)) {
            var fresh = offers.since(clock.instant().minus(LOOK_BACK), today);
            transaction.executeWithoutResult(_ -> tell(scheduler, today, fresh));
        }
    }

    private boolean isTold(LocalDate day) {
        return jdbc.sql("select exists (select from mail_digest_day where day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    private void tell(SchedulerClient scheduler, LocalDate today, List<FreshOffer> fresh) {
        // another node that is at it is waited for, and then it was first
        int first = jdbc.sql("insert into mail_digest_day (day, told_at) values (?, ?) on conflict do nothing")
                .params(today, MailQueue.utc(clock.instant()))
                .update();
        if (first == 1) {
            bySchool(fresh).forEach((school, offers) -> tell(scheduler, today, school, offers));
            forget(today.minusDays(DAYS_REMEMBERED));
        }
    }

    private static Map<SchoolId, List<FreshOffer>> bySchool(List<FreshOffer> fresh) {
        var bySchool = new LinkedHashMap<SchoolId, List<FreshOffer>>();
        fresh.forEach(offer -> offer.students()
                .keySet()
                .forEach(school ->
                        bySchool.computeIfAbsent(school, _ -> new ArrayList<>()).add(offer)));
        return bySchool;
    }

    /** A school without a coordinator is told nothing, so a coordinator who comes within the week still hears of it. */
    private void tell(SchedulerClient scheduler, LocalDate today, SchoolId school, List<FreshOffer> fresh) {
        var empty = new Notice(MailTemplate.OFFER_DIGEST, school, Set.of(Party.SCHOOL), Map.of());
        var coordinators = recipients.of(empty);
        if (!coordinators.isEmpty()) {
            var news =
                    fresh.stream().filter(offer -> isNews(offer, school, today)).toList();
            if (!news.isEmpty()) {
                var notice = new Notice(empty.template(), school, empty.parties(), facts(school, news));
                queue.put(scheduler, "digest " + today, clock.instant(), notice, coordinators);
            }
        }
    }

    /** Whether the school wasn't told yet; from now on it was. */
    private boolean isNews(FreshOffer offer, SchoolId school, LocalDate today) {
        return jdbc.sql("""
                insert into mail_digest_offer (offer_id, fresh_since, school_id, day)
                values (?, ?, ?, ?) on conflict do nothing""")
                        .params(offer.offer().value(), MailQueue.utc(offer.freshSince()), school.value(), today)
                        .update()
                == 1;
    }

    private static Map<String, String> facts(SchoolId school, List<FreshOffer> news) {
        var students = new HashSet<StudentId>();
        news.forEach(offer -> students.addAll(offer.students().get(school)));
        var list = news.stream()
                .sorted(comparing(offer -> offer.students().get(school).size(), reverseOrder()))
                .limit(OFFERS_SHOWN)
                .map(offer -> offer.offer() + "=" + offer.students().get(school).size())
                .collect(Collectors.joining(","));
        return Map.of(
                Fact.OFFERS,
                Integer.toString(news.size()),
                Fact.STUDENTS,
                Integer.toString(students.size()),
                Fact.FITTING,
                list);
    }

    /** Long after nothing of those days can come up again. */
    private void forget(LocalDate before) {
        jdbc.sql("delete from mail_digest_offer where day < ?").param(before).update();
        jdbc.sql("delete from mail_digest_day where day < ?").param(before).update();
    }
}
