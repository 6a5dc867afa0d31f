package nl.stagepact.domain.retaliation;

import java.util.Optional;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SignalId;
import org.axonframework.serialization.Revision;

/** What happened to a signal: for investigators and confidants alone, as all that speaks of a report. */
public sealed interface RetaliationEvent {

    SignalId signalId();

    /**
     * Something befell somebody who had reported (Awgb 8a: nobody may be treated worse for it). Its cause is the event that
     * tells what happened. It decides nothing.
     *
     * @param reportedId the employer that the report is about: perhaps another than where it happened
     * @param schoolId whose confidants know of the report, and so of the signal
     * @param policyVersion by which the watch still lasted
     */
    @Revision("1")
    record RetaliationSignalled(
            SignalId signalId,
            ReportId reportId,
            EmployerId reportedId,
            Setback setback,
            Optional<SchoolId> schoolId,
            int policyVersion)
            implements RetaliationEvent {}

    /**
     * Somebody looked at it and said what they think. What they thought before stands in the events before.
     *
     * @param reason under the key of the case
     */
    @Revision("1")
    record SignalAssessed(SignalId signalId, ReportId reportId, Assessment assessment, Personal<String> reason)
            implements RetaliationEvent {}
}
