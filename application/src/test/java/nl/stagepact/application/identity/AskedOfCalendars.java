package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.view;

import java.util.Map;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Refused;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.FindCalendarFeed;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.RenewCalendarFeed;
import nl.stagepact.application.calendarfeed.CalendarFeedOperation.WithdrawCalendarFeed;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.projections.supervision.SupervisionAgenda.FindPersonalAgenda;
import nl.stagepact.projections.supervision.SupervisionAgenda.PersonalAgenda;

/** What is asked about the link to one's own calendar, and what is behind it. */
final class AskedOfCalendars {

    private AskedOfCalendars() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        view(
                asked,
                new FindPersonalAgenda(n.mentor.value(), DAY),
                (acts, query) -> acts.ask(query, PersonalAgenda.class),
                n.placement.value());
        command(asked, "", new RenewCalendarFeed("0".repeat(64), Language.NL));
        command(asked, "", new WithdrawCalendarFeed());
        view(asked, new FindCalendarFeed(), (acts, query) -> maybe(acts, query, n), n.mentor.value());
    }

    /** Whoever may ask is answered, with a link of their own or with none. */
    private static Object maybe(Acts acts, Object query, Neighbourhood n) {
        try {
            return acts.find(query, Object.class) + " for " + n.mentor;
        } catch (Refused none) {
            return none + " for " + n.mentor;
        }
    }
}
