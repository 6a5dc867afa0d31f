package nl.stagepact.application.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.employer.Pact;

@Schema(name = "Pact", description = "A pact (stagepact) that employers can sign")
public record RegionalPact(
        @Schema(example = "AMERSFOORT-2026") String code,

        @Schema(example = "Amersfoorts Stagepact Beroepsonderwijs 2026–2029")
        String name,

        @Schema(description = "The labour market region that it was made for", example = "Amersfoort")
        String region,

        @Schema(description = "Its first day; without it, long ago")
        Optional<LocalDate> validFromDate,

        @Schema(description = "Its last day; without it, it still holds")
        Optional<LocalDate> validUntilDate) {

    /** @param code of a {@linkplain KnownPact known} pact */
    public static Pact of(String code) {
        return ReferenceData.PACTS.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> new Pact(known.code(), known.region()))
                .orElseThrow();
    }
}
