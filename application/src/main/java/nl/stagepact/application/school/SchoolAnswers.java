package nl.stagepact.application.school;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
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
                    school.registeredAt(),
                    school.changedAt());
        }
    }

    @Schema(description = "Somebody in one role; a person with two roles is listed twice")
    record StaffMember(
            PersonId id,
            StaffRole role,
            @Schema(description = "Absent once erased") Optional<Contact> contact) {

        static StaffMember of(SchoolFile.StaffMember member) {
            return new StaffMember(
                    member.personId(), member.role(), member.details().map(Contact::of));
        }
    }

    @Schema(description = "The placement periods of one programme, such as the September and the January cycle")
    record ProgrammePeriods(@Schema(example = "25998") Crebo programme, List<PublishedPeriod> periods) {

        static ProgrammePeriods of(SchoolFile.ProgrammePeriods programme) {
            return new ProgrammePeriods(programme.programme(), programme.periods());
        }
    }
}
