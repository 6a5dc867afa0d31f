package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.stagepact.application.calendar.InvitationInTheMail;
import nl.stagepact.application.calendar.Meeting.Person;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentEnd;
import nl.stagepact.domain.placement.AppointmentEvent.*;
import nl.stagepact.domain.placement.CalendarEntry;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What student, supervisor and mentor find in their calendars; another library reads it than the one that wrote it. */
class InvitationMailsTest {

    private static final Conversation START = Conversation.START_GESPREK;
    private static final String UID = "5b7f8e0a-2a59-5c8f-8a56-1f5b1a5e4d00@stagepact";
    private static final String WHERE = "Kantine, eerste verdieping; vraag naar \"Bo\"";
    private static final PersonId NEXT = new PersonId(new UUID(3, 9));

    private final MailBench bench = new MailBench();
    private final List<PlacementEvent> told = new ArrayList<>();

    @BeforeEach
    void the_people_are_known() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        bench.encloses(new InvitationInTheMail(
                _ -> told.stream().map(GenericEventMessage::asEventMessage).toList(),
                new MailReaders(bench.jdbc, PersonalForTests.codec(Set.of())),
                words,
                new Person("Stagepact", "no-reply@stagepact.example"),
                "https://stagepact.example"));
        bench.happened(people().toArray());
        bench.happened(offered(false), proposed(), confirmed(), drawnUp(1));
        bench.deliver();
        bench.inbox();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void all_three_are_invited_and_nobody_else() throws Exception {
        happened(scheduled(0, "2027-02-10T09:00:00Z"));

        var mails = mails();

        assertThat(mails.keySet()).containsExactlyInAnyOrder("student", "supervisor", "mentor");
        assertThat(mails.values()).allSatisfy(mail -> {
            assertThat(calendar(mail).getMethod().getValue()).isEqualTo("REQUEST");
            var event = event(mail);
            assertThat(said(event, Property.UID)).isEqualTo(UID);
            assertThat(said(event, Property.SEQUENCE)).isEqualTo("0");
            assertThat(said(event, Property.DTSTART)).isEqualTo("20270210T090000Z");
            assertThat(said(event, Property.DTEND)).isEqualTo("20270210T094500Z");
            assertThat(said(event, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(said(event, Property.LOCATION)).isEqualTo(WHERE);
            assertThat(said(event, Property.ORGANIZER)).isEqualTo("mailto:no-reply@stagepact.example");
            assertThat(attendees(event))
                    .containsExactlyInAnyOrder(
                            "mailto:student@school.example",
                            "mailto:supervisor@stagepact.example",
                            "mailto:mentor@stagepact.example");
        });
    }

    @Test
    void the_mail_says_in_words_when_and_where_too() {
        happened(scheduled(0, "2027-07-10T09:00:00Z"));
        bench.deliver();

        assertThat(bench.inbox())
                .filteredOn(mail -> mail.reader().equals("mentor"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.text()).contains("zaterdag 10 juli 2027, 11:00", "45 minuten", "Waar: " + WHERE);
                    assertThat(mail.subject()).contains("Startgesprek", "zaterdag 10 juli 2027, 11:00");
                });
    }

    @Test
    void a_change_has_the_same_uid_and_a_higher_sequence() throws Exception {
        happened(scheduled(0, "2027-02-10T09:00:00Z"));
        mails();
        happened(new ConversationRescheduled(
                PLACEMENT, START, at("2027-02-11T13:00:00Z"), new CalendarEntry(UID, 1), Timing.IN_WINDOW));

        var mails = mails();

        assertThat(mails).hasSize(3);
        assertThat(mails.values()).allSatisfy(mail -> {
            assertThat(calendar(mail).getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(said(event(mail), Property.UID)).isEqualTo(UID);
            assertThat(said(event(mail), Property.SEQUENCE)).isEqualTo("1");
            assertThat(said(event(mail), Property.DTSTART)).isEqualTo("20270211T130000Z");
        });
    }

    @Test
    void a_cancellation_takes_it_out_of_the_calendar() throws Exception {
        happened(scheduled(0, "2027-02-10T09:00:00Z"));
        mails();
        happened(cancelled(1));

        var mails = mails();

        assertThat(mails).hasSize(3);
        assertThat(mails.values()).allSatisfy(mail -> {
            assertThat(calendar(mail).getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(said(event(mail), Property.STATUS)).isEqualTo("CANCELLED");
            assertThat(said(event(mail), Property.UID)).isEqualTo(UID);
            assertThat(said(event(mail), Property.SEQUENCE)).isEqualTo("1");
            assertThat(event(mail).getAlarms()).isEmpty();
        });
    }

    @Test
    void an_invitation_that_still_waits_is_not_sent_after_its_cancellation() throws Exception {
        happened(scheduled(0, "2027-02-10T09:00:00Z"));
        happened(cancelled(1));

        assertThat(mails().values())
                .hasSize(3)
                .allSatisfy(mail ->
                        assertThat(calendar(mail).getMethod().getValue()).isEqualTo("CANCEL"));
    }

    @Test
    void whoever_takes_over_is_invited_and_whoever_hands_over_hears_that_it_is_off_for_them() throws Exception {
        bench.happened(new MentorAppointed(EMPLOYER, NEXT, contact(NEXT, "Nel Nieuw", "next", Language.NL)));
        happened(scheduled(0, "2027-02-10T09:00:00Z"));
        bench.happened(new MentorReplaced(PLACEMENT, MENTOR, NEXT));
        bench.deliver();
        bench.inbox();

        happened(new ConversationReassigned(
                PLACEMENT,
                START,
                at("2027-02-10T09:00:00Z"),
                new CalendarEntry(UID, 1),
                Map.of(Party.EMPLOYER, MENTOR),
                Map.of(Party.EMPLOYER, NEXT)));
        var mails = mails();

        assertThat(mails.keySet()).containsExactlyInAnyOrder("student", "supervisor", "mentor", "next");
        assertThat(calendar(mails.get("mentor")).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(attendees(event(mails.get("mentor")))).containsExactly("mailto:mentor@stagepact.example");
        for (var reader : List.of("student", "supervisor", "next")) {
            assertThat(calendar(mails.get(reader)).getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(attendees(event(mails.get(reader))))
                    .contains("mailto:next@stagepact.example")
                    .doesNotContain("mailto:mentor@stagepact.example");
        }
    }

    @Test
    void the_same_event_once_more_sends_nothing_and_where_it_is_stays_out_of_what_waits() throws Exception {
        var event = scheduled(0, "2027-02-10T09:00:00Z");
        told.add(event);
        bench.handle(event, "once", origin());
        bench.handle(event, "once", origin());

        assertThat(bench.rows("mail")).doesNotContain("Kantine");
        assertThat(mails()).hasSize(3);
    }

    private void happened(PlacementEvent event) {
        told.add(event);
        bench.happened(event);
    }

    private static ConversationScheduled scheduled(int sequence, String moment) {
        return new ConversationScheduled(
                PLACEMENT, START, at(moment), new CalendarEntry(UID, sequence), Timing.IN_WINDOW);
    }

    private static ConversationCancelled cancelled(int sequence) {
        return new ConversationCancelled(
                PLACEMENT,
                START,
                at("2027-02-10T09:00:00Z"),
                new CalendarEntry(UID, sequence),
                AppointmentEnd.WITHDRAWN);
    }

    private static Appointment at(String moment) {
        return new Appointment(Instant.parse(moment), 45, ConversationForm.ON_SITE, Personal.of(STUDENT, WHERE));
    }

    /** What was received since the last look, by whose it is; one for each. */
    private Map<String, MimeMessage> mails() throws MessagingException {
        bench.deliver();
        var all = new TreeMap<String, MimeMessage>(Comparator.naturalOrder());
        for (var message : Arrays.asList(bench.mailServer.getReceivedMessages())) {
            var address = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
            assertThat(all.put(address.substring(0, address.indexOf('@')), message))
                    .as("a second mail to %s", address)
                    .isNull();
        }
        bench.inbox();
        return all;
    }

    /** The same in both places of the mail, and without a complaint. */
    private static Calendar calendar(MimeMessage mail) throws MessagingException, IOException, ParserException {
        var parts = (MimeMultipart) mail.getContent();
        var shapes = (MimeMultipart) parts.getBodyPart(0).getContent();
        var shown = text(shapes.getBodyPart(2).getInputStream().readAllBytes());
        assertThat(text(parts.getBodyPart(1).getInputStream().readAllBytes())).isEqualTo(shown);
        assertThat(shown.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new StringReader(shown));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(shapes.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method="
                        + calendar.getMethod().getValue());
        return calendar;
    }

    private static VEvent event(MimeMessage mail) throws MessagingException, IOException, ParserException {
        var events = calendar(mail).<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<String> attendees(VEvent event) {
        List<Property> found = event.getProperties(Property.ATTENDEE);
        return found.stream().map(Property::getValue).toList();
    }

    private static String said(VEvent event, String property) {
        Optional<Property> found = event.getProperty(property);
        return found.orElseThrow().getValue();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
