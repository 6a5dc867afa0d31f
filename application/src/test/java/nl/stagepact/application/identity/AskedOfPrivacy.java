package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.view;
import static nl.stagepact.application.identity.Asked.whole;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.retention.RetentionOperation.FindRetention;
import nl.stagepact.application.retention.RetentionOperation.FindRetentionRuns;
import nl.stagepact.application.retention.RetentionTable;
import nl.stagepact.projections.engine.Page;

/** What is asked about how long data is kept, and what is kept of whom. */
final class AskedOfPrivacy {

    private AskedOfPrivacy() {}

    static void about(Map<String, Asked> asked, UUID seen) {
        whole(asked, new FindRetention(), RetentionTable.class, seen);
        view(
                asked,
                new FindRetentionRuns(new Page(1, 100, "")),
                (acts, query) -> List.of(Asked.page(acts, query), seen),
                seen);
    }
}
