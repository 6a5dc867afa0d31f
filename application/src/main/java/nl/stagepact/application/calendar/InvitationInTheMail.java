package nl.stagepact.application.calendar;

import static nl.stagepact.application.notification.MailTemplate.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.calendar.Meeting.Person;
import nl.stagepact.application.notification.Enclosed;
import nl.stagepact.application.notification.Enclosing;
import nl.stagepact.application.notification.MailReaders;
import nl.stagepact.application.notification.MailReaders.Participant;
import nl.stagepact.application.notification.MailReaders.Talking;
import nl.stagepact.application.notification.MailTemplate;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.engine.History;
import org.axonframework.messaging.Message;
import org.springframework.context.MessageSource;

/**
 * Puts the calendar entry into each mail about an appointment. When and where is read from the event that the mail tells,
 * names and addresses are those of now.
 */
public final class InvitationInTheMail implements Enclosing {

    private static final Set<MailTemplate> INVITING =
            EnumSet.of(CONVERSATION_SCHEDULED, CONVERSATION_RESCHEDULED, CONVERSATION_REASSIGNED);
    private static final Set<MailTemplate> CANCELLING = EnumSet.of(CONVERSATION_CANCELLED, CONVERSATION_HANDED_OVER);

    /** As the event hands them to the mail. */
    private static final String UID = "calendarUid";

    private static final String SEQUENCE = "sequence";

    private final History history;
    private final MailReaders readers;
    private final MessageSource words;
    private final Person organizer;
    private final String base;

    /** @param base the public address, without a slash at the end */
    public InvitationInTheMail(
            History history, MailReaders readers, MessageSource words, Person organizer, String base) {
        this.history = history;
        this.readers = readers;
        this.words = words;
        this.organizer = organizer;
        this.base = base;
    }

    @Override
    public Set<MailTemplate> mails() {
        var all = EnumSet.copyOf(INVITING);
        all.addAll(CANCELLING);
        return all;
    }

    @Override
    public Enclosed with(Outgoing mail) {
        var placement = new PlacementId(mail.aboutId());
        return told(placement, mail.facts())
                .flatMap(event -> readers.talkingIn(placement).map(talking -> enclosed(mail, event, talking)))
                .orElse(Enclosed.NOTHING);
    }

    private Optional<AppointmentEvent> told(PlacementId placement, Map<String, String> facts) {
        return history.of(placement).stream()
                .map(Message::getPayload)
                .filter(AppointmentEvent.class::isInstance)
                .map(AppointmentEvent.class::cast)
                .filter(event -> event.entry().uid().equals(facts.get(UID))
                        && Integer.toString(event.entry().sequence()).equals(facts.get(SEQUENCE)))
                .findFirst();
    }

    private Enclosed enclosed(Outgoing mail, AppointmentEvent event, Talking talking) {
        var meeting = meeting(mail, event, talking);
        var calendar = CANCELLING.contains(mail.template())
                ? Enclosed.calendar("CANCEL", meeting.cancellation(organizer))
                : Enclosed.calendar("REQUEST", meeting.invitation(organizer));
        return meeting.where()
                .map(where -> calendar.and(Enclosed.values(Map.of("where", where))))
                .orElse(calendar);
    }

    private Meeting meeting(Outgoing mail, AppointmentEvent event, Talking talking) {
        var locale = Locale.of(mail.language().name().toLowerCase(Locale.ROOT));
        var page = base + "/placements/" + mail.aboutId();
        return new Meeting(
                event.entry().uid(),
                event.entry().sequence(),
                mail.occurredAt(),
                event.appointment().startsAt(),
                event.appointment().minutes(),
                title(event, talking, locale),
                event.appointment().where().known(),
                Optional.of(words.getMessage("calendar.appointment.about", new Object[] {page}, locale)),
                Optional.of(page),
                invited(mail, talking));
    }

    /** Whoever does not take part any more reads nothing of the others. */
    private List<Person> invited(Outgoing mail, Talking talking) {
        return mail.template() == CONVERSATION_HANDED_OVER
                ? readers.contactOf(mail.recipientId()).stream()
                        .map(InvitationInTheMail::person)
                        .toList()
                : talking.participants().stream()
                        .map(Participant::contact)
                        .map(InvitationInTheMail::person)
                        .toList();
    }

    private static Person person(ContactDetails contact) {
        return new Person(contact.name(), contact.email());
    }

    private String title(AppointmentEvent event, Talking talking, Locale locale) {
        var kind = words.getMessage("calendar." + event.conversation().kind(), null, locale);
        return talking.student()
                .map(student ->
                        words.getMessage("calendar.with", new Object[] {kind, student, talking.employer()}, locale))
                .orElse(kind);
    }
}
