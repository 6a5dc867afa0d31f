package nl.stagepact.domain.report;

import java.util.List;
import nl.stagepact.domain.report.ReportTermCommand.*;
import nl.stagepact.domain.report.ReportTermEvent.*;

/** A day has come. Whatever was done meanwhile, or is no longer asked, is no reason to say anything. */
record ReportTermDecisions(CaseFile file, CaseSurroundings around) {

    List<ReportTermEvent> on(ReportTermCommand command) {
        var said = switch (command) {
            case RemindOfAcknowledgement c -> new AcknowledgementOverdue(c.reportId(), c.dueDate());
            case RemindOfInvestigation c -> new InvestigationOverdue(c.reportId(), c.dueDate());
            case RemindOfObjection c -> new ObjectionOverdue(c.reportId(), c.dueDate());
            case RemindOfHearing c -> new HearingOverdue(c.reportId(), c.dueDate());
        };
        boolean isLate = around.today().isAfter(command.dueDate()) && isStillOwed(said);
        return isLate && !file.wasSaid(said) ? List.of(said) : List.of();
    }

    private boolean isStillOwed(ReportTermEvent term) {
        return switch (term) {
            case AcknowledgementOverdue e ->
                file.status() == ReportStatus.RECEIVED && e.dueDate().equals(file.acknowledgedBy());
            case InvestigationOverdue e ->
                isInvestigated()
                        && file.investigatedBy().filter(e.dueDate()::equals).isPresent();
            case ObjectionOverdue e -> file.verdicts().objectionsDecidedBy().anyMatch(e.dueDate()::equals);
            case HearingOverdue e ->
                !file.isHeard()
                        && file.verdicts().heardBy().filter(e.dueDate()::equals).isPresent();
        };
    }

    /** Decided once is decided, though an objection may ask for another decision. */
    private boolean isInvestigated() {
        return switch (file.status()) {
            case ACKNOWLEDGED, INVESTIGATED, AWAITING_APPROVAL ->
                !file.verdicts().isQuashed();
            case DECIDED -> file.verdicts().isProvisional();
            case RECEIVED, COUNTED, REFERRED, OBJECTED, CLOSED, WITHDRAWN -> false;
        };
    }
}
