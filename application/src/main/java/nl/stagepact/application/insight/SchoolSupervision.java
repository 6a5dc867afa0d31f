package nl.stagepact.application.insight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.insight.SupervisionFigures.KindFigures;
import nl.stagepact.projections.insight.SupervisionFigures.SchoolFigures;
import nl.stagepact.projections.insight.SupervisionFigures.WholeFigures;

/** What clients see of how a school holds its conversations. */
@Schema(
        description =
                "How a school held the conversations of the placements that began in one period. To whoever looks at all"
                        + " schools, a number of 1 to 4 is left out, and whatever it could be reckoned from.")
record SchoolSupervision(
        SchoolId schoolId,
        Optional<String> schoolName,

        @Schema(description = "Absent when days are asked for")
        Optional<SchoolYear> schoolYear,

        @Schema(description = "With a plan of conversations")
        Optional<Integer> placements,

        HeldConversations startGesprek,

        @Schema(description = "Every midterm check of a long placement")
        HeldConversations midtermCheck,

        HeldConversations eindGesprek,
        AllHeld together) {

    static SchoolSupervision of(SchoolFigures figures) {
        return new SchoolSupervision(
                figures.schoolId(),
                figures.schoolName(),
                figures.schoolYear(),
                figures.placements(),
                HeldConversations.of(figures.startGesprek()),
                HeldConversations.of(figures.midtermCheck()),
                HeldConversations.of(figures.eindGesprek()),
                AllHeld.of(figures.together()));
    }

    @Schema(description = "Conversations of one kind; those that were dropped or not required are not counted")
    record HeldConversations(
            @Schema(description = "Held within the window, or before")
            Optional<Integer> inTime,

            @Schema(description = "Held after the window") Optional<Integer> late,

            @Schema(description = "Not held though the window has closed")
            Optional<Integer> overdue,

            Optional<Integer> exempted,
            Optional<Integer> notYetDue,

            @Schema(description = "Of those that were held late, from the last day of the window", example = "3.5")
            Optional<Double> medianDelayDays) {

        private static HeldConversations of(KindFigures figures) {
            return new HeldConversations(
                    figures.inTime(),
                    figures.late(),
                    figures.overdue(),
                    figures.exempted(),
                    figures.notYetDue(),
                    figures.medianDelayDays());
        }
    }

    @Schema(description = "Whole placements")
    record AllHeld(
            @Schema(description = "In which no conversation is still to come, and that did not end before one")
            Optional<Integer> finished,

            @Schema(
                    description =
                            "Of those: every required conversation was held in time; an exempted one was not held")
            Optional<Integer> allInTime,

            @Schema(description = "Of the finished ones; absent when there are none", example = "87")
            Optional<Integer> percentage,

            @Schema(description = "Of all conversations that were held late", example = "3.5")
            Optional<Double> medianDelayDays) {

        private static AllHeld of(WholeFigures figures) {
            return new AllHeld(
                    figures.finished(), figures.allInTime(), figures.percentage(), figures.medianDelayDays());
        }
    }
}
