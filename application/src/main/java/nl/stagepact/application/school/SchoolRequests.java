package nl.stagepact.application.school;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.stagepact.application.api.Contact;
import nl.stagepact.application.reference.KnownCrebo;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.CorrectSchool;
import nl.stagepact.domain.school.SchoolCommand.EndAppointment;
import nl.stagepact.domain.school.SchoolCommand.PublishPeriods;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.SchoolCommand.SetSigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;

/** What clients send about schools. */
final class SchoolRequests {

    private SchoolRequests() {}

    record NewSchool(
            @Schema(description = "BRIN", example = "99Z9") InstitutionCode institutionCode,
            @Schema(example = "ROC Voorbeeld") String name) {

        SchoolId schoolId() {
            return SchoolId.of(institutionCode);
        }

        RegisterSchool toCommand() {
            return new RegisterSchool(schoolId(), institutionCode, name);
        }
    }

    record NewStaff(StaffRole role, Contact contact) {

        AppointStaff toCommand(SchoolId schoolId, PersonId personId) {
            return new AppointStaff(schoolId, personId, role, contact.of(personId));
        }
    }

    @Schema(description = "What is right now; the institution code never changes")
    record SchoolCorrection(
            @Schema(example = "ROC Voorbeeld") String name,

            @Schema(description = "What was wrong", example = "Schrijffout bij het registreren.") @Size(max = 1000)
            String reason) {

        CorrectSchool toCommand(SchoolId schoolId) {
            return new CorrectSchool(schoolId, name, reason);
        }
    }

    record StaffDeparture(
            StaffRole role,

            @Schema(description = "The last day on which that person did this for the school; not in the future")
            LocalDate lastDate) {

        EndAppointment toCommand(SchoolId schoolId, PersonId personId) {
            return new EndAppointment(schoolId, personId, role, lastDate);
        }
    }

    record NewSigningPolicy(
            @Schema(description = "Whether a guardian signs too for a student under 18", example = "true")
            boolean guardianSignsForMinors,

            @Schema(description = "Whose signature counts as the school's: coordinators, supervisors or both")
            @Size(min = 1)
            Set<StaffRole> signers) {

        SetSigningPolicy toCommand(SchoolId schoolId) {
            return new SetSigningPolicy(schoolId, guardianSignsForMinors, signers);
        }
    }

    record NewPeriods(
            @Schema(description = "The programme's crebo", example = "25998") @KnownCrebo
            Crebo programme,

            @Schema(description = "All periods of the programme; they replace the ones published before") @Size(min = 1)
            List<PublishedPeriod> periods) {

        PublishPeriods toCommand(SchoolId schoolId) {
            return new PublishPeriods(schoolId, programme, periods);
        }
    }
}
