package nl.stagepact.application.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

@Schema(description = "A labour market region (arbeidsmarktregio), in which figures are counted")
record Region(
        @Schema(example = "Amersfoort") String name,

        @Schema(description = "Its first day; without it, long ago")
        Optional<LocalDate> validFromDate,

        @Schema(description = "Its last day; without it, it still exists")
        Optional<LocalDate> validUntilDate) {}
