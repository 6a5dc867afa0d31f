package nl.stagepact.application.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Crebo;

@Schema(description = "An example of what a student can do, to begin an offer with")
record OfferTemplate(
        @Schema(description = "Stable", example = "gemeente-burgerzaken")
        String id,

        @Schema(description = "The field of work") InTwoLanguages field,
        InTwoLanguages department,

        @Schema(description = "The qualifications that it suits; empty when it can suit any", example = "[\"90101\"]")
        List<Crebo> crebos,

        InTwoLanguages title,
        @Schema(description = "What the student will do") InTwoLanguages assignment,
        @Schema(description = "Tasks or work processes") List<InTwoLanguages> tasks,

        @Schema(description = "Words by which students find it")
        List<InTwoLanguages> themes) {

    @Schema(description = "The same in Dutch and in English")
    record InTwoLanguages(
            @Schema(example = "Burgerzaken") String nl,
            @Schema(example = "Civil affairs") String en) {

        private boolean contains(String text) {
            return Stream.of(nl, en)
                    .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text));
        }
    }

    boolean suits(Optional<Crebo> crebo) {
        return crebo.filter(asked -> !crebos.isEmpty() && !crebos.contains(asked))
                .isEmpty();
    }

    /** Somewhere in its words, in either language. */
    boolean speaksOf(String text) {
        var asked = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Stream.of(field, department, title, assignment), tasks.stream(), themes.stream())
                .flatMap(words -> words)
                .anyMatch(words -> words.contains(asked));
    }
}
