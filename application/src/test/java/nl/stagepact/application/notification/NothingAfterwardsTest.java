package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.application.notification.NotificationOperation.FindNotifications;
import nl.stagepact.application.notification.NotificationOperation.ResendNotification;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.engine.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What waits to be sent is not sent once it asks in vain. */
class NothingAfterwardsTest {

    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    static Stream<Arguments> reminders_and_what_makes_them_pointless() {
        var employerReminded = new CandidacyReminded(
                OFFER, CANDIDACY, 3, termOf(Party.EMPLOYER).orElseThrow());
        var studentReminded =
                new CandidacyReminded(OFFER, CANDIDACY, 3, termOf(Party.STUDENT).orElseThrow());
        return Stream.of(
                Arguments.of("candidate-waiting", employerReminded, accepted()),
                Arguments.of(
                        "candidate-waiting",
                        employerReminded,
                        new CandidateInvited(OFFER, CANDIDACY, termOf(Party.EMPLOYER))),
                Arguments.of(
                        "candidate-waiting",
                        employerReminded,
                        new CandidateRejected(OFFER, CANDIDACY, RejectionReason.CAPACITY, Optional.empty(), secret())),
                Arguments.of("confirmation-awaited", studentReminded, confirmedByStudent()),
                Arguments.of(
                        "confirmation-awaited",
                        studentReminded,
                        new CandidateWithdrawn(OFFER, CANDIDACY, WithdrawalReason.STUDENT)),
                Arguments.of(
                        "confirmation-awaited",
                        studentReminded,
                        new CandidacyExpired(OFFER, CANDIDACY, Party.STUDENT)));
    }

    @ParameterizedTest
    @MethodSource("reminders_and_what_makes_them_pointless")
    void a_reminder_that_waits_is_dropped_when_its_reason_goes(String milestone, Object reminder, Object end) {
        bench.happened(offered(false), proposed());
        bench.deliver();
        bench.inbox();

        bench.happened(reminder, end);
        bench.deliver();

        assertThat(bench.inbox()).noneMatch(mail -> mail.says("wacht"));
        assertThat(mails(milestone)).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.status()).isEqualTo(NotificationState.DROPPED);
            assertThat(mail.problem()).contains("REASON_GONE");
            assertThat(mail.attempts()).isZero();
        });
        assertThat(bench.count("scheduled_tasks")).isZero();
    }

    @ParameterizedTest
    @MethodSource("reminders_and_what_makes_them_pointless")
    void a_reminder_that_was_sent_in_time_stays_sent_and_is_not_sent_again_afterwards(
            String milestone, Object reminder, Object end) {
        bench.happened(offered(false), proposed(), reminder);
        bench.deliver();
        bench.happened(end);
        bench.deliver();
        bench.inbox();

        assertThat(mails(milestone)).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.status()).isEqualTo(NotificationState.SENT);
            assertThat(mail.problem()).isEmpty();
            assertThatThrownBy(() -> resend(mail))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("REASON_GONE"));
        });
        bench.deliver();
        assertThat(bench.inbox()).isEmpty();
    }

    @Test
    void a_reminder_comes_as_long_as_there_is_reason_for_it() {
        bench.happened(offered(false), proposed());
        bench.deliver();
        bench.inbox();

        bench.happened(new CandidacyReminded(
                OFFER, CANDIDACY, 3, termOf(Party.EMPLOYER).orElseThrow()));
        bench.deliver();

        assertThat(bench.inbox()).extracting(Received::reader).containsExactlyInAnyOrder("contact", "student");
    }

    @Test
    void nobody_is_asked_to_sign_for_a_placement_that_was_cancelled_in_the_meantime() {
        bench.happened(offered(false), proposed(), confirmed());
        bench.deliver();
        bench.inbox();

        bench.happened(
                drawnUp(1), new PlacementCancelled(PLACEMENT, STUDENT, OFFER, CANDIDACY, Party.SCHOOL, secret()));
        bench.deliver();

        assertThat(mails("agreement-drawn-up")).hasSize(5).allMatch(mail -> mail.status() == NotificationState.DROPPED);
        assertThat(bench.inbox()).hasSize(5).allMatch(mail -> mail.subject().contains("gaat niet door"));
    }

    @Test
    void what_one_conversation_asks_for_is_not_dropped_by_another() {
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1), planned());
        var other = new Gone(
                PLACEMENT,
                Set.of(Reason.PLACEMENT_GOES_ON),
                Map.of(Fact.CONVERSATION, Fact.of(Conversation.EIND_GESPREK)));

        bench.transactions.executeWithoutResult(_ -> bench.queue.drop(other));

        assertThat(mails("agreement-drawn-up")).allMatch(mail -> mail.status() == NotificationState.QUEUED);
    }

    @Test
    void a_replacement_that_was_found_is_no_longer_overdue() {
        bench.happened(offered(false), proposed(), confirmed());
        bench.happened(new ReplacementOverdue(PLACEMENT, LocalDate.of(2027, 1, 4)));
        bench.happened(
                new ReplacementSolved(PLACEMENT, ReplacementOutcome.TERMINATED, Optional.empty(), Optional.empty()));
        bench.deliver();

        assertThat(mails("replacement-overdue"))
                .isNotEmpty()
                .allMatch(mail -> mail.status() == NotificationState.DROPPED);
        assertThat(mails("replacement-solved")).isNotEmpty().allMatch(mail -> mail.status() == NotificationState.SENT);
    }

    private List<Notification> mails(String milestone) {
        return bench
                .desk
                .find(
                        new FindNotifications(Optional.empty(), Optional.empty(), List.of(), Page.first()),
                        Actor.application())
                .items()
                .stream()
                .filter(mail -> mail.milestone().equals(milestone))
                .toList();
    }

    private void resend(Notification mail) {
        bench.transactions.executeWithoutResult(
                _ -> bench.desk.decide(new ResendNotification(mail.id()), Actor.application()));
    }
}
