package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.FourthParty;
import nl.stagepact.domain.placement.LearningGoal;
import nl.stagepact.domain.placement.PlacementCommand;
import nl.stagepact.domain.placement.PlacementCommand.AmendAgreement;
import nl.stagepact.domain.placement.PlacementCommand.DelegateSigning;
import nl.stagepact.domain.placement.PlacementCommand.DrawUpAgreement;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementCommand.SignAgreement;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** What clients send about agreements. */
final class AgreementRequests {

    private AgreementRequests() {}

    @Schema(description = "The law says what may not lack (WEB 7.2.9); 409 AGREEMENT_INCOMPLETE names what does")
    record NewAgreement(
            Optional<Period> period,

            @Schema(description = "Clock hours over the whole period", example = "640")
            Optional<@Min(1) @Max(10_000) Integer> totalHours,

            @Schema(description = "Study year to hours; adds up to totalHours", example = "{\"2\": 640}")
            Map<Integer, @Min(0) @Max(10_000) Integer> hoursPerStudyYear,

            @Schema(description = "How the student is supervised")
            Optional<@Size(max = 4000) String> supervision,

            @Schema(description = "The part of the qualification that is learned here")
            Optional<@Size(max = 4000) String> qualificationPart,

            @Schema(description = "How the student is assessed")
            Optional<@Size(max = 4000) String> assessment,

            @Schema(description = "The cases in which it can be ended early")
            Optional<@Size(max = 4000) String> earlyDissolution,

            Optional<PersonId> mentorId,
            Optional<PersonId> schoolSupervisorId,
            @Schema(example = "32") Optional<@Min(1) @Max(45) Integer> hoursPerWeek,
            @Schema(example = "4") Optional<@Min(1) @Max(7) Integer> daysPerWeek,

            @Schema(
                    description =
                            "What of the qualification is covered; what is only partly covered, another placement completes")
            Optional<@Size(max = 100) List<NewLearningGoal>> learningGoals,

            @Schema(description = "Who pays what", example = "Het leerbedrijf betaalt de werkkleding.")
            Optional<@Size(max = 4000) String> costs,

            @Schema(description = "Another organisation that signs too")
            Optional<NewFourthParty> fourthParty,

            @Schema(description = "Where one finds the student", example = "Werkplaats, eerste verdieping")
            Optional<@Size(max = 4000) String> workplace,

            @Schema(
                    description =
                            "Why the agreement changes that all have signed: then this amends it. What is material"
                                    + " needs all signatures anew; the rest is recorded at once, with notice to the parties")
            Optional<@Size(max = 4000) String> reason) {

        PlacementCommand toCommand(Placement placement) {
            var content = new AgreementContent(
                    period,
                    totalHours,
                    hoursPerStudyYear,
                    supervision,
                    qualificationPart,
                    assessment,
                    earlyDissolution,
                    mentorId,
                    schoolSupervisorId,
                    hoursPerWeek,
                    daysPerWeek,
                    learningGoals.orElse(List.of()).stream()
                            .map(NewLearningGoal::toGoal)
                            .toList(),
                    costs,
                    fourthParty.map(NewFourthParty::toParty),
                    workplace);
            return reason.<PlacementCommand>map(
                            why -> new AmendAgreement(placement.id(), content, Personal.of(placement.studentId(), why)))
                    .orElseGet(() -> new DrawUpAgreement(placement.id(), content));
        }
    }

    record NewLearningGoal(
            @Schema(description = "As in the qualification file", example = "B1-K1-W1 Maakt deeg") @Size(max = 300)
            String name,

            @Schema(description = "Another placement covers the rest")
            Optional<Boolean> partly) {

        LearningGoal toGoal() {
            return new LearningGoal(name, partly.orElse(false));
        }
    }

    record NewFourthParty(
            @Schema(description = "Of the organisation", example = "Bemiddeling Eemland") @Size(max = 200)
            String name,

            FourthParty.Capacity capacity) {

        FourthParty toParty() {
            return new FourthParty(name, capacity);
        }
    }

    record NewDelegation(
            @Schema(description = "School or employer") Signatory party,

            @Schema(
                    description =
                            "A mentor of the employer, a coordinator or supervisor of the school, or whoever asks")
            PersonId signerId,

            @Schema(example = "Wies Voorbeeld") @Size(max = 200)
            String signerName,

            @Schema(description = "In which capacity", example = "praktijkopleider") @Size(max = 200)
            String signerRole) {

        DelegateSigning toCommand(PlacementId id) {
            return new DelegateSigning(id, party, signerId, Personal.of(signerId, new Signer(signerName, signerRole)));
        }
    }

    record NewSignature(
            @Schema(description = "For whom; what guardian or fourth party signed, the school records")
            Signatory party,

            @Schema(example = "Wies Voorbeeld") String signerName,

            @Schema(description = "In which capacity", example = "praktijkopleider")
            String signerRole,

            @Schema(description = "Only the school records what was signed on paper")
            SignatureMethod method,

            @Schema(
                    description = "SHA-256 of the document of this version, also of what was signed on paper",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @Pattern(regexp = "[0-9a-f]{64}")
            String documentSha256) {

        /** @param person who acts, if it is a person: whoever signs in Stagepact signs for themselves */
        SignAgreement toCommand(Placement placement, int version, Optional<PersonId> person) {
            var whose = person.filter(_ -> method == SignatureMethod.IN_STAGEPACT)
                    .<Id>map(it -> it)
                    .orElse(placement.studentId());
            var signer = Personal.of(whose, new Signer(signerName, signerRole));
            return new SignAgreement(placement.id(), version, party, signer, method, documentSha256);
        }
    }

    record NewSignatureRefusal(
            @Schema(description = "For whom") Signatory party,
            @Schema(description = "Why") @Size(max = 4000) String reason) {

        RefuseSignature toCommand(Placement placement, int version) {
            return new RefuseSignature(placement.id(), version, party, Personal.of(placement.studentId(), reason));
        }
    }
}
