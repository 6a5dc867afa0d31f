package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.COORDINATOR;
import static nl.stagepact.application.notification.Region.EMPLOYER;
import static nl.stagepact.application.notification.Region.OFFER;
import static nl.stagepact.application.notification.Region.SCHOOL;
import static nl.stagepact.application.notification.Region.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.match.FreshMatches.FreshOffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a working day one mail with the new offers that fit students without a place. It is Monday 4 January 2027. */
class DailyDigestTest {

    private static final Instant FRESH = Instant.parse("2027-01-03T12:00:00Z");
    private static final StudentId ANOTHER_STUDENT = new StudentId(new UUID(2, 2));

    private final MailBench bench = new MailBench();
    private final List<FreshOffer> market = new ArrayList<>();
    private final DailyDigest digest = bench.digest((_, _) -> List.copyOf(market));

    @BeforeEach
    void everybody_is_known_and_the_day_has_begun() {
        bench.happened(Region.people().toArray());
        bench.happened(Region.offered(false));
        bench.deliver();
        bench.inbox();
        bench.clock.set(Instant.parse("2027-01-04T06:35:00Z"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static FreshOffer fitting(OfferId offer, Instant since, StudentId... students) {
        return new FreshOffer(offer, since, Map.of(SCHOOL, Set.of(students)));
    }

    private List<Received> told() {
        digest.tellIfDue(bench.scheduler);
        bench.deliver();
        return bench.inbox();
    }

    private void itIs(String moment) {
        bench.clock.set(Instant.parse(moment));
    }

    @Test
    void a_coordinator_reads_which_offers_fit_how_many_students() {
        market.add(fitting(OFFER, FRESH, STUDENT, ANOTHER_STUDENT));

        var mail = told();

        assertThat(mail).singleElement().satisfies(only -> {
            assertThat(only.reader()).isEqualTo("coordinator");
            assertThat(only.subject()).isEqualTo("Nieuwe stageplekken voor uw studenten: 1");
            assertThat(only.text())
                    .contains(
                            "passen bij studenten van ROC Verzonnen zonder plek (plekken: 1, studenten: 2).",
                            "Bakker in opleiding",
                            "Bakkerij Krokant, past bij 2 van uw studenten",
                            "https://stagepact.example/offers");
            assertThat(only.html()).contains("Bakkerij Krokant, past bij 2 van uw studenten");
        });
    }

    @Test
    void it_names_no_student_and_tells_nothing_personal() {
        market.add(fitting(OFFER, FRESH, STUDENT));

        assertThat(told()).singleElement().satisfies(only -> {
            assertThat(only.says("Noa")).isFalse();
            assertThat(only.source()).doesNotContain(STUDENT.toString(), Region.CANARY);
        });
        assertThat(bench.rows("mail")).doesNotContain(STUDENT.toString(), "Noa");
        assertThat(bench.rows("mail_digest_offer")).doesNotContain(STUDENT.toString());
    }

    @Test
    void a_coordinator_reads_it_in_their_own_language() {
        bench.happened(new StaffAppointed(
                SCHOOL,
                COORDINATOR,
                StaffRole.COORDINATOR,
                Region.contact(COORDINATOR, "Coen", "coordinator", Language.EN)));
        market.add(fitting(OFFER, FRESH, STUDENT));

        assertThat(told()).singleElement().satisfies(only -> {
            assertThat(only.language()).isEqualTo("en");
            assertThat(only.subject()).isEqualTo("New offers for your students: 1");
            assertThat(only.text()).contains("fits 1 of your students");
        });
    }

    @Test
    void nothing_new_is_no_mail() {
        assertThat(told()).isEmpty();
        assertThat(bench.count("mail_digest_day")).isEqualTo(1);
    }

    @Test
    void it_comes_once_a_day_however_often_it_is_asked() {
        market.add(fitting(OFFER, FRESH, STUDENT));
        assertThat(told()).hasSize(1);

        market.add(fitting(another(1), FRESH, STUDENT));
        assertThat(told()).isEmpty();
        itIs("2027-01-04T22:00:00Z");
        assertThat(told()).isEmpty();

        itIs("2027-01-05T06:35:00Z");
        assertThat(told()).singleElement().satisfies(next -> {
            assertThat(next.says("Andere plek 1")).isTrue();
            assertThat(next.says("Bakker in opleiding")).isFalse();
        });
    }

    private OfferId another(int number) {
        var id = new OfferId(new UUID(1, 100 + number));
        var terms = Region.offered("Andere plek " + number, false).terms();
        bench.happened(new PlacementOffered(id, EMPLOYER, terms, Optional.of(Region.FRESH)));
        bench.deliver();
        bench.inbox();
        return id;
    }

    @Test
    void an_offer_is_told_again_only_when_it_has_become_fresh_again() {
        market.add(fitting(OFFER, FRESH, STUDENT));
        assertThat(told()).hasSize(1);
        itIs("2027-01-05T06:35:00Z");
        assertThat(told()).isEmpty();

        market.set(0, fitting(OFFER, Instant.parse("2027-01-05T13:00:00Z"), STUDENT));
        itIs("2027-01-06T06:35:00Z");
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_school_whose_first_student_begins_to_search_later_hears_of_it_then() {
        var elsewhere = new SchoolId(new UUID(4, 9));
        market.add(new FreshOffer(OFFER, FRESH, Map.of(elsewhere, Set.of(ANOTHER_STUDENT))));
        assertThat(told()).isEmpty();

        market.set(0, fitting(OFFER, FRESH, STUDENT));
        itIs("2027-01-05T06:35:00Z");
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_school_without_a_coordinator_is_told_once_it_has_one() {
        bench.jdbc
                .sql("delete from mail_member where person_id = ?")
                .param(COORDINATOR.value())
                .update();
        market.add(fitting(OFFER, FRESH, STUDENT));
        assertThat(told()).isEmpty();

        bench.happened(Region.people().toArray());
        itIs("2027-01-05T06:35:00Z");
        assertThat(told()).hasSize(1);
    }

    @Test
    void the_best_fitting_offers_come_first_and_the_others_are_counted() {
        IntStream.rangeClosed(1, 12).forEach(i -> market.add(fitting(another(i), FRESH, STUDENT)));
        market.add(fitting(OFFER, FRESH, STUDENT, ANOTHER_STUDENT));

        var text = told().getFirst().text();

        assertThat(text).contains("Bakker in opleiding", "Andere plek 9").doesNotContain("Andere plek 10");
        assertThat(text.indexOf("Bakker in opleiding")).isLessThan(text.indexOf("Andere plek 1"));
        assertThat(text).contains("plekken: 13, studenten: 2", "Andere stageplekken die passen: 3");
    }

    @Test
    void it_does_not_come_before_half_past_seven_in_dutch_time() {
        market.add(fitting(OFFER, FRESH, STUDENT));

        itIs("2027-01-04T06:29:59Z");
        assertThat(told()).isEmpty();
        itIs("2027-01-04T06:30:00Z");
        assertThat(told()).hasSize(1);
    }

    @Test
    void it_does_not_come_in_a_weekend_or_on_a_holiday() {
        market.add(fitting(OFFER, FRESH, STUDENT));

        for (var free : List.of("2027-01-09T10:00:00Z", "2027-01-10T10:00:00Z", "2027-04-27T10:00:00Z")) {
            itIs(free);
            assertThat(told()).as(free).isEmpty();
        }
        itIs("2027-01-11T10:00:00Z");
        assertThat(told()).hasSize(1);
    }

    @Test
    void of_several_nodes_one_tells_it() {
        market.add(fitting(OFFER, FRESH, STUDENT));

        IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> bench.digest((_, _) -> List.copyOf(market)).tellIfDue(bench.scheduler)))
                .toList()
                .forEach(CompletableFuture::join);
        bench.deliver();

        assertThat(bench.inbox()).hasSize(1);
        assertThat(bench.count("mail_digest_day")).isEqualTo(1);
    }

    @Test
    void what_fails_is_told_when_it_works_again() {
        market.add(fitting(OFFER, FRESH, STUDENT));
        var withoutViews = bench.digest((_, _) -> {
            throw new IllegalStateException("The views are away");
        });

        assertThatThrownBy(() -> withoutViews.tellIfDue(bench.scheduler)).hasMessage("The views are away");
        assertThat(bench.count("mail_digest_day")).isZero();
        assertThat(told()).hasSize(1);
    }

    @Test
    void it_looks_back_over_a_weekend_and_a_holiday() {
        var asked = new ArrayList<Instant>();
        bench.digest((since, _) -> {
                    asked.add(since);
                    return List.of();
                })
                .tellIfDue(bench.scheduler);

        assertThat(asked).containsExactly(bench.clock.now().minus(Duration.ofDays(7)));
    }
}
