package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.RecognitionCommand;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;

/** What can be asked, heard and contested about recognitions. Texts come under any key: here it is decided whose they are. */
public sealed interface ProcedureCommand extends RecognitionCommand {

    record ApplyForRecognition(EmployerId employerId, Set<Crebo> crebos, Personal<String> motivation)
            implements ProcedureCommand {}

    /** @param crebos empty for all that the employer is recognised for */
    record InviteToRecognitionHearing(EmployerId employerId, Set<Crebo> crebos, LocalDate hearingDate, String reason)
            implements ProcedureCommand {}

    /** About all that the employer was invited for. */
    record RecordRecognitionHearing(EmployerId employerId, LocalDate heldDate, Personal<String> report)
            implements ProcedureCommand {}

    /** About all that the employer was invited for. */
    record WaiveRecognitionHearing(EmployerId employerId, String reason) implements ProcedureCommand {}

    /** @param crebos empty for all that one can object to */
    record LodgeObjection(EmployerId employerId, Set<Crebo> crebos, LocalDate lodgedDate, Personal<String> grounds)
            implements ProcedureCommand {}

    /** @param effectiveDate from when on it is undone, if it is; the day of the decision unless said otherwise */
    record DecideObjection(
            EmployerId employerId,
            int objection,
            ObjectionOutcome outcome,
            LocalDate decidedDate,
            Optional<LocalDate> effectiveDate,
            Personal<String> reason)
            implements ProcedureCommand {}

    /** What the case decided on the employer's objection to its measure. Whether the measure is lifted is another matter. */
    record FollowCaseOnObjection(
            EmployerId employerId, ReportId reportId, ObjectionOutcome outcome, LocalDate decidedDate)
            implements ProcedureCommand {}

    /** What a court ordered. */
    record GrantInterimRelief(EmployerId employerId, int objection, LocalDate effectiveDate, String reason)
            implements ProcedureCommand {}
}
