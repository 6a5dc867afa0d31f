package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.match.Suggestions.SuggestedStudent;

/** What the school sees of a student of its own who is suggested. */
@Schema(name = "SuggestedStudent", description = "A student of the own school whom an offer fits, and why")
record SuggestedStudentAnswer(
        StudentId studentId,
        @Schema(description = "Absent once it was erased") Optional<String> name,
        @Schema(example = "25998") Crebo programme,
        EducationLevel level,
        LearningPath learningPath,
        @Schema(description = "For which a place is sought") Optional<Period> wantedPeriod,

        @Schema(description = "What lacks in the profile before the student can be proposed")
        List<String> missingInProfile,

        @Schema(description = "What fits and what doesn't, the weightiest first")
        List<ReasonAnswer> reasons) {

    static SuggestedStudentAnswer of(SuggestedStudent suggested) {
        var student = suggested.student();
        return new SuggestedStudentAnswer(
                student.id(),
                student.identity().map(identity -> identity.contact().name()),
                student.programme(),
                student.level(),
                student.learningPath(),
                student.wanted(),
                student.missingInProfile(),
                suggested.reasons().stream().map(ReasonAnswer::of).toList());
    }
}
