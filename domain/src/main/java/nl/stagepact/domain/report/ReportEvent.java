package nl.stagepact.domain.report;

import nl.stagepact.domain.shared.ReportId;

/** What happened in a case, from the report to its end. Whatever was told in it stands under the case's own key. */
public sealed interface ReportEvent permits IntakeEvent, InquiryEvent, VerdictEvent, ReportTermEvent {

    ReportId reportId();
}
