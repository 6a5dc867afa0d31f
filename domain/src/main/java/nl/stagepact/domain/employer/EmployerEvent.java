package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.axonframework.serialization.Revision;

/** What happened to an employer. */
public sealed interface EmployerEvent
        permits EmployerEvent.EmployerRegistered,
                EmployerEvent.ContactChanged,
                EmployerEvent.MentorAppointed,
                EmployerEvent.MentorTrained,
                EmployerEvent.MentorTrainingCorrected,
                EmployerEvent.MentorLeft,
                EmployerEvent.EmployerCorrected,
                EmployerEvent.PromiseEvent,
                EmployerEvent.RecognitionEvent,
                ProcedureEvent {

    EmployerId employerId();

    /** What the employer promised: the pact, its pledges and its plans. */
    sealed interface PromiseEvent extends EmployerEvent {}

    /** What changes how the employer stands for one qualification. */
    sealed interface RecognitionEvent extends EmployerEvent {

        Crebo crebo();
    }

    @Revision("1")
    record EmployerRegistered(
            EmployerId employerId,
            Kvk kvk,
            String name,
            Address address,
            PersonId contactId,
            Personal<ContactDetails> contact)
            implements EmployerEvent {}

    @Revision("1")
    record ContactChanged(EmployerId employerId, PersonId contactId, Personal<ContactDetails> contact)
            implements EmployerEvent {}

    @Revision("1")
    record MentorAppointed(EmployerId employerId, PersonId mentorId, Personal<ContactDetails> mentor)
            implements EmployerEvent {}

    @Revision("1")
    record MentorTrained(EmployerId employerId, PersonId mentorId, LocalDate trainedDate) implements EmployerEvent {}

    /** Corrects what {@link MentorTrained} said. */
    @Revision("1")
    record MentorTrainingCorrected(
            EmployerId employerId, PersonId mentorId, LocalDate trainedDate, Personal<String> reason)
            implements EmployerEvent {}

    /** Nothing new is asked of this mentor; placements that run need another one. */
    @Revision("1")
    record MentorLeft(EmployerId employerId, PersonId mentorId, LocalDate lastDate) implements EmployerEvent {}

    /** Corrects what {@link EmployerRegistered} said; everybody shows the corrected name from now on. */
    @Revision("1")
    record EmployerCorrected(EmployerId employerId, String name, Address address, String reason)
            implements EmployerEvent {}

    @Revision("1")
    record PactSigned(
            EmployerId employerId,
            Pact pact,
            String place,
            LocalDate signedDate,
            PersonId signerId,
            Personal<PactSigner> signer)
            implements PromiseEvent {}

    /** @param number of places that hold from now on for this pact, year, qualification and level; 0 took it back */
    @Revision("1")
    record PlacesPledged(
            EmployerId employerId, Pact pact, SchoolYear schoolYear, Crebo crebo, EducationLevel level, int number)
            implements PromiseEvent {}

    /** @param departments the whole plan for that year */
    @Revision("1")
    record YearPlanned(EmployerId employerId, SchoolYear schoolYear, List<PlannedDepartment> departments)
            implements PromiseEvent {

        public YearPlanned {
            departments = List.copyOf(departments);
        }
    }

    /** SBB recognises the employer for one qualification, from that day on and without an end (WEB 7.2.10). */
    @Revision("1")
    record RecognitionGranted(EmployerId employerId, Crebo crebo, LocalDate effectiveDate, String reason)
            implements RecognitionEvent {}

    /**
     * Running placements go on; new offers, candidacies, agreements and starts are refused.
     *
     * @param publishedDate absent in what was stored before one could object to a suspension here
     * @param objectionUntilDate the last day to object: six weeks after publication (Awb 6:7)
     * @param reportId the case of which it is the measure
     */
    @Revision("2")
    record RecognitionSuspended(
            EmployerId employerId,
            Crebo crebo,
            LocalDate effectiveDate,
            Optional<LocalDate> untilDate,
            String reason,
            Optional<LocalDate> publishedDate,
            Optional<LocalDate> objectionUntilDate,
            Optional<ReportId> reportId)
            implements RecognitionEvent {}

    @Revision("1")
    record RecognitionReinstated(EmployerId employerId, Crebo crebo, LocalDate effectiveDate, String reason)
            implements RecognitionEvent {}

    /**
     * @param objectionUntilDate the last day to object: six weeks after publication (Awb 6:7)
     * @param reportId the case of which it is the measure
     */
    @Revision("2")
    record RecognitionWithdrawn(
            EmployerId employerId,
            Crebo crebo,
            LocalDate effectiveDate,
            LocalDate publishedDate,
            LocalDate objectionUntilDate,
            String reason,
            Optional<ReportId> reportId)
            implements RecognitionEvent {}

    /**
     * What suspended or ended it is undone; what was decided before stays in history.
     *
     * @param objection the number of the objection that was won, if that was why
     * @param reportId the case of which the measure was lifted, if that was why
     * @param status what holds from the effective day on: what held before that was decided, mostly GRANTED
     * @param untilDate the last day, where a suspension holds again that has one
     */
    @Revision("1")
    record RecognitionRestored(
            EmployerId employerId,
            Crebo crebo,
            LocalDate effectiveDate,
            String reason,
            Optional<Integer> objection,
            Optional<ReportId> reportId,
            RecognitionStatus status,
            Optional<LocalDate> untilDate)
            implements RecognitionEvent {}

    /** Nobody was placed for four years (WEB 7.2.10). @param fromDate the day from which they count */
    @Revision("1")
    record RecognitionLapsed(EmployerId employerId, Crebo crebo, LocalDate effectiveDate, LocalDate fromDate)
            implements RecognitionEvent {}

    /**
     * A court suspended what was objected to (Awb 8:81); the objection by itself doesn't.
     *
     * @param status what holds until the objection is decided: what held before
     * @param untilDate the last day, where a suspension holds again that has one
     */
    @Revision("1")
    record InterimReliefGranted(
            EmployerId employerId,
            Crebo crebo,
            int objection,
            LocalDate effectiveDate,
            String reason,
            RecognitionStatus status,
            Optional<LocalDate> untilDate)
            implements RecognitionEvent {}

    /** The objection was not won, so what it was against holds again. */
    @Revision("1")
    record InterimReliefEnded(
            EmployerId employerId,
            Crebo crebo,
            int objection,
            LocalDate effectiveDate,
            RecognitionStatus status,
            Optional<LocalDate> untilDate)
            implements RecognitionEvent {}
}
