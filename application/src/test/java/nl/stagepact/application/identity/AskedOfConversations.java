package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.view;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.insight.SupervisionFigures.FindSupervisionFigures;
import nl.stagepact.projections.supervision.SupervisionAgenda.AgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindAgendaCounts;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindConversations;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;

/** What is asked of the three conversations, and of the agenda of them. */
final class AskedOfConversations {

    private AskedOfConversations() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        var id = n.placement;
        var note = Personal.of(n.placed, "Notitie.");
        view(
                asked,
                new FindConversations(Wanted.in(EnumSet.allOf(State.class)), DAY, ALL),
                Asked::page,
                n.placement.value());
        view(
                asked,
                new FindAgendaCounts(Wanted.owed(), DAY),
                (acts, query) ->
                        acts.ask(query, AgendaCounts.class).counts().isEmpty() ? List.of() : n.placement.value(),
                n.placement.value());
        view(
                asked,
                new FindSupervisionFigures(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DAY, ALL),
                Asked::page,
                n.school.value());
        var report = new ConversationReport(
                DAY, ConversationForm.ON_SITE, Set.of(Party.values()), Map.of(), note, List.of());
        command(asked, "", new HoldStartGesprek(id, report, note, note, note));
        command(asked, "", new HoldMidtermCheck(id, 1, report, note, true));
        command(asked, "", new HoldEindGesprek(id, report, note));
        command(asked, "", new HoldExitConversation(id, report));
        command(asked, "", new ExemptConversation(id, Conversation.START_GESPREK, note));
        command(
                asked,
                "",
                new ScheduleConversation(
                        id,
                        Conversation.START_GESPREK,
                        new Appointment(Instant.parse("2030-02-03T09:00:00Z"), 45, ConversationForm.ON_SITE, note)));
        command(asked, "", new CancelAppointment(id, Conversation.START_GESPREK));
    }
}
