package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acts;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.placement.Coverage;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Combined places: what a student's placements cover together. */
@RestController
@RequestMapping(path = "/api/v1/students/{studentId}/coverage", produces = "application/json")
@Tag(name = "Agreements")
class CoverageApi {

    private final Acts acts;

    CoverageApi(Acts acts) {
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            operationId = "showCoverage",
            summary = "Show which learning goals and hours a student's placements cover together")
    ResponseEntity<Coverage> show(@PathVariable StudentId studentId) {
        return ResponseEntity.ok(acts.find(new FindCoverage(studentId), Coverage.class));
    }
}
