package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.stagepact.application.api.Contact;
import nl.stagepact.domain.employer.EmployerCommand.RegisterEmployer;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.PersonId;

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

    record MentorTraining(
            @Schema(description = "When the mentor followed the training to receive students")
            LocalDate trainedDate) {}
}
