package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.stagepact.application.reliability.Cast.Employer;
import nl.stagepact.application.reliability.Cast.Student;
import nl.stagepact.application.reliability.Client.Answer;
import nl.stagepact.domain.shared.Period;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several want the same thing at the same moment, and the database is the judge. */
@WholeApplication
class SameMomentTest {

    private static final int RACES = Integer.getInteger("reliability.races", 20);
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String PLACED_ELSEWHERE = "WhenACandidateIsConfirmedThenOtherCandidaciesAreWithdrawn";

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventProcessingConfiguration processing;

    private Cast cast;
    private Ledger ledger;

    @org.junit.jupiter.api.BeforeEach
    void prepare() {
        cast = new Cast(client);
        ledger = new Ledger(jdbc);
    }

    @Test
    void of_two_employers_candidacies_of_one_student_exactly_one_is_confirmed() throws Exception {
        var employers = List.of(cast.employer(), cast.employer());
        var student = cast.student(cast.school());
        // so that every loser is refused by the calendar, and none because it was withdrawn already
        placedElsewhere().shutDown();
        try {
            for (int race = 0; race < RACES; race++) {
                var answers = race(student, employers, yearsLater(race));

                assertThat(answers).as("race %d", race).satisfiesExactlyInAnyOrder(Answer::acknowledged, loser -> {
                    assertThat(loser.status()).isEqualTo(409);
                    assertThat(loser.text("code")).isEqualTo("STUDENT_ALREADY_PLACED");
                });
            }
        } finally {
            placedElsewhere().start();
        }

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(confirmedOf(student, "WITHDRAWN")).isEqualTo(RACES));
        assertThat(confirmedOf(student, "CONFIRMED")).isEqualTo(RACES);
        assertTablesAgree();
    }

    @Test
    void the_loser_hears_that_it_lost_also_while_its_candidacy_is_withdrawn() throws Exception {
        var employers = List.of(cast.employer(), cast.employer());
        var student = cast.student(cast.school());
        for (int race = 0; race < RACES; race++) {
            var answers = race(student, employers, yearsLater(race));

            assertThat(answers).as("race %d", race).satisfiesExactlyInAnyOrder(Answer::acknowledged, loser -> {
                assertThat(loser.status()).isEqualTo(409);
                assertThat(loser.text("code")).isIn("STUDENT_ALREADY_PLACED", "CANDIDACY_NOT_OPEN");
            });
        }
        assertTablesAgree();
    }

    @Test
    void of_fifty_students_at_ten_seats_exactly_ten_are_placed() throws Exception {
        var employer = cast.employer();
        var school = cast.school();
        var offer = cast.offer(employer, Cast.SPRING, 10);
        var students =
                IntStream.range(0, 50).mapToObj(_ -> cast.student(school)).toList();
        var candidacies =
                students.stream().map(student -> cast.propose(student, offer)).toList();

        var answers = Together.run(IntStream.range(0, 50)
                .<Callable<List<Answer>>>mapToObj(
                        i -> () -> acceptAndConfirm(employer, students.get(i), candidacies.get(i)))
                .toList());

        assertThat(answers)
                .allSatisfy(each -> assertThat(each.getFirst().status())
                        .as(each.getFirst().body())
                        .isIn(200, 202, 409));
        assertThat(answers.stream().filter(each -> each.size() == 2))
                .hasSize(10)
                .allSatisfy(each -> each.getLast().acknowledged());
        assertThat(answers.stream()
                        .map(List::getFirst)
                        .filter(accepted -> !accepted.isAcknowledged())
                        .map(refused -> refused.text("code")))
                .hasSize(40)
                .containsOnly("SEATS_EXHAUSTED");
        var ofThisOffer = ledger.events().stream()
                .filter(event -> event.stream().equals(offer))
                .toList();
        assertThat(ofThisOffer.stream().filter(event -> event.type().equals("CandidateConfirmed")))
                .hasSize(10);
        assertThat(ofThisOffer.stream().filter(event -> event.type().equals("OfferFilled")))
                .hasSize(1);
        assertTablesAgree();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                client.get(school.coordinator(), "/api/v1/placements?schoolId=" + school.id())
                                        .json()
                                        .path("totalItems")
                                        .asInt())
                        .isEqualTo(10));
    }

    private List<Answer> race(Student student, List<Employer> employers, Period period) throws Exception {
        var candidacies = employers.stream()
                .map(employer -> {
                    var candidacy = cast.propose(student, cast.offer(employer, period, 1));
                    cast.accept(employer, candidacy).acknowledged();
                    return candidacy;
                })
                .toList();
        return Together.run(candidacies.stream()
                .<Callable<Answer>>map(candidacy -> () -> cast.confirm(student, candidacy))
                .toList());
    }

    private List<Answer> acceptAndConfirm(Employer employer, Student student, String candidacy) {
        var accepted = cast.accept(employer, candidacy);
        return accepted.isAcknowledged() ? List.of(accepted, cast.confirm(student, candidacy)) : List.of(accepted);
    }

    private void assertTablesAgree() {
        // the last placements are made by an automation
        await().atMost(SOON).untilAsserted(ledger::assertCalendarAgreesWithEvents);
        ledger.assertOpenCandidaciesAgreeWithEvents();
        ledger.assertNothingIsDoubledOrMissing();
    }

    private long confirmedOf(Student student, String status) {
        return client.get(student.self(), "/api/v1/candidacies?studentId=%s&status=%s".formatted(student.id(), status))
                .json()
                .path("totalItems")
                .asLong();
    }

    /** Each race for a spring of its own, so that the student is free again. */
    private static Period yearsLater(int years) {
        return new Period(
                Cast.SPRING.startDate().plusYears(years), Cast.SPRING.endDate().plusYears(years));
    }

    private StreamingEventProcessor placedElsewhere() {
        return processing
                .eventProcessor(PLACED_ELSEWHERE, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
