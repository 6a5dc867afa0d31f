package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.report.IntakeCommand.SupplementReport;
import nl.stagepact.domain.report.IntakeCommand.WithdrawReport;
import nl.stagepact.domain.report.Supplement;
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

    record VisitToSupplement(
            @Schema(example = "M-2B4C-6D8E") @Size(max = 40) String reference,

            @Schema(example = "7K3Q-9XWT-A1B2-C3D4-E5F6") @Size(max = 80)
            String code,

            @Schema(description = "What is to be added", example = "Een week later belden ze weer.") @Size(max = 8000)
            String what,

            @Schema(description = "The day of what is added, if it has one", example = "2026-11-02")
            Optional<LocalDate> happenedDate) {}

    @PostMapping("/supplements")
    @SecurityRequirements
    @Operation(
            operationId = "supplementVisitedReport",
            summary = "Add to a report that was made without an account",
            description = "As long as the case is open. The same words again are added once.")
    ReportAnswer supplement(@RequestBody VisitToSupplement visit) {
        return reception.visited(
                visit.reference(),
                visit.code(),
                id -> Optional.of(
                        new SupplementReport(id, Personal.of(id, new Supplement(visit.what(), visit.happenedDate())))));
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
