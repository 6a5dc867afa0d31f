package nl.stagepact.application.identity;

import static nl.stagepact.domain.shared.Role.*;

import nl.stagepact.application.calendarfeed.CalendarFeedOperation.*;
import nl.stagepact.domain.placement.AppointmentCommand.*;
import nl.stagepact.domain.placement.ConversationCommand.*;
import nl.stagepact.projections.insight.SupervisionFigures.FindSupervisionFigures;
import nl.stagepact.projections.placement.PrivateAnswers.FindPrivateAnswers;
import nl.stagepact.projections.supervision.SupervisionAgenda.*;

/** Who may do what in the three conversations, and who sees the agenda of them. */
final class RightsOfConversations {

    private RightsOfConversations() {}

    static void write(Right.Table table) {
        table.on(HoldStartGesprek.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(HoldMidtermCheck.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(HoldEindGesprek.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(HoldExitConversation.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(ExemptConversation.class).own(COORDINATOR);
        table.on(AnswerPrivately.class).self(STUDENT);
        // nobody at the employer, and not SBB either: what a student says in private stays at the school
        table.on(FindPrivateAnswers.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, STUDENT);
        table.on(ScheduleConversation.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(CancelAppointment.class).own(COORDINATOR).self(SCHOOL_SUPERVISOR, MENTOR);
        table.on(FindConversations.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        table.on(FindAgendaCounts.class)
                .own(COORDINATOR, EMPLOYER_COORDINATOR)
                .self(SCHOOL_SUPERVISOR, MENTOR, STUDENT);

        table.on(FindPersonalAgenda.class).any(APPLICATION);
        // the link of whoever is logged in: nobody can ask for that of somebody else
        table.on(RenewCalendarFeed.class).any(COORDINATOR, SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        table.on(WithdrawCalendarFeed.class).any(COORDINATOR, SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        table.on(FindCalendarFeed.class).any(COORDINATOR, SCHOOL_SUPERVISOR, MENTOR, STUDENT);
        // days of one's own choosing would let small groups be told apart by asking twice
        table.on(FindSupervisionFigures.class).own(COORDINATOR).any(REGION_ANALYST, figures -> !figures.isForDays());
    }
}
