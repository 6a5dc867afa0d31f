package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.AppointmentRule.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.AppointmentEvent.*;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;

/** The three agree on when and where they talk; what happens otherwise may undo it or bring others to the table. */
record AppointmentDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(AppointmentCommand command) {
        return switch (command) {
            case ScheduleConversation c -> schedule(c);
            case CancelAppointment c -> cancel(c);
        };
    }

    private List<PlacementEvent> schedule(ScheduleConversation command) {
        var conversation = command.conversation();
        var appointment = command.appointment();
        var standing = appointments().standing(conversation);
        if (standing.filter(it -> it.appointment().equals(appointment)).isPresent()) {
            return List.of();
        }
        placement.awaits(conversation);
        placement.supervision().isStillToBeHeld(conversation);
        WHO_TALKS_ONLINE_HAS_A_LINK.holdsIf(appointment.saysWhereOnline());
        AN_APPOINTMENT_LIES_AHEAD.holdsIf(appointment.startsAt().isAfter(around.now()));
        var entry = appointments()
                .toldOf(conversation)
                .map(told -> told.entry().next())
                .orElseGet(() -> CalendarEntry.first(placement.id(), conversation));
        var timing = placement.supervision().timingOn(conversation, appointment.date());
        return List.of(
                standing.isPresent()
                        ? new ConversationRescheduled(placement.id(), conversation, appointment, entry, timing)
                        : new ConversationScheduled(placement.id(), conversation, appointment, entry, timing));
    }

    private List<PlacementEvent> cancel(CancelAppointment command) {
        var told = appointments().toldOf(command.conversation());
        ONLY_AN_APPOINTMENT_IS_CANCELLED.holdsIf(told.isPresent());
        var standing = appointments().standing(command.conversation());
        if (standing.isEmpty()) {
            return List.of();
        }
        placement.awaits(command.conversation());
        placement.supervision().isStillToBeHeld(command.conversation());
        return List.of(cancelled(standing.orElseThrow(), AppointmentEnd.WITHDRAWN));
    }

    /**
     * What follows for appointments that are still to come from what is decided, whatever that is: so nobody waits where
     * nobody comes.
     *
     * @param later the placement after that
     */
    List<PlacementEvent> before(PlacementState later) {
        return appointments().ahead(around.now()).stream()
                .filter(event -> event.equals(later.way().appointments().last().get(event.conversation())))
                .flatMap(event -> follows(event, later).stream())
                .toList();
    }

    private Optional<PlacementEvent> follows(AppointmentEvent event, PlacementState later) {
        if (later.ending().isPresent() && !later.isLookedBackOnIn(event.conversation())) {
            return Optional.of(cancelled(event, AppointmentEnd.PLACEMENT_ENDED));
        }
        if (later.supervision().wasExempted(event.conversation())) {
            return Optional.of(cancelled(event, AppointmentEnd.EXEMPTED));
        }
        if (later.supervision().isHeld(event.conversation())) {
            // of the same day it is the appointment itself, or was talked about there
            return event.appointment().date().isAfter(around.today())
                    ? Optional.of(cancelled(event, AppointmentEnd.ALREADY_HELD))
                    : Optional.empty();
        }
        if (placement.supervision().isRequired(event.conversation())
                && !later.supervision().isRequired(event.conversation())) {
            return Optional.of(cancelled(event, AppointmentEnd.NO_LONGER_PLANNED));
        }
        var left = without(supervising(placement), supervising(later));
        var joined = without(supervising(later), supervising(placement));
        return left.isEmpty() && joined.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConversationReassigned(
                        placement.id(),
                        event.conversation(),
                        event.appointment(),
                        event.entry().next(),
                        left,
                        joined));
    }

    private ConversationCancelled cancelled(AppointmentEvent event, AppointmentEnd reason) {
        return new ConversationCancelled(
                placement.id(),
                event.conversation(),
                event.appointment(),
                event.entry().next(),
                reason);
    }

    /** Who takes part for school and employer. */
    private static Map<Party, PersonId> supervising(PlacementState placement) {
        var people = new EnumMap<Party, PersonId>(Party.class);
        people.put(Party.EMPLOYER, placement.mentor());
        placement.supervisor().ifPresent(person -> people.put(Party.SCHOOL, person));
        return people;
    }

    private static Map<Party, PersonId> without(Map<Party, PersonId> all, Map<Party, PersonId> others) {
        var rest = new EnumMap<>(all);
        rest.entrySet().removeAll(others.entrySet());
        return Map.copyOf(rest);
    }

    private Appointments appointments() {
        return placement.way().appointments();
    }
}
