package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import org.axonframework.serialization.Revision;

/** SBB investigates: it hears employer and school, never the student, and writes down what it finds. */
public sealed interface InquiryEvent extends ReportEvent {

    /** This investigator has to do with one of those concerned, and never investigates this case; whoever did is off it. */
    @Revision("1")
    record ConflictDeclared(ReportId reportId, PersonId investigatorId, Personal<String> reason)
            implements InquiryEvent {}

    /** From now on it is this investigator's case. */
    @Revision("1")
    record InvestigatorAssigned(ReportId reportId, PersonId investigatorId) implements InquiryEvent {}

    /** Replaces an earlier invitation of the same party. */
    @Revision("1")
    record HearingInvited(ReportId reportId, HeardParty party, Hearing hearing) implements InquiryEvent {}

    @Revision("1")
    record HearingHeld(
            ReportId reportId, HeardParty party, LocalDate heldDate, HearingForm form, Personal<String> minutes)
            implements InquiryEvent {}

    @Revision("1")
    record HearingWaived(ReportId reportId, HeardParty party, WaiverReason reason, Personal<String> explanation)
            implements InquiryEvent {}

    /** @param findings one of each ground; they replace earlier ones */
    @Revision("1")
    record FindingsRecorded(ReportId reportId, Personal<List<Finding>> findings) implements InquiryEvent {}
}
