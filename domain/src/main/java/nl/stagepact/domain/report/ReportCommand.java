package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a case. */
public sealed interface ReportCommand permits IntakeCommand, InquiryCommand, VerdictCommand, ReportTermCommand {

    @TargetAggregateIdentifier
    ReportId reportId();
}
