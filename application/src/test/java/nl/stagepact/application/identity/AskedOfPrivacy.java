package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.view;
import static nl.stagepact.application.identity.Asked.whole;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.personaldata.PersonalData;
import nl.stagepact.application.personaldata.PersonalDataOperation.FindPersonalData;
import nl.stagepact.application.personaldata.PersonalDataOperation.FindReadLog;
import nl.stagepact.application.retention.RetentionOperation.FindRetention;
import nl.stagepact.application.retention.RetentionOperation.FindRetentionRuns;
import nl.stagepact.application.retention.RetentionTable;
import nl.stagepact.projections.audit.PersonalHistory.FindLastMoments;
import nl.stagepact.projections.audit.PersonalHistory.FindPersonalHistory;
import nl.stagepact.projections.audit.PersonalHistory.LastMoments;
import nl.stagepact.projections.audit.Timelines.Timeline;

/** What is asked about how long data is kept, and what is kept of whom. */
final class AskedOfPrivacy {

    private AskedOfPrivacy() {}

    static void about(Neighbourhood n, Map<String, Asked> asked, UUID seen) {
        whole(asked, new FindRetention(), RetentionTable.class, seen);
        view(asked, new FindRetentionRuns(ALL), (acts, query) -> List.of(Asked.page(acts, query), seen), seen);
        view(
                asked,
                new FindPersonalData(n.placed.value()),
                (acts, query) -> acts.find(query, PersonalData.class).personId(),
                n.placed.value());
        // of whoever asks: nobody can ask for another's
        view(asked, new FindReadLog(ALL), (acts, query) -> List.of(Asked.page(acts, query), seen), seen);
        view(
                asked,
                new FindPersonalHistory(n.placed.value()),
                (acts, query) -> acts.ask(query, Timeline.class),
                n.placement.value());
        view(
                asked,
                new FindLastMoments(List.of(n.placed.value())),
                (acts, query) -> acts.ask(query, LastMoments.class).byPerson(),
                n.placed.value());
    }
}
