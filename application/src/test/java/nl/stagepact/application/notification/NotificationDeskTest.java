package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.notification.NotificationOperation.CountNotifications;
import nl.stagepact.application.notification.NotificationOperation.FindNotification;
import nl.stagepact.application.notification.NotificationOperation.FindNotifications;
import nl.stagepact.application.notification.NotificationOperation.ResendNotification;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What an administrator sees of mails, and can do about them. */
class NotificationDeskTest {

    /** Sees all of them. */
    private static final Actor ADMIN = Actor.application();

    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void mails_are_found_by_recipient_placement_and_state_the_newest_first() {
        bench.happened(offered(false));
        bench.timePasses(Duration.ofMinutes(1));
        bench.happened(proposed(), confirmed());

        assertThat(find(Optional.of(CONTACT.value()), Optional.empty()))
                .extracting(Notification::milestone)
                .containsExactlyInAnyOrder("placement-confirmed", "candidate-proposed", "offer-published")
                .endsWith("offer-published");
        assertThat(bench.desk
                        .find(
                                new FindNotifications(
                                        Optional.empty(), Optional.of(PLACEMENT), List.of(), Page.first()),
                                ADMIN)
                        .items())
                .hasSize(4)
                .allMatch(mail -> mail.placementId().equals(Optional.of(PLACEMENT)));
        assertThat(find(Optional.of(CONTACT.value()), Optional.empty(), NotificationState.SENT))
                .extracting(Notification::milestone)
                .containsExactly("offer-published");
    }

    @Test
    void a_list_has_pages() {
        bench.happened(offered(false), proposed(), confirmed());

        var second = bench.desk.find(
                new FindNotifications(Optional.empty(), Optional.empty(), List.of(), new Page(2, 3, "")), ADMIN);

        assertThat(second.items()).hasSize(3);
        assertThat(second.totalItems()).isEqualTo(7);
    }

    @Test
    void an_administrator_sees_the_state_but_neither_name_nor_address() {
        bench.happened(offered(false));

        var mail = only();

        assertThat(mail.address()).contains("c…@stagepact.example");
        assertThat(mail.toString()).doesNotContain("Connie").doesNotContain("contact@");
        assertThat(bench.desk.find(new FindNotification(mail.id()), ADMIN)).contains(mail);
    }

    @Test
    void a_mail_that_bounced_can_be_sent_again_after_the_address_was_mended() {
        bench.happened(new ContactChanged(EMPLOYER, CONTACT, contact(CONTACT, "Connie", "no address", Language.NL)));
        bench.happened(offered(false));
        bench.deliver();
        assertThat(only().status()).isEqualTo(NotificationState.BOUNCED);
        bench.happened(new ContactChanged(EMPLOYER, CONTACT, contact(CONTACT, "Connie", "contact", Language.NL)));

        resend(only().id());
        bench.deliver();

        assertThat(bench.inbox()).hasSize(1);
        assertThat(only().status()).isEqualTo(NotificationState.SENT);
        assertThat(only().resends()).isEqualTo(1);
        assertThat(only().attempts()).isEqualTo(1);
    }

    @Test
    void a_mail_that_was_sent_can_be_asked_for_again_and_is_then_another_message() {
        bench.happened(offered(false));
        bench.deliver();
        var first = bench.inbox().getFirst();

        resend(only().id());
        bench.deliver();

        assertThat(bench.inbox())
                .singleElement()
                .satisfies(again -> assertThat(again.messageId()).isNotEqualTo(first.messageId()));
    }

    @Test
    void a_mail_that_waits_for_its_next_attempt_is_tried_at_once() {
        bench.mailServerGoesAway();
        bench.happened(offered(false));
        bench.deliver();
        var back = bench.mailServerComesBack();

        resend(only().id());
        bench.deliver();

        assertThat(MailBench.received(back)).hasSize(1);
        assertThat(only().resends()).isZero();
        back.stop();
    }

    @Test
    void a_mail_to_somebody_who_was_erased_is_not_sent_again() {
        bench.happened(offered(false));
        bench.erase(CONTACT);
        bench.deliver();

        assertThat(only().address()).isEmpty();
        assertThatThrownBy(() -> resend(only().id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("RECIPIENT_ERASED"));
    }

    @Test
    void a_mail_that_does_not_exist_cannot_be_sent_again() {
        assertThatThrownBy(() -> resend(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void bounced_and_waiting_mails_are_counted_and_seen_on_the_health_page() {
        bench.happened(new ContactChanged(EMPLOYER, CONTACT, contact(CONTACT, "Connie", "no address", Language.NL)));
        bench.happened(offered(false));
        bench.deliver();
        bench.happened(proposed());
        var metrics = new MailMetrics(bench.jdbc);
        var registry = new SimpleMeterRegistry();
        metrics.bindTo(registry);

        assertThat(registry.get("stagepact.mails")
                        .tag("state", "BOUNCED")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(registry.get("stagepact.mails")
                        .tag("state", "QUEUED")
                        .gauge()
                        .value())
                .isEqualTo(2);
        assertThat(metrics.health().getStatus()).isEqualTo(Status.UP);
        assertThat(metrics.health().getDetails())
                .containsEntry("degraded", false)
                .containsEntry("bounced", 1L)
                .containsEntry("queued", 2L)
                .containsEntry("failed", 0L);
    }

    @Test
    void a_coordinator_sees_what_did_not_arrive_of_the_own_students_corrects_the_address_and_sends_it_again() {
        bench.happened(registered(STUDENT, "Noa", "no address", Language.NL));
        bench.happened(offered(false), proposed());
        bench.deliver();
        bench.inbox();
        var ours = coordinatorOf(SCHOOL.value());

        var bounced = ofState(NotificationState.BOUNCED, ours);
        assertThat(bounced).hasSize(1);
        assertThat(bounced.getFirst().recipientId()).isEqualTo(STUDENT.value());
        assertThat(bounced.getFirst().problem()).contains("ADDRESS_INVALID");
        assertThat(bounced.getFirst().aboutKind()).isEqualTo("candidacy");
        assertThat(count(ours).bounced()).isEqualTo(1);
        assertThat(count(ours).sent())
                .as("about the offer is no school's matter")
                .isEqualTo(1);

        bench.happened(registered(STUDENT, "Noa", "student", Language.NL));
        bench.transactions.executeWithoutResult(
                _ -> bench.desk.decide(new ResendNotification(bounced.getFirst().id()), ours));
        bench.deliver();

        assertThat(bench.inbox()).extracting(Received::reader).containsExactly("student");
        assertThat(count(ours).bounced()).isZero();
    }

    @Test
    void another_school_sees_none_of_it_and_sends_nothing() {
        bench.happened(offered(false), proposed());
        bench.deliver();
        var mail = ofState(NotificationState.SENT, ADMIN).getFirst();
        var elsewhere = coordinatorOf(new UUID(9, 9));

        assertThat(ofState(NotificationState.SENT, elsewhere)).isEmpty();
        assertThat(count(elsewhere)).isEqualTo(new NotificationCounts(0, 0, 0, 0, 0));
        assertThat(bench.desk.find(new FindNotification(mail.id()), elsewhere)).isEmpty();
        assertThatThrownBy(() -> bench.desk.decide(new ResendNotification(mail.id()), elsewhere))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_FOUND"));
    }

    private static Actor coordinatorOf(UUID school) {
        return new Actor(
                "test|coordinator",
                Optional.of(COORDINATOR.value()),
                Optional.of(school),
                OrganisationType.SCHOOL,
                Set.of(Role.COORDINATOR),
                Scope.OWN_ORGANISATION);
    }

    private List<Notification> ofState(NotificationState state, Actor actor) {
        return bench.desk
                .find(new FindNotifications(Optional.empty(), Optional.empty(), List.of(state), Page.first()), actor)
                .items();
    }

    private NotificationCounts count(Actor actor) {
        return bench.desk.count(new CountNotifications(Optional.empty(), Optional.empty()), actor);
    }

    private Notification only() {
        return find(Optional.empty(), Optional.empty()).getFirst();
    }

    private List<Notification> find(
            Optional<UUID> recipient, Optional<PlacementId> placement, NotificationState... states) {
        return bench.desk
                .find(new FindNotifications(recipient, placement, List.of(states), Page.first()), ADMIN)
                .items();
    }

    private void resend(UUID id) {
        bench.transactions.executeWithoutResult(_ -> bench.desk.decide(new ResendNotification(id), ADMIN));
    }
}
