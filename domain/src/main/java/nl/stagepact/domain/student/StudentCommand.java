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
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a student's stream. */
public sealed interface StudentCommand {

    @TargetAggregateIdentifier
    StudentId studentId();

    record RegisterStudent(
            StudentId studentId,
            SchoolId schoolId,
            Personal<StudentIdentity> identity,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year)
            implements StudentCommand {}

    /** Replaces the profile as a whole; an incomplete one is kept, but can't be proposed. */
    record UpdateProfile(StudentId studentId, Profile profile) implements StudentCommand {}

    record StartSearch(StudentId studentId, Period wanted) implements StudentCommand {}

    /**
     * Sent by Stagepact itself when the term before the wanted start begins, and when a place is lost after that. Does
     * nothing when the student is placed, or nothing is sought any more.
     *
     * @param lostPlacementId the placement that was cancelled or terminated
     */
    record EscalateSearch(StudentId studentId, Optional<PlacementId> lostPlacementId) implements StudentCommand {}

    /** @param ownerId a member of the school's staff, who sees to it that a place is found */
    record AssignSearchOwner(StudentId studentId, PersonId ownerId) implements StudentCommand {}

    /** With {@code PERIOD_OVER} sent by Stagepact itself; it does nothing before that day. */
    record EndSearch(StudentId studentId, SearchEnd how) implements StudentCommand {}

    /** @param explanation which support is needed, from a jobcoach say; never used to match, never shown to an employer */
    record RequestSupport(StudentId studentId, Personal<String> explanation) implements StudentCommand {}

    /** Replaces whoever was named before. */
    record NameGuardian(StudentId studentId, PersonId guardianId, Personal<ContactDetails> guardian)
            implements StudentCommand {}

    /**
     * Says what the registration should have said. Candidacies for another qualification than the corrected one end;
     * placements stay, and are the school's to end.
     *
     * @param reason why it was wrong
     */
    record CorrectRegistration(
            StudentId studentId,
            Personal<RegistrationDetails> details,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Personal<String> reason)
            implements StudentCommand {}

    /** Ends everything that is open for the student, and lets nothing new begin. */
    record LeaveSchool(StudentId studentId, LocalDate lastDay, Personal<LeavingReason> reason)
            implements StudentCommand {}
}
