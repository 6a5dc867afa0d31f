package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.Consistent;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.application.reference.KnownCrebo;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.ProcedureCommand;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;

/** What employers and SBB send about the procedure around a recognition. */
final class ProcedureRequests {

    private ProcedureRequests() {}

    @Schema(name = "NewRecognitionApplication")
    record NewApplication(
            @Schema(description = "For which qualifications", example = "[\"25998\"]") @Size(min = 1)
            Set<@KnownCrebo Crebo> crebos,

            @Schema(
                    description = "How the employer trains students",
                    example = "Twee praktijkopleiders, eigen oefenruimte.")
            @Size(max = 4000)
            String motivation) {

        ApplyForRecognition toCommand(EmployerId employer) {
            return new ApplyForRecognition(employer, crebos, Personal.of(employer, motivation));
        }
    }

    @Schema(name = "NewRecognitionHearing", description = "An invitation, or what came of it", example = """
                {"kind": "INVITE", "crebos": ["25998"], "hearingDate": "2027-02-01",
                 "reason": "De begeleiding ontbreekt al maanden; wij zijn voornemens in te trekken."}""")
    record NewHearing(
            Kind kind,

            @Schema(description = "For INVITE: the qualifications that it is about, unless allCrebos")
            Set<@KnownCrebo Crebo> crebos,

            @Schema(description = "For INVITE: about every qualification that the employer is recognised for")
            Optional<Boolean> allCrebos,

            @Schema(description = "For INVITE when it will be, for RECORD when it was; not for WAIVE")
            Optional<LocalDate> hearingDate,

            @Schema(
                    description =
                            "For INVITE what SBB means to do and why, for WAIVE why it is not held; not for RECORD")
            Optional<@Size(max = 4000) String> reason,

            @Schema(description = "For RECORD: what was said")
            Optional<@Size(max = 8000) String> report)
            implements Consistent {

        enum Kind {
            INVITE,
            RECORD,
            WAIVE
        }

        @Override
        public List<Finding> contradictions() {
            var findings = new ArrayList<Finding>();
            boolean all = allCrebos.orElse(false);
            if (kind == null) {
                return findings;
            }
            if (kind == Kind.INVITE && crebos.isEmpty() && !all) {
                findings.add(Finding.of("crebos", Flaw.REQUIRED));
            }
            if (all && (kind != Kind.INVITE || !crebos.isEmpty())) {
                findings.add(Finding.of("allCrebos", Flaw.CONTRADICTION, kind == Kind.INVITE ? "crebos" : kind));
            }
            if (kind != Kind.INVITE && !crebos.isEmpty()) {
                findings.add(Finding.of("crebos", Flaw.CONTRADICTION, kind));
            }
            asks(findings, "hearingDate", hearingDate, kind != Kind.WAIVE);
            asks(findings, "reason", reason, kind != Kind.RECORD);
            asks(findings, "report", report, kind == Kind.RECORD);
            return findings;
        }

        private void asks(List<Finding> findings, String field, Optional<?> value, boolean asked) {
            if (asked && value.isEmpty()) {
                findings.add(Finding.of(field, Flaw.REQUIRED));
            }
            if (!asked && value.isPresent()) {
                findings.add(Finding.of(field, Flaw.CONTRADICTION, kind));
            }
        }

        ProcedureCommand toCommand(EmployerId employer) {
            return switch (kind) {
                case INVITE ->
                    new InviteToRecognitionHearing(employer, crebos, hearingDate.orElseThrow(), reason.orElseThrow());
                case RECORD ->
                    new RecordRecognitionHearing(
                            employer, hearingDate.orElseThrow(), Personal.of(employer, report.orElseThrow()));
                case WAIVE -> new WaiveRecognitionHearing(employer, reason.orElseThrow());
            };
        }
    }

    @Schema(name = "NewRecognitionObjection", description = "That the employer disagrees, and why", example = """
                {"crebos": ["25998"], "lodgedDate": "2027-02-01", "grounds": "Er is wel begeleiding."}""")
    record NewObjection(
            @Schema(description = "The qualifications that it is about, unless allCrebos", example = "[\"25998\"]")
            Set<@KnownCrebo Crebo> crebos,

            @Schema(description = "It is about every decision that can be objected to now")
            Optional<Boolean> allCrebos,

            @Schema(description = "When SBB received it; not in the future")
            LocalDate lodgedDate,

            @Schema(description = "Why the employer disagrees", example = "Er is wel begeleiding.") @Size(max = 8000)
            String grounds)
            implements Consistent {

        @Override
        public List<Finding> contradictions() {
            boolean all = allCrebos.orElse(false);
            if (crebos.isEmpty() == all) {
                return List.of();
            }
            return List.of(
                    all ? Finding.of("allCrebos", Flaw.CONTRADICTION, "crebos") : Finding.of("crebos", Flaw.REQUIRED));
        }

        LodgeObjection toCommand(EmployerId employer) {
            return new LodgeObjection(employer, crebos, lodgedDate, Personal.of(employer, grounds));
        }
    }

    @Schema(name = "NewRecognitionObjectionDecision")
    record NewObjectionDecision(
            @Schema(description = "FOUNDED undoes the decision that it is against")
            ObjectionOutcome outcome,

            @Schema(description = "Not in the future") LocalDate decidedDate,

            @Schema(
                    description =
                            "From which day on the decision is undone, for FOUNDED; the day of this one if absent")
            Optional<LocalDate> effectiveDate,

            @Schema(description = "Why", example = "De begeleiding was er wel.") @Size(max = 8000)
            String reason)
            implements Consistent {

        @Override
        public List<Finding> contradictions() {
            return outcome != null && outcome != ObjectionOutcome.FOUNDED && effectiveDate.isPresent()
                    ? List.of(Finding.of("effectiveDate", Flaw.CONTRADICTION, outcome))
                    : List.of();
        }

        DecideObjection toCommand(EmployerId employer, int objection) {
            return new DecideObjection(
                    employer, objection, outcome, decidedDate, effectiveDate, Personal.of(employer, reason));
        }
    }

    @Schema(name = "NewInterimRelief", description = "What a court ordered")
    record NewRelief(
            @Schema(description = "From which day on the decision is suspended")
            LocalDate effectiveDate,

            @Schema(
                    description = "Which court and ruling",
                    example = "Rechtbank Midden-Nederland, voorlopige voorziening")
            @Size(max = 4000)
            String reason) {

        GrantInterimRelief toCommand(EmployerId employer, int objection) {
            return new GrantInterimRelief(employer, objection, effectiveDate, reason);
        }
    }
}
