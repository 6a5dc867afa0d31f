package nl.stagepact.domain.report;

import java.time.LocalDate;
import nl.stagepact.domain.shared.ReportId;
import org.axonframework.serialization.Revision;

/** A day came by which something should have been done in a case, and it was not. Said once of each term. */
public sealed interface ReportTermEvent extends ReportEvent {

    /** The last day of the term. */
    LocalDate dueDate();

    /** Nobody has answered whoever reported (three working days). */
    @Revision("1")
    record AcknowledgementOverdue(ReportId reportId, LocalDate dueDate) implements ReportTermEvent {}

    @Revision("1")
    record InvestigationOverdue(ReportId reportId, LocalDate dueDate) implements ReportTermEvent {}

    /** Nobody has decided on an objection (six weeks after the last day to object). */
    @Revision("1")
    record ObjectionOverdue(ReportId reportId, LocalDate dueDate) implements ReportTermEvent {}

    /** After an urgent suspension employer and school have not both been heard. */
    @Revision("1")
    record HearingOverdue(ReportId reportId, LocalDate dueDate) implements ReportTermEvent {}
}
