package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an employer's stream. */
public sealed interface EmployerCommand {

    @TargetAggregateIdentifier
    EmployerId employerId();

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

    /** @param effectiveDate from which day on; may lie in the past, as decisions are published later than they hold */
    record GrantRecognition(EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, String reason)
            implements EmployerCommand {}

    /**
     * @param crebos empty for all that the employer is recognised for
     * @param untilDate the last day of the suspension; without it, until somebody reinstates
     */
    record SuspendRecognition(
            EmployerId employerId,
            Set<Crebo> crebos,
            LocalDate effectiveDate,
            Optional<LocalDate> untilDate,
            String reason)
            implements EmployerCommand {}

    /** @param crebos empty for all that are suspended */
    record ReinstateRecognition(EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, String reason)
            implements EmployerCommand {}

    /**
     * @param crebos empty for all that the employer is recognised for
     * @param publishedDate when the decision was published: the objection term of six weeks counts from here (Awb 6:7)
     */
    record WithdrawRecognition(
            EmployerId employerId, Set<Crebo> crebos, LocalDate effectiveDate, LocalDate publishedDate, String reason)
            implements EmployerCommand {}
}
