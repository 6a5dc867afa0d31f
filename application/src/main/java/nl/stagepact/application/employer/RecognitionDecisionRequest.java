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
import nl.stagepact.domain.employer.EmployerCommand;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.employer.EmployerCommand.RefuseRecognition;
import nl.stagepact.domain.employer.EmployerCommand.ReinstateRecognition;
import nl.stagepact.domain.employer.EmployerCommand.RestoreRecognition;
import nl.stagepact.domain.employer.EmployerCommand.ReviewRecognition;
import nl.stagepact.domain.employer.EmployerCommand.SuspendRecognition;
import nl.stagepact.domain.employer.EmployerCommand.WithdrawRecognition;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;

/** What SBB decided about an employer's recognitions. */
@Schema(
        name = "NewRecognitionDecision",
        description = "What SBB decided about an employer's recognitions",
        example = """
                {"kind": "GRANT", "crebos": ["25998"], "reason": "Begeleiding en werkplek voldoen.",
                 "effectiveDate": "2027-02-01"}""")
record RecognitionDecisionRequest(
        @Schema(description = "REFUSE turns down an application; RESTORE comes back on a withdrawal")
        Kind kind,

        @Schema(description = "The qualifications that it is about, unless allCrebos", example = "[\"25998\"]")
        Set<@KnownCrebo Crebo> crebos,

        @Schema(description = "It is about every qualification that it can be about; not for GRANT and REFUSE")
        Optional<Boolean> allCrebos,

        @Schema(description = "Why", example = "Begeleiding en werkplek voldoen.") @Size(max = 4000)
        String reason,

        @Schema(description = "From which day on it holds; may lie in the past. For REVIEW the day of the review")
        LocalDate effectiveDate,

        @Schema(
                description =
                        "When it was published: the objection term counts from here. Required for WITHDRAW and REFUSE")
        Optional<LocalDate> publishedDate,

        @Schema(description = "The last day of a suspension; without it, until it is reinstated")
        Optional<LocalDate> untilDate)
        implements Consistent {

    enum Kind {
        GRANT,
        REFUSE,
        REVIEW,
        SUSPEND,
        REINSTATE,
        WITHDRAW,
        RESTORE
    }

    @Override
    public List<Finding> contradictions() {
        var findings = new ArrayList<Finding>();
        boolean all = allCrebos.orElse(false);
        if (crebos.isEmpty() && !all) {
            findings.add(Finding.of("crebos", Flaw.REQUIRED));
        }
        boolean named = kind == Kind.GRANT || kind == Kind.REFUSE;
        if (all && (named || !crebos.isEmpty())) {
            findings.add(Finding.of("allCrebos", Flaw.CONTRADICTION, named ? kind : "crebos"));
        }
        if ((kind == Kind.WITHDRAW || kind == Kind.REFUSE) && publishedDate.isEmpty()) {
            findings.add(Finding.of("publishedDate", Flaw.REQUIRED));
        }
        if (kind != Kind.SUSPEND && kind != null && untilDate.isPresent()) {
            findings.add(Finding.of("untilDate", Flaw.CONTRADICTION, kind));
        }
        return findings;
    }

    EmployerCommand toCommand(EmployerId employer) {
        return switch (kind) {
            case GRANT -> new GrantRecognition(employer, crebos, effectiveDate, reason);
            case SUSPEND ->
                new SuspendRecognition(
                        employer, crebos, effectiveDate, untilDate, reason, publishedDate, Optional.empty());
            case REINSTATE -> new ReinstateRecognition(employer, crebos, effectiveDate, reason);
            case WITHDRAW ->
                new WithdrawRecognition(
                        employer, crebos, effectiveDate, publishedDate.orElseThrow(), reason, Optional.empty());
            case REFUSE -> new RefuseRecognition(employer, crebos, effectiveDate, publishedDate.orElseThrow(), reason);
            case REVIEW -> new ReviewRecognition(employer, crebos, effectiveDate, reason);
            case RESTORE -> new RestoreRecognition(employer, crebos, effectiveDate, reason);
        };
    }
}
