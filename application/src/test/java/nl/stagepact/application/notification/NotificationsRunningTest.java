package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.stagepact.application.embedded.CaughtMail;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Postcode;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the event log to the mail catcher. The application is shared, so each test has an employer of its own. */
@WholeApplicationTest
class NotificationsRunningTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String PROCESSOR = "Notifications";

    @Autowired
    EventBus events;

    @Autowired
    Configuration axon;

    @Autowired
    MailCatcher catcher;

    @Autowired
    SubjectKeys keys;

    @Autowired
    JdbcClient jdbc;

    private final Map<Id, Long> lengths = new ConcurrentHashMap<>();
    private final String number = String.valueOf(10_000_000 + (int) (Math.random() * 80_000_000));
    private final EmployerId employer = EmployerId.of(new Kvk(number));
    private final PersonId contact = new PersonId(UUID.randomUUID());

    @Test
    void an_event_becomes_one_mail_from_an_address_that_is_stored_only_encrypted() {
        happened(employer, registered());

        happened(offered(new OfferId(UUID.randomUUID())));

        var mail = mails(1).getFirst();
        assertThat(mail.subject()).isEqualTo("Uw stageplek staat open: Bakker in opleiding");
        assertThat(mail.text()).hasValueSatisfying(text -> assertThat(text).startsWith("Beste Connie Tact,"));
        assertThat(jdbc.sql("select contact from mail_person where person_id = ?")
                        .param(contact.value())
                        .query(String.class)
                        .single())
                .contains("pd1." + contact)
                .doesNotContain("Connie", "example");
        await().atMost(SOON).until(() -> state().equals(List.of("SENT")));
    }

    @Test
    void hundred_events_become_hundred_mails_each_once() {
        happened(employer, registered());

        for (int i = 0; i < 100; i++) {
            happened(offered(new OfferId(UUID.randomUUID())));
        }

        mails(100);
        await().atMost(SOON).until(() -> state().equals(List.of("SENT")));
        assertThat(mine()).hasSize(100);
        assertThat(mine().stream()
                        .map(mail -> new String(mail.source(), StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> line.startsWith("Message-ID"))
                                .findFirst()
                                .orElseThrow())
                        .collect(Collectors.toSet()))
                .hasSize(100);
    }

    @Test
    void an_event_that_cannot_be_told_is_parked_with_its_stream_while_others_go_on() {
        var unknown = new OfferId(UUID.randomUUID());
        happened(unknown, offered(unknown));
        await().atMost(SOON).until(() -> parked() == 1);

        happened(employer, registered());
        assertThat(mine()).isEmpty();
        happened(offered(new OfferId(UUID.randomUUID())));
        mails(1);

        await().atMost(SOON).until(() -> {
            axon.eventProcessingConfiguration()
                    .sequencedDeadLetterProcessor(PROCESSOR)
                    .orElseThrow()
                    .processAny();
            return parked() == 0;
        });
        assertThat(mails(2)).hasSize(2);
    }

    @Test
    void somebody_who_was_erased_gets_no_mail_and_can_be_read_nowhere() {
        happened(employer, registered());
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from mail_person where person_id = ?")
                                .param(contact.value())
                                .query(Long.class)
                                .single()
                        == 1);

        keys.erase(contact.value());
        happened(offered(new OfferId(UUID.randomUUID())));

        await().atMost(SOON).until(() -> state().equals(List.of("DROPPED")));
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_replay_is_not_possible_so_nobody_hears_old_news() {
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();

        assertThat(processor.supportsReset()).isFalse();
        processor.shutDown();
        assertThatThrownBy(processor::resetTokens).isInstanceOf(RuntimeException.class);
        processor.start();
    }

    @Test
    void the_past_of_the_demo_region_makes_people_known_and_sends_nothing() {
        happened(employer, registered(), MetaData.with("historyAt", "2026-03-01T09:00:00Z"));
        happened(
                employer,
                new ContactChanged(
                        employer, contact, Region.contact(contact, "Connie Nu", "nu-" + number, Language.EN)),
                MetaData.with("historyAt", "2026-03-02T09:00:00Z"));

        happened(offered(new OfferId(UUID.randomUUID())));

        await().atMost(SOON)
                .until(() -> catcher.list().stream()
                        .anyMatch(mail -> mail.to().equals(List.of("nu-" + number + "@stagepact.example"))));
        assertThat(jdbc.sql("select count(*) from mail where recipient_id = ?")
                        .param(contact.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private EmployerRegistered registered() {
        return new EmployerRegistered(
                employer,
                new Kvk(number),
                "Bakkerij " + number,
                new Address("Deegstraat 1", new Postcode("0123 AB"), "Amersfoort"),
                contact,
                Region.contact(contact, "Connie Tact", "contact-" + number, Language.NL));
    }

    private PlacementOffered offered(OfferId offer) {
        return new PlacementOffered(offer, employer, Region.offered(false).terms(), Optional.of(Region.FRESH));
    }

    private void happened(PlacementOffered offered) {
        happened(offered.offerId(), offered);
    }

    private void happened(Id stream, Object event) {
        happened(stream, event, MetaData.emptyInstance());
    }

    private void happened(Id stream, Object event, MetaData metaData) {
        long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        events.publish(new GenericDomainEventMessage<>(
                stream.kind(),
                stream.value().toString(),
                sequence,
                event,
                Region.origin().mergedWith(metaData)));
    }

    private List<CaughtMail> mails(int count) {
        await().atMost(SOON).until(() -> mine().size() >= count);
        return mine();
    }

    private List<CaughtMail> mine() {
        return catcher.list().stream()
                .filter(mail -> mail.to().equals(List.of("contact-" + number + "@stagepact.example")))
                .toList();
    }

    private List<String> state() {
        return jdbc.sql("select distinct state from mail where recipient_id = ?")
                .param(contact.value())
                .query(String.class)
                .list();
    }

    private long parked() {
        return jdbc.sql("select count(*) from dead_letter_entry where processing_group = ?")
                .param(PROCESSOR)
                .query(Long.class)
                .single();
    }
}
