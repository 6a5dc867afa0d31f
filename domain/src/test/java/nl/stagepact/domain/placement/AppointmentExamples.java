package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.Instant;
import nl.stagepact.domain.placement.AppointmentCommand.ScheduleConversation;

/** Appointments for the conversation at the start, within its window of 18 January to 15 February. */
abstract class AppointmentExamples extends PlacementExamples {

    static final Conversation START = Conversation.START_GESPREK;
    static final Appointment ON_THE_THIRD = at("2027-02-03T09:00:00Z");
    static final Appointment ON_THE_FIFTH = at("2027-02-05T13:00:00Z");

    static Appointment at(String moment) {
        return new Appointment(Instant.parse(moment), 45, ConversationForm.ON_SITE, told(SANNE, "Kantine"));
    }

    static ScheduleConversation schedule(Appointment appointment) {
        return new ScheduleConversation(PLACEMENT, START, appointment);
    }

    static CalendarEntry entry(int sequence) {
        return new CalendarEntry(CalendarEntry.first(PLACEMENT, START).uid(), sequence);
    }
}
