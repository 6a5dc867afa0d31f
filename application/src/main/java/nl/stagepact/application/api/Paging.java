package nl.stagepact.application.api;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import nl.stagepact.projections.engine.Page;

/** Which part of a list is asked for. */
public record Paging(
        @Parameter(description = "The page, from 1", example = "1")
        Optional<@Min(1) @Max(1_000_000) Integer> page,

        @Parameter(description = "How many items a page has", example = "25")
        Optional<@Min(1) @Max(100) Integer> pageSize) {

    /** @param order a field, descending with a minus before it; without it the list's own order */
    public Page sortedBy(Optional<String> order) {
        return new Page(page.orElse(1), pageSize.orElse(25), order.orElse(""));
    }
}
