package nl.stagepact.domain.retaliation;

import java.util.Optional;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SignalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a signal's stream. */
public sealed interface RetaliationCommand {

    @TargetAggregateIdentifier
    SignalId signalId();

    /**
     * Sent by Stagepact itself when something befell somebody who had reported.
     *
     * @param reportedId the employer that the report is about: perhaps another than where it happened
     * @param schoolId whose confidants know of the report
     */
    record SignalRetaliation(
            SignalId signalId,
            ReportId reportId,
            EmployerId reportedId,
            Setback setback,
            Optional<SchoolId> schoolId,
            int policyVersion)
            implements RetaliationCommand {}

    /** Said by whoever the signal is for, as often as they think otherwise of it. */
    record AssessSignal(SignalId signalId, Assessment assessment, Personal<String> reason)
            implements RetaliationCommand {}
}
