package nl.stagepact.domain.student;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.serialization.Revision;

/** What happened to a student. Being placed is not among it: that follows from placements. */
public sealed interface StudentEvent {

    StudentId studentId();

    @Revision("1")
    record StudentRegistered(
            StudentId studentId,
            SchoolId schoolId,
            Personal<StudentIdentity> identity,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year)
            implements StudentEvent {}

    @Revision("1")
    record ProfileUpdated(StudentId studentId, Profile profile) implements StudentEvent {}

    /** @param wanted the period for which a place is sought */
    @Revision("1")
    record SearchStarted(StudentId studentId, Period wanted) implements StudentEvent {}

    /**
     * From here on the school must find the place. Can happen again in one search, when a place is lost.
     *
     * @param policyVersion of the {@link SearchPolicy} that said when
     */
    @Revision("1")
    record SearchEscalated(
            StudentId studentId,
            Period wanted,
            EscalationReason reason,
            Optional<PlacementId> lostPlacementId,
            int policyVersion)
            implements StudentEvent {}

    @Revision("1")
    record SearchOwnerAssigned(StudentId studentId, PersonId ownerId) implements StudentEvent {}

    @Revision("1")
    record SearchEnded(StudentId studentId, SearchEnd how) implements StudentEvent {}

    /** A need for support is special personal data: for the school's staff and the student, and for no list of candidates. */
    @Revision("1")
    record SupportRequested(StudentId studentId, Personal<String> explanation) implements StudentEvent {}

    /** @param guardian under the student's key, so it goes with the student */
    @Revision("1")
    record GuardianNamed(StudentId studentId, PersonId guardianId, Personal<ContactDetails> guardian)
            implements StudentEvent {}

    /** What was registered was wrong, and should have read like this. The student number stays. */
    @Revision("1")
    record RegistrationCorrected(
            StudentId studentId,
            Personal<RegistrationDetails> details,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Personal<String> reason)
            implements StudentEvent {}

    @Revision("1")
    record StudentLeft(StudentId studentId, LocalDate lastDay, Personal<LeavingReason> reason)
            implements StudentEvent {}
}
