package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.Consistent;
import nl.stagepact.application.api.Contact;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.reference.KnownCrebo;
import nl.stagepact.application.reference.KnownRegion;
import nl.stagepact.application.reference.LevelOfTheQualification;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentCommand.*;
import nl.stagepact.domain.student.StudentIdentity;

/** What clients send about students. */
final class StudentRequests {

    private StudentRequests() {}

    record NewStudent(
            SchoolId schoolId,

            @Schema(description = "As the school issues it; never a BSN", example = "900123")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}")
            String studentNumber,

            Contact contact,
            Optional<LocalDate> birthDate,

            @Schema(description = "The programme's crebo", example = "25998") @KnownCrebo
            Crebo programme,

            EducationLevel level,
            LearningPath learningPath,

            @Schema(description = "Study year", example = "2") @Min(1) @Max(6)
            int year)
            implements Consistent {

        @Override
        public List<Finding> contradictions() {
            return LevelOfTheQualification.contradictions(programme, level);
        }

        RegisterStudent toCommand(StudentId id) {
            var identity = new StudentIdentity(studentNumber, contact.details(), birthDate);
            return new RegisterStudent(id, schoolId, Personal.of(id, identity), programme, level, learningPath, year);
        }
    }

    @Schema(description = "Replaces the profile as a whole; an incomplete one is kept, but can't be proposed")
    record NewProfile(
            @Schema(example = "2") Optional<@Min(1) @Max(6) Integer> year,
            Optional<PlacementType> type,
            @Schema(example = "[\"zorg\"]") Set<String> themes,

            @Schema(description = "Labour market region", example = "Amersfoort")
            Optional<@KnownRegion String> region,

            Optional<NewAvailability> availability,

            @Schema(
                    description =
                            "An employer that chooses blindly reads it before it may know who it is. Names, addresses,"
                                    + " numbers and dates are made illegible to it; by what else it says the student may be"
                                    + " recognised")
            Optional<@Size(max = 4000) String> motivation,

            @Schema(description = "The menukaart, in the student's own words; read by employers as the motivation is")
            Optional<NewSkillsCard> skillsCard) {

        UpdateProfile toCommand(StudentId id) {
            var profile = new Profile(
                    year,
                    type,
                    themes,
                    region,
                    availability.map(NewAvailability::toAvailability),
                    motivation.map(text -> Personal.of(id, text)),
                    skillsCard.map(card -> Personal.of(id, new SkillsCard(card.canDo(), card.mustLearn()))));
            return new UpdateProfile(id, profile);
        }
    }

    record NewAvailability(
            @Schema(description = "The first day on which the student can start")
            LocalDate fromDate,

            @Schema(example = "4") @Min(1) @Max(7) int daysPerWeek,
            @Schema(example = "32") @Min(1) @Max(45) int hoursPerWeek) {

        Availability toAvailability() {
            return new Availability(fromDate, daysPerWeek, hoursPerWeek);
        }
    }

    record NewSkillsCard(
            @Schema(description = "What I can") List<String> canDo,
            @Schema(description = "What I still must learn") List<String> mustLearn) {}

    record NewSearch(
            @Schema(description = "For which a place is sought")
            Period period) {

        StartSearch toCommand(StudentId id) {
            return new StartSearch(id, period);
        }
    }

    record NewSearchOwner(
            @Schema(description = "Somebody of the school's staff, who sees to it that a place is found")
            PersonId ownerId) {

        AssignSearchOwner toCommand(StudentId id) {
            return new AssignSearchOwner(id, ownerId);
        }
    }

    record NewSupportRequest(
            @Schema(description = "Which support is needed, and what for", example = "Graag een jobcoach bij de start.")
            @Size(max = 4000)
            String explanation) {

        RequestSupport toCommand(StudentId id) {
            return new RequestSupport(id, Personal.of(id, explanation));
        }
    }

    @Schema(description = "A parent or guardian of a minor; replaces whoever was named before")
    record NewGuardian(Contact contact) {

        NameGuardian toCommand(StudentId id) {
            // one at a time, so whoever is named next has the same id; and under the student's key
            return new NameGuardian(id, new PersonId(Id.fromNaturalKey("guardian", id)), contact.of(id));
        }
    }

    @Schema(description = "The registration as it should have been, in full. The student number can't be corrected")
    record NewCorrection(
            Contact contact,
            Optional<LocalDate> birthDate,

            @Schema(
                    description =
                            "The programme's crebo. Open candidacies for another qualification end; placements stay",
                    example = "25998")
            @KnownCrebo
            Crebo programme,

            EducationLevel level,
            LearningPath learningPath,

            @Schema(description = "Study year", example = "2") @Min(1) @Max(6)
            int year,

            @Schema(description = "Why it was wrong", example = "Bij de overgang verkeerd overgenomen.")
            @Size(max = 2000)
            String reason) {

        CorrectRegistration toCommand(StudentId id) {
            var details = new RegistrationDetails(contact.details(), birthDate);
            return new CorrectRegistration(
                    id, Personal.of(id, details), programme, level, learningPath, year, Personal.of(id, reason));
        }
    }

    record NewDeparture(
            @Schema(description = "The last day at school; not in the future")
            LocalDate lastDate,

            @Schema(description = "For the school's own eyes")
            LeavingReason reason) {

        LeaveSchool toCommand(StudentId id) {
            return new LeaveSchool(id, lastDate, Personal.of(id, reason));
        }
    }
}
