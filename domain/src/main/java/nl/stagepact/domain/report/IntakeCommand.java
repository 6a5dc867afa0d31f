package nl.stagepact.domain.report;

import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;

/** What is asked when a report comes in, or is over. */
public sealed interface IntakeCommand extends ReportCommand {

    /** @param account under the case's key */
    record ReportDiscrimination(
            ReportId reportId,
            Reporter reporter,
            ReportedMatter matter,
            Desk desk,
            Personal<Account> account,
            ReportWish wish,
            Consents consents)
            implements IntakeCommand {}

    record AcknowledgeReport(ReportId reportId) implements IntakeCommand {}

    record CountReportOnly(ReportId reportId) implements IntakeCommand {}

    record ReferReport(ReportId reportId, Authority authority, Personal<String> explanation) implements IntakeCommand {}

    /** @param consents as the reporter gives them now */
    record TransferReport(ReportId reportId, Consents consents) implements IntakeCommand {}

    /** @param supplement under the case's key; the same words told again are told once */
    record SupplementReport(ReportId reportId, Personal<Supplement> supplement) implements IntakeCommand {}

    record WithdrawReport(ReportId reportId, Optional<Personal<String>> reason) implements IntakeCommand {}

    record CloseReport(ReportId reportId, Personal<String> conclusion) implements IntakeCommand {}

    /** @param openingId of this one look: asked twice it is one look */
    record OpenCase(ReportId reportId, UUID openingId, CasePurpose purpose) implements IntakeCommand {}
}
