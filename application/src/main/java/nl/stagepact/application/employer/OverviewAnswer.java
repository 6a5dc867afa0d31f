package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.overview.EmployerOverview;
import nl.stagepact.projections.overview.EmployerOverview.Overview;

/** What SBB sees of an employer. */
@Schema(
        name = "EmployerOverview",
        description = "An employer across all schools, as recorded by the end of a day. Where there are none of a kind,"
                + " no number stands")
record OverviewAnswer(
        EmployerId employerId,

        @Schema(example = "Zorggroep De Verzonnen Linde") String name,

        LocalDate date,

        @Schema(description = "How it stands on that day, as known now")
        List<StandingRecognition> recognitions,

        List<PlacedBySchool> schools,

        @Schema(description = "Offers of which candidates were rejected")
        List<RejectedForOffer> rejections,

        @Schema(description = "Placements that ended early, by reason")
        Map<TerminationReason, Integer> terminations,

        @Schema(description = "Of which the reason was erased")
        int terminationsWithoutReason,

        @Schema(description = "Reports at SBB by where they stood; for investigators only")
        Optional<Map<ReportStatus, Integer>> reports) {

    static OverviewAnswer of(Overview overview) {
        return new OverviewAnswer(
                overview.id(),
                overview.name(),
                overview.date(),
                overview.recognitions().stream().map(StandingRecognition::of).toList(),
                overview.schools().stream().map(PlacedBySchool::of).toList(),
                overview.rejections().stream().map(RejectedForOffer::of).toList(),
                overview.terminations(),
                overview.terminationsWithoutReason(),
                overview.reports());
    }

    record StandingRecognition(@Schema(example = "25998") Crebo crebo, RecognitionStatus status) {

        static StandingRecognition of(EmployerOverview.RecognitionOn recognition) {
            return new StandingRecognition(recognition.crebo(), recognition.status());
        }
    }

    @Schema(description = "Students of one school at this employer")
    record PlacedBySchool(
            SchoolId schoolId,
            Optional<String> schoolName,

            @Schema(description = "By where they stood") Map<PlacementStatus, Integer> placements,

            @Schema(description = "Of the three that the law asks for")
            HeldConversations conversations) {

        static PlacedBySchool of(EmployerOverview.SchoolPlacements school) {
            var conversations = school.conversations();
            return new PlacedBySchool(
                    school.schoolId(),
                    school.schoolName(),
                    school.placements(),
                    new HeldConversations(conversations.inTime(), conversations.late(), conversations.missed()));
        }
    }

    @Schema(name = "ConversationsAtEmployer")
    record HeldConversations(
            @Schema(description = "Held in their window, or before")
            int inTime,

            @Schema(description = "Held after their window") int late,

            @Schema(description = "Not held though the window has closed")
            int missed) {}

    record RejectedForOffer(
            OfferId offerId,
            @Schema(example = "Bouwen aan software") String title,
            Map<RejectionReason, Integer> reasons) {

        static RejectedForOffer of(EmployerOverview.OfferRejections offer) {
            return new RejectedForOffer(offer.offerId(), offer.title(), offer.reasons());
        }
    }
}
