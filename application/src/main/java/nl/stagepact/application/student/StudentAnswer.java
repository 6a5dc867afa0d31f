package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Contact;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.student.StudentFile.SeenStudent;
import nl.stagepact.projections.student.StudentFile.StudentProfile;

/** What clients see of a student. */
@Schema(name = "Student", description = "A student of a school; what was erased is absent")
record StudentAnswer(
        StudentId id,
        SchoolId schoolId,
        Optional<String> schoolName,
        Optional<String> studentNumber,
        Optional<Contact> contact,
        Optional<LocalDate> birthDate,
        @Schema(example = "25998") Crebo programme,
        EducationLevel level,
        LearningPath learningPath,
        @Schema(description = "Study year") int year,
        Optional<StudentProfile> profile,

        @Schema(description = "What lacks in the profile before the student can be proposed")
        List<String> missingInProfile,

        @Schema(description = "For which a place is sought") Optional<Period> wantedPeriod,
        Optional<Instant> searchStartedAt,
        Instant registeredAt,
        Instant changedAt) {

    static StudentAnswer of(SeenStudent seen) {
        var student = seen.student();
        var identity = student.identity();
        return new StudentAnswer(
                student.id(),
                student.schoolId(),
                seen.schoolName(),
                identity.map(StudentIdentity::studentNumber),
                identity.map(StudentIdentity::contact).map(Contact::of),
                identity.flatMap(StudentIdentity::birthDate),
                student.programme(),
                student.level(),
                student.learningPath(),
                student.year(),
                student.profile(),
                student.missingInProfile(),
                student.wanted(),
                student.searchStartedAt(),
                student.registeredAt(),
                student.changedAt());
    }
}
