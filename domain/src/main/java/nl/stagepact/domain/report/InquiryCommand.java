package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;

/** What is asked while SBB investigates. */
public sealed interface InquiryCommand extends ReportCommand {

    /** By the investigator whose conflict it is. */
    record DeclareConflict(ReportId reportId, PersonId investigatorId, Personal<String> reason)
            implements InquiryCommand {}

    record AssignInvestigator(ReportId reportId, PersonId investigatorId) implements InquiryCommand {}

    record InviteToHearing(ReportId reportId, HeardParty party, Hearing hearing) implements InquiryCommand {}

    record HoldHearing(
            ReportId reportId, HeardParty party, LocalDate heldDate, HearingForm form, Personal<String> minutes)
            implements InquiryCommand {}

    record WaiveHearing(ReportId reportId, HeardParty party, WaiverReason reason, Personal<String> explanation)
            implements InquiryCommand {}

    record RecordFindings(ReportId reportId, Personal<List<Finding>> findings) implements InquiryCommand {}
}
