package nl.stagepact.domain.report;

import java.time.LocalDate;
import nl.stagepact.domain.shared.ReportId;

/** A day has come: sent by Stagepact itself. Each looks whether there still is a reason to say anything. */
public sealed interface ReportTermCommand extends ReportCommand {

    /** The last day of the term that gave reason to ask. */
    LocalDate dueDate();

    record RemindOfAcknowledgement(ReportId reportId, LocalDate dueDate) implements ReportTermCommand {}

    record RemindOfInvestigation(ReportId reportId, LocalDate dueDate) implements ReportTermCommand {}

    record RemindOfObjection(ReportId reportId, LocalDate dueDate) implements ReportTermCommand {}

    record RemindOfHearing(ReportId reportId, LocalDate dueDate) implements ReportTermCommand {}
}
