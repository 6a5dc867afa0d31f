package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.MailTemplate.*;
import static nl.stagepact.application.notification.Notice.toAllThree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.AppointmentEvent.*;

/** Who hears of an appointment: those who take part in it, and whoever did before. */
final class Invitations {

    private Invitations() {}

    static List<Notice> of(AppointmentEvent event) {
        var placement = event.placementId();
        return switch (event) {
            case ConversationScheduled _ -> List.of(toAllThree(CONVERSATION_SCHEDULED, placement, facts(event)));
            case ConversationRescheduled _ -> List.of(toAllThree(CONVERSATION_RESCHEDULED, placement, facts(event)));
            case ConversationReassigned e -> reassigned(e);
            case ConversationCancelled e -> {
                var facts = new HashMap<>(facts(event));
                facts.put(Fact.REASON, e.reason().name());
                yield List.of(toAllThree(CONVERSATION_CANCELLED, placement, facts));
            }
        };
    }

    /** Whoever comes is invited, whoever goes need not come, and the others learn who does. */
    private static List<Notice> reassigned(ConversationReassigned event) {
        var placement = event.placementId();
        var notices = new ArrayList<Notice>();
        event.joined()
                .forEach((party, person) -> notices.add(
                        new Notice(CONVERSATION_SCHEDULED, placement, Set.of(), facts(event)).and(person, party)));
        event.left()
                .forEach((party, person) -> notices.add(
                        new Notice(CONVERSATION_HANDED_OVER, placement, Set.of(), facts(event)).and(person, party)));
        notices.add(toAllThree(CONVERSATION_REASSIGNED, placement, facts(event)));
        return notices;
    }

    /** Where it is may tell something about somebody: that is looked up when the mail is sent. */
    private static Map<String, String> facts(AppointmentEvent event) {
        return Map.of(
                Fact.CONVERSATION,
                Fact.of(event.conversation()),
                Fact.STARTS_AT,
                event.appointment().startsAt().toString(),
                Fact.MINUTES,
                Integer.toString(event.appointment().minutes()),
                Fact.CALENDAR_UID,
                event.entry().uid(),
                Fact.SEQUENCE,
                Integer.toString(event.entry().sequence()));
    }
}
