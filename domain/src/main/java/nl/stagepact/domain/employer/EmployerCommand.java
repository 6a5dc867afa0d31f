package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolYear;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an employer's stream. */
public sealed interface EmployerCommand
        permits EmployerCommand.RegisterEmployer,
                EmployerCommand.ChangeContact,
                EmployerCommand.AppointMentor,
                EmployerCommand.RecordMentorTraining,
                EmployerCommand.CorrectMentorTraining,
                EmployerCommand.EndMentorship,
                EmployerCommand.CorrectEmployer,
                EmployerCommand.PromiseCommand,
                EmployerCommand.RecognitionCommand {

    @TargetAggregateIdentifier
    EmployerId employerId();

    /** About what the employer promises: the pact, its pledges and its plans. */
    sealed interface PromiseCommand extends EmployerCommand {}

    /** What SBB decides about the employer, and what leads to that or contests it. */
    sealed interface RecognitionCommand extends EmployerCommand permits DecisionCommand, ProcedureCommand {}

    /** What SBB decides about the employer. */
    sealed interface DecisionCommand extends RecognitionCommand {}

    /** An organisation asks to be known; that says nothing yet about recognition. */
    record RegisterEmployer(
            EmployerId employerId,
            Kvk kvk,
            String name,
            Address address,
            PersonId contactId,
            Personal<ContactDetails> contact)
            implements EmployerCommand {}

    record ChangeContact(EmployerId employerId, PersonId contactId, Personal<ContactDetails> contact)
            implements EmployerCommand {}

    record AppointMentor(EmployerId employerId, PersonId mentorId, Personal<ContactDetails> mentor)
            implements EmployerCommand {}

    /** @param trainedDate when the mentor followed the training to receive students */
    record RecordMentorTraining(EmployerId employerId, PersonId mentorId, LocalDate trainedDate)
            implements EmployerCommand {}

    /** The date was written down wrongly. */
    record CorrectMentorTraining(
            EmployerId employerId, PersonId mentorId, LocalDate trainedDate, Personal<String> reason)
            implements EmployerCommand {}

    /** @param lastDate the last day on which the mentor worked here */
    record EndMentorship(EmployerId employerId, PersonId mentorId, LocalDate lastDate) implements EmployerCommand {}

    /** What was registered was wrong; the KvK number never is, as it says who this is. */
    record CorrectEmployer(EmployerId employerId, String name, Address address, String reason)
            implements EmployerCommand {}

    /**
     * The pact's form; the organisation and its contact are known from the registration.
     *
     * @param place where it was signed
     */
    record SignPact(
            EmployerId employerId,
            Pact pact,
            String place,
            LocalDate signedDate,
            PersonId signerId,
            Personal<PactSigner> signer)
            implements PromiseCommand {}

    /** @param number of places, 0 to take the pledge back; replaces an earlier pledge of the same kind */
    record PledgePlaces(
            EmployerId employerId, Pact pact, SchoolYear schoolYear, Crebo crebo, EducationLevel level, int number)
            implements PromiseCommand {}

    /** @param departments all of them: they replace an earlier plan for that year as a whole */
    record PlanYear(EmployerId employerId, SchoolYear schoolYear, List<PlannedDepartment> departments)
            implements PromiseCommand {}

    /** @param effectiveDate from which day on; may lie in the past, as decisions are published later than they hold */
    record GrantRecognition(EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, String reason)
            implements DecisionCommand {}

    /**
     * @param crebos empty for all that the employer is recognised for
     * @param untilDate the last day of the suspension; without it, until somebody reinstates
     * @param publishedDate today unless said otherwise
     * @param reportId the case of which it is the measure
     */
    record SuspendRecognition(
            EmployerId employerId,
            Set<Crebo> crebos,
            LocalDate effectiveDate,
            Optional<LocalDate> untilDate,
            String reason,
            Optional<LocalDate> publishedDate,
            Optional<ReportId> reportId)
            implements DecisionCommand {}

    /** @param crebos empty for all that are suspended */
    record ReinstateRecognition(EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, String reason)
            implements DecisionCommand {}

    /**
     * @param crebos empty for all that the employer is recognised for
     * @param publishedDate when the decision was published: the objection term of six weeks counts from here (Awb 6:7)
     * @param reportId the case of which it is the measure
     */
    record WithdrawRecognition(
            EmployerId employerId,
            Set<Crebo> crebos,
            LocalDate effectiveDate,
            LocalDate publishedDate,
            String reason,
            Optional<ReportId> reportId)
            implements DecisionCommand {}

    /** @param publishedDate when the decision was published: the objection term counts from here */
    record RefuseRecognition(
            EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, LocalDate publishedDate, String reason)
            implements DecisionCommand {}

    /** @param crebos empty for all that the employer is recognised for */
    record ReviewRecognition(EmployerId employerId, Set<Crebo> crebos, LocalDate reviewedDate, String reason)
            implements DecisionCommand {}

    /**
     * SBB comes back on what it decided.
     *
     * @param crebos empty for all that were withdrawn or have lapsed
     * @param effectiveDate from which day on; no earlier than what it undoes
     */
    record RestoreRecognition(EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, String reason)
            implements DecisionCommand {}

    /** What came of that case is undone; what something else was decided about since stays as it is. */
    record LiftMeasure(EmployerId employerId, ReportId reportId, LocalDate effectiveDate) implements DecisionCommand {}

    /** @param fromDate nobody was placed since; four years later it lapses */
    record LetRecognitionLapse(EmployerId employerId, Crebo crebo, LocalDate fromDate) implements DecisionCommand {}
}
