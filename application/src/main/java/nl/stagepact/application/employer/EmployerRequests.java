package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.stagepact.application.api.Contact;
import nl.stagepact.domain.employer.EmployerCommand.CorrectEmployer;
import nl.stagepact.domain.employer.EmployerCommand.CorrectMentorTraining;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;

/** What clients send about employers. */
final class EmployerRequests {

    private EmployerRequests() {}

    record NewEmployer(
            @Schema(description = "KvK number", example = "90000099")
            Kvk kvk,

            @Schema(example = "Zorggroep De Verzonnen Linde")
            String name,

            Address address,

            @Schema(description = "Who speaks for the employer")
            Contact contact) {

        EmployerId employerId() {
            return EmployerId.of(kvk);
        }

        RegisterEmployer toCommand(PersonId contactId) {
            return new RegisterEmployer(employerId(), kvk, name, address, contactId, contact.of(contactId));
        }
    }

    @Schema(description = "All that is right now; the KvK number never changes")
    record EmployerCorrection(
            @Schema(example = "Zorggroep De Verzonnen Linde")
            String name,

            Address address,

            @Schema(description = "What was wrong", example = "Schrijffout bij het registreren.") @Size(max = 1000)
            String reason) {

        CorrectEmployer toCommand(EmployerId employerId) {
            return new CorrectEmployer(employerId, name, address, reason);
        }
    }

    record TrainingCorrection(
            @Schema(description = "When the mentor really followed the training")
            LocalDate trainedDate,

            @Schema(description = "What was wrong", example = "Datum verkeerd gelezen.") @Size(max = 1000)
            String reason) {

        CorrectMentorTraining toCommand(EmployerId employerId, PersonId mentorId) {
            return new CorrectMentorTraining(employerId, mentorId, trainedDate, Personal.of(mentorId, reason));
        }
    }

    record MentorDeparture(
            @Schema(description = "The last day on which the mentor worked there; not in the future")
            LocalDate lastDate) {}

    record MentorTraining(
            @Schema(description = "When the mentor followed the training to receive students")
            LocalDate trainedDate) {}
}
