package nl.stagepact.projections.audit;

import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentEnd;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationReassigned;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationRescheduled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** When conversations would be held, in plain words; never where, as that may tell of a person. */
final class AppointmentSentences {

    private AppointmentSentences() {}

    static Sentence of(AppointmentEvent event) {
        var dutch = PlacementSentences.dutch(event.conversation());
        var english = PlacementSentences.english(event.conversation());
        return switch (event) {
            case ConversationScheduled e ->
                new Sentence(
                        "Het %s is afgesproken voor %s%s.".formatted(dutch, dutch(e.appointment()), dutch(e.timing())),
                        "The %s was scheduled for %s%s."
                                .formatted(english, english(e.appointment()), english(e.timing())));
            case ConversationRescheduled e ->
                new Sentence(
                        "De afspraak voor het %s is gewijzigd: %s%s."
                                .formatted(dutch, dutch(e.appointment()), dutch(e.timing())),
                        "The appointment for the %s was changed: %s%s."
                                .formatted(english, english(e.appointment()), english(e.timing())));
            case ConversationReassigned e ->
                new Sentence(
                        "Aan het %s van %s neemt iemand anders deel.".formatted(dutch, dutch(e.appointment())),
                        "Somebody else takes part in the %s of %s.".formatted(english, english(e.appointment())));
            case ConversationCancelled e ->
                new Sentence(
                        "De afspraak voor het %s van %s is vervallen%s."
                                .formatted(dutch, dutch(e.appointment()), dutch(e.reason())),
                        "The appointment for the %s of %s was cancelled%s."
                                .formatted(english, english(e.appointment()), english(e.reason())));
        };
    }

    private static String dutch(Appointment appointment) {
        var moment = appointment.startsAt().atZone(BusinessDay.ZONE).toLocalDateTime();
        return "%s om %s uur".formatted(Words.dutch(moment.toLocalDate()), moment.toLocalTime());
    }

    private static String english(Appointment appointment) {
        var moment = appointment.startsAt().atZone(BusinessDay.ZONE).toLocalDateTime();
        return "%s at %s".formatted(Words.english(moment.toLocalDate()), moment.toLocalTime());
    }

    private static String dutch(Timing timing) {
        return switch (timing) {
            case EARLY -> ", eerder dan de periode waarin het hoort";
            case IN_WINDOW -> "";
            case LATE -> ", later dan de periode waarin het hoort";
        };
    }

    private static String english(Timing timing) {
        return switch (timing) {
            case EARLY -> ", earlier than it should be held";
            case IN_WINDOW -> "";
            case LATE -> ", later than it should be held";
        };
    }

    private static String dutch(AppointmentEnd reason) {
        return switch (reason) {
            case WITHDRAWN -> "";
            case ALREADY_HELD -> ", omdat het al eerder gehouden is";
            case EXEMPTED -> ", omdat het niet gehouden hoeft te worden";
            case NO_LONGER_PLANNED -> ", omdat het door de nieuwe planning niet meer nodig is";
            case PLACEMENT_ENDED -> ", omdat de stage niet doorgaat of voorbij is";
        };
    }

    private static String english(AppointmentEnd reason) {
        return switch (reason) {
            case WITHDRAWN -> "";
            case ALREADY_HELD -> ", as it was held before";
            case EXEMPTED -> ", as it need not be held";
            case NO_LONGER_PLANNED -> ", as the new plan does not ask for it";
            case PLACEMENT_ENDED -> ", as the placement does not go on";
        };
    }
}
