package nl.stagepact.domain.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.PlacementId;

/** What stands in the calendars of those who were told of every appointment. */
final class Diaries {

    private final Map<String, AppointmentEvent> entries = new HashMap<>();

    /** Calendars must take it for newer than all before (RFC 5546). */
    void write(AppointmentEvent event) {
        var entry = event.entry();
        var before = entries.put(entry.uid(), event);
        assertThat(entry.sequence())
                .as("sequence of %s", event)
                .isEqualTo(before == null ? 0 : before.entry().sequence() + 1);
        assertThat(before == null || before.placementId().equals(event.placementId()))
                .as("%s has the uid of another's", event)
                .isTrue();
    }

    /** Once a placement has ended, nobody is expected any more but to look back. */
    void nobodyIsExpected(PlacementId placement, LocalDate today) {
        assertThat(entries.values())
                .as("appointments of placement %s, which has ended", placement)
                .noneMatch(event -> event.placementId().equals(placement)
                        && !(event instanceof ConversationCancelled)
                        && !event.conversation().equals(Conversation.EXIT_CONVERSATION)
                        && BusinessDay.of(event.appointment().startsAt()).isAfter(today));
    }
}
