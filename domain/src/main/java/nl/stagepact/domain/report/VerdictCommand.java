package nl.stagepact.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;

/** What is asked when a case is decided, and afterwards. Who decides is whoever asks. */
public sealed interface VerdictCommand extends ReportCommand {

    record DecideReport(
            ReportId reportId, DecisionOutcome outcome, Optional<Measure> measure, Personal<String> motivation)
            implements VerdictCommand {}

    record ApproveDecision(ReportId reportId, int number) implements VerdictCommand {}

    record ReturnDecision(ReportId reportId, int number, Personal<String> reason) implements VerdictCommand {}

    record LodgeCaseObjection(
            ReportId reportId, int number, ObjectingParty party, LocalDate lodgedDate, Personal<String> reason)
            implements VerdictCommand {}

    /**
     * The employer objected where its recognition stands, in time: that is an objection in the case, once. Also against what
     * replaced the decision since (Awb 6:19); silent when the measure was lifted.
     */
    record ReceiveEmployersObjection(ReportId reportId, LocalDate lodgedDate, Personal<String> reason)
            implements VerdictCommand {}

    record DecideCaseObjection(
            ReportId reportId,
            int number,
            ObjectingParty party,
            CaseObjectionOutcome outcome,
            Personal<String> motivation)
            implements VerdictCommand {}
}
