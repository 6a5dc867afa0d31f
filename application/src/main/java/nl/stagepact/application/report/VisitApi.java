package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.stagepact.domain.report.IntakeCommand.WithdrawReport;
import nl.stagepact.domain.shared.Personal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever reported without an account. Reference and code stand in the body only: addresses are kept by too many. */
@RestController
@RequestMapping(path = "/api/v1/reports/visits", produces = "application/json")
@Tag(name = "Reports")
class VisitApi {

    private final Reception reception;

    VisitApi(Reception reception) {
        this.reception = reception;
    }

    @Schema(description = "As they stood in the answer to the report")
    record Visit(
            @Schema(example = "M-7K3Q-9XWT") @Size(max = 40) String reference,

            @Schema(example = "7K3Q-9XWT-A1B2-C3D4-E5F6") @Size(max = 80)
            String code) {}

    record VisitToWithdraw(
            @Schema(example = "M-7K3Q-9XWT") @Size(max = 40) String reference,

            @Schema(example = "7K3Q-9XWT-A1B2-C3D4-E5F6") @Size(max = 80)
            String code,

            @Schema(description = "For who handles the case, if one wants to say it")
            Optional<@Size(max = 4000) String> reason) {}

    @PostMapping
    @SecurityRequirements
    @Operation(
            operationId = "visitReport",
            summary = "Come back to a report that was made without an account",
            description = "Shows where it stands and what happens now, and nothing that was told.")
    ReportAnswer visit(@RequestBody Visit visit) {
        return reception.visited(visit.reference(), visit.code(), _ -> Optional.empty());
    }

    @PostMapping("/withdrawal")
    @SecurityRequirements
    @Operation(operationId = "withdrawVisitedReport", summary = "Withdraw a report that was made without an account")
    ReportAnswer withdraw(@RequestBody VisitToWithdraw visit) {
        return reception.visited(
                visit.reference(),
                visit.code(),
                id -> Optional.of(new WithdrawReport(id, visit.reason().map(said -> Personal.of(id, said)))));
    }
}
