package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Contact;
import nl.stagepact.domain.employer.PactSigner;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.employer.EmployerFile;

/** What clients see of employers. */
final class EmployerAnswers {

    private EmployerAnswers() {}

    @Schema(description = "An organisation that trains students, or wants to")
    record Employer(
            EmployerId id,
            @Schema(example = "90000099") Kvk kvk,

            @Schema(example = "Zorggroep De Verzonnen Linde")
            String name,

            Address address,

            @Schema(description = "Who speaks for the employer; only for those who work with it")
            Optional<Contact> contact,

            @Schema(description = "Who supervises there; only for those who work with it")
            List<Mentor> mentors,

            @Schema(description = "The pacts that it signed")
            List<PactSignature> pactSignatures,

            @Schema(description = "What this file said before, and why that was wrong")
            List<Correction> corrections,

            Instant registeredAt,
            Instant changedAt) {

        static Employer of(EmployerFile.Employer employer) {
            return new Employer(
                    employer.id(),
                    employer.kvk(),
                    employer.name(),
                    employer.address(),
                    employer.contact().map(Contact::of),
                    employer.mentors().stream().map(Mentor::of).toList(),
                    employer.pacts().stream().map(PactSignature::of).toList(),
                    employer.corrections().stream().map(Correction::of).toList(),
                    employer.registeredAt(),
                    employer.changedAt());
        }
    }

    @Schema(description = "Who supervises students at the workplace (praktijkopleider)")
    record Mentor(
            PersonId id,
            @Schema(description = "Absent once erased") Optional<Contact> contact,
            Optional<LocalDate> trainedDate,
            Optional<TrainingCorrected> trainingCorrected,

            @Schema(description = "The last day of a mentor who left")
            Optional<LocalDate> leftDate) {

        static Mentor of(EmployerFile.Mentor mentor) {
            return new Mentor(
                    mentor.id(),
                    mentor.details().map(Contact::of),
                    mentor.trainedDate(),
                    mentor.correctedTraining().map(TrainingCorrected::of),
                    mentor.leftDate());
        }
    }

    @Schema(description = "What was said of a training before")
    record TrainingCorrected(
            LocalDate previousTrainedDate,
            @Schema(description = "Absent once erased") Optional<String> reason,
            Instant correctedAt) {

        private static TrainingCorrected of(EmployerFile.CorrectedTraining corrected) {
            return new TrainingCorrected(corrected.previousTrainedDate(), corrected.reason(), corrected.correctedAt());
        }
    }

    @Schema(name = "EmployerCorrected", description = "What an employer's file said before")
    record Correction(String nameBefore, Address addressBefore, String reason, Instant correctedAt) {

        static Correction of(EmployerFile.Correction correction) {
            return new Correction(
                    correction.nameBefore(), correction.addressBefore(), correction.reason(), correction.correctedAt());
        }
    }

    @Schema(description = "That an employer signed a pact")
    record PactSignature(
            @Schema(description = "The code of the pact", example = "AMERSFOORT-2026")
            String pact,

            @Schema(example = "Amersfoort") String region,

            @Schema(description = "Where it was signed", example = "Amersfoort")
            String place,

            LocalDate signedDate,

            @Schema(description = "Only for those who work with it; absent once erased")
            Optional<PactSigner> signer,

            Instant recordedAt) {

        static PactSignature of(EmployerFile.PactSignature signature) {
            return new PactSignature(
                    signature.pact().code(),
                    signature.pact().region(),
                    signature.place(),
                    signature.signedDate(),
                    signature.signer(),
                    signature.recordedAt());
        }
    }
}
