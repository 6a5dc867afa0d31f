package nl.stagepact.application.notification;

import java.util.List;
import nl.stagepact.domain.placement.ConversationReport;
import nl.stagepact.domain.shared.Personal;

/** What the parties wrote down together of a conversation that was held; kept encrypted, as it speaks of somebody. */
record Minutes(Personal<String> summary, List<Personal<String>> agreements) {

    static Minutes of(ConversationReport report) {
        return new Minutes(report.summary(), report.agreements());
    }
}
