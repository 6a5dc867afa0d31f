package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PlacementId;

/**
 * By what calendars know an appointment (iCalendar, RFC 5545).
 *
 * @param uid the same for all appointments of one conversation, also after a cancellation
 * @param sequence 0 for the first invitation, and one more for everything that was told of it since
 */
public record CalendarEntry(String uid, int sequence) {

    static CalendarEntry first(PlacementId placement, Conversation conversation) {
        return new CalendarEntry(
                Id.fromNaturalKey("appointment", placement, conversation.pathName()) + "@stagepact", 0);
    }

    CalendarEntry next() {
        return new CalendarEntry(uid, sequence + 1);
    }
}
