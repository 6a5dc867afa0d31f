package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Contact;
import nl.stagepact.application.api.WorkingTime;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.student.StudentFile.Correction;
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
        List<ProfileGap> missingInProfile,

        @Schema(description = "For which a place is sought") Optional<Period> wantedPeriod,

        @Schema(description = "The search that runs") Optional<SearchAnswer> search,

        @Schema(description = "Of a minor") Optional<GuardianAnswer> guardian,

        @Schema(description = "What to mind for a minor, with the days and hours that the profile says")
        List<WorkingTime> workingTimes,

        @Schema(description = "What was registered wrongly and put right, the oldest first")
        List<CorrectionAnswer> corrections,

        @Schema(description = "Once the student has left the school")
        Optional<DepartureAnswer> departure,

        Instant registeredAt,
        Instant changedAt) {

    @Schema(name = "Guardian", description = "A parent or guardian; what was erased is absent")
    record GuardianAnswer(PersonId id, Optional<Contact> contact) {}

    @Schema(name = "RegistrationCorrection", description = "That a registration was wrong")
    record CorrectionAnswer(
            Instant correctedAt,
            @Schema(description = "What was put right") List<String> fields,
            Optional<String> reason) {

        static CorrectionAnswer of(Correction correction) {
            return new CorrectionAnswer(correction.at(), correction.fields(), correction.reason());
        }
    }

    @Schema(name = "Departure", description = "That a student left the school")
    record DepartureAnswer(LocalDate lastDate, Optional<LeavingReason> reason) {}

    /** @param today on which the start is so many days away */
    static StudentAnswer of(SeenStudent seen, LocalDate today) {
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
                student.missingInProfile().stream().map(ProfileGap::of).toList(),
                student.wanted(),
                student.search().map(search -> SearchAnswer.of(search, seen.ownerName(), today)),
                student.guardian()
                        .map(guardian -> new GuardianAnswer(
                                guardian.id(), guardian.contact().map(Contact::of))),
                student.workingTimes().stream().map(WorkingTime::of).toList(),
                student.corrections().stream().map(CorrectionAnswer::of).toList(),
                student.departure().map(left -> new DepartureAnswer(left.lastDay(), left.reason())),
                student.registeredAt(),
                student.changedAt());
    }
}
