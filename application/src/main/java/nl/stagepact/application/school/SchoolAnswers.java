package nl.stagepact.application.school;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Contact;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.school.SchoolFile;

/** What clients see of schools. */
final class SchoolAnswers {

    private SchoolAnswers() {}

    @Schema(description = "A school that places students")
    record School(
            SchoolId id,
            @Schema(example = "99Z9") InstitutionCode institutionCode,
            @Schema(example = "ROC Voorbeeld") String name,

            @Schema(description = "Only for those who work with it")
            List<StaffMember> staff,

            List<ProgrammePeriods> periods,
            SigningPolicy signingPolicy,

            @Schema(description = "What this file said before, and why that was wrong")
            List<Correction> corrections,

            Instant registeredAt,
            Instant changedAt) {

        static School of(SchoolFile.School school) {
            return new School(
                    school.id(),
                    school.institutionCode(),
                    school.name(),
                    school.staff().stream().map(StaffMember::of).toList(),
                    school.periods().stream().map(ProgrammePeriods::of).toList(),
                    school.signingPolicy(),
                    school.corrections().stream().map(Correction::of).toList(),
                    school.registeredAt(),
                    school.changedAt());
        }
    }

    @Schema(description = "Somebody in one role; a person with two roles is listed twice")
    record StaffMember(
            PersonId id,
            StaffRole role,
            @Schema(description = "Absent once erased") Optional<Contact> contact,

            @Schema(description = "The last day of somebody who left")
            Optional<LocalDate> leftDate) {

        static StaffMember of(SchoolFile.StaffMember member) {
            return new StaffMember(
                    member.personId(), member.role(), member.details().map(Contact::of), member.leftDate());
        }
    }

    @Schema(name = "SchoolCorrected", description = "What a school's file said before")
    record Correction(String nameBefore, String reason, Instant correctedAt) {

        static Correction of(SchoolFile.Correction correction) {
            return new Correction(correction.nameBefore(), correction.reason(), correction.correctedAt());
        }
    }

    @Schema(description = "The placement periods of one programme, such as the September and the January cycle")
    record ProgrammePeriods(@Schema(example = "25998") Crebo programme, List<PublishedPeriod> periods) {

        static ProgrammePeriods of(SchoolFile.ProgrammePeriods programme) {
            return new ProgrammePeriods(programme.programme(), programme.periods());
        }
    }
}
