package nl.stagepact.application.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * An appointment as calendars show it.
 *
 * @param uid the same for life
 * @param sequence higher than in all that was written of it before
 * @param toldAt when it became so
 * @param where a place, a link or a telephone number
 * @param about more about it, in plain words
 * @param url of a page about it
 * @param people nobody where it is only shown to its reader
 */
public record Meeting(
        String uid,
        int sequence,
        Instant toldAt,
        Instant startsAt,
        int minutes,
        String summary,
        Optional<String> where,
        Optional<String> about,
        Optional<String> url,
        List<Person> people) {

    private static final String PRODUCT = "-//Stagepact//Gesprekken//NL";

    /** Somebody with a name and a mail address. */
    public record Person(String name, String email) {

        /** A parameter of iCalendar holds no quotes and no line breaks. */
        private String plainName() {
            return name.replaceAll("[\\p{Cc}\\p{Cf}\"]+", " ").strip();
        }
    }

    /** Asks those people to come, or tells them that it changed; programs put it into the calendar, or change it there. */
    public String invitation(Person organizer) {
        return object("REQUEST", organizer, Status.confirmed());
    }

    /** Takes it out of their calendars. */
    public String cancellation(Person organizer) {
        return object("CANCEL", organizer, Status.cancelled());
    }

    private String object(String method, Person organizer, Status status) {
        var event = event();
        event.setStatus(status);
        event.setOrganizer(new Organizer(organizer.plainName(), organizer.email()));
        people.stream().map(Meeting::attendee).forEach(event::addAttendee);
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** As part of a calendar: without the people, who need not hear of it again. */
    public VEvent event() {
        var event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(toldAt));
        event.setDateStart(Date.from(startsAt));
        event.setDateEnd(Date.from(startsAt.plusSeconds(60L * minutes)));
        event.setSummary(summary);
        event.setTransparency(false);
        where.ifPresent(event::setLocation);
        about.ifPresent(event::setDescription);
        url.ifPresent(event::setUrl);
        return event;
    }

    /** Answers by mail are not read, so none is asked for. */
    private static Attendee attendee(Person person) {
        var attendee = new Attendee(person.plainName(), person.email());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }
}
