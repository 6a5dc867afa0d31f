package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.reference.KnownCrebo;
import nl.stagepact.application.reference.KnownPact;
import nl.stagepact.application.reference.RegionalPact;
import nl.stagepact.domain.employer.EmployerCommand.PlanYear;
import nl.stagepact.domain.employer.EmployerCommand.PledgePlaces;
import nl.stagepact.domain.employer.EmployerCommand.SignPact;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.employer.PlannedDepartment;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolYear;

/** What employers send about the pact, their pledges and their plans. */
final class PromiseRequests {

    private PromiseRequests() {}

    record NewPactSignature(
            @Schema(description = "The code of a pact, see /pacts", example = "AMERSFOORT-2026") @KnownPact
            String pact,

            @Schema(description = "Where it was signed", example = "Amersfoort")
            String place,

            LocalDate signedDate,
            Signer signer) {

        SignPact toCommand(EmployerId employerId, PersonId signerId) {
            return new SignPact(
                    employerId, RegionalPact.of(pact), place, signedDate, signerId, signer.personal(signerId));
        }
    }

    @Schema(name = "PactSigner", description = "Who signed for the organisation")
    record Signer(
            @Schema(example = "Robin Voorbeeld") String name,

            @Schema(description = "Within the organisation", example = "directeur")
            String function) {

        private Personal<PactSigner> personal(PersonId id) {
            return Personal.of(id, new PactSigner(name, function));
        }
    }

    record NewPledge(
            @Schema(description = "The code of a pact that the employer signed", example = "AMERSFOORT-2026") @KnownPact
            String pact,

            SchoolYear schoolYear,
            @Schema(example = "25998") @KnownCrebo Crebo crebo,
            EducationLevel level,

            @Schema(description = "Of places; 0 takes an earlier pledge back", example = "4") @Min(0) @Max(1000)
            int number) {

        PledgePlaces toCommand(EmployerId employerId) {
            return new PledgePlaces(employerId, RegionalPact.of(pact), schoolYear, crebo, level, number);
        }
    }

    record NewYearPlan(
            @Schema(description = "All of them: they replace the earlier plan as a whole")
            List<Department> departments) {

        PlanYear toCommand(EmployerId employerId, SchoolYear schoolYear) {
            return new PlanYear(
                    employerId,
                    schoolYear,
                    departments.stream().map(Department::planned).toList());
        }
    }

    @Schema(
            name = "NewPlannedDepartment",
            description = "A department and the students that it wants; one with several kinds has a line for each")
    record Department(
            @Schema(example = "Burgerzaken") String name,
            @Schema(example = "25998") @KnownCrebo Crebo crebo,
            EducationLevel level,

            @Schema(description = "How many students", example = "2") @Min(1) @Max(100)
            int places,

            Period period,

            @Schema(description = "Who will supervise there, if that is known")
            Optional<PersonId> mentorId) {

        private PlannedDepartment planned() {
            return new PlannedDepartment(name, crebo, level, places, period, mentorId);
        }
    }
}
