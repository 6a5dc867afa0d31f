package nl.stagepact.projections.audit;

import nl.stagepact.domain.placement.PlacementEvent.IncidentEvent;
import nl.stagepact.domain.placement.PlacementEvent.MentorReplaced;
import nl.stagepact.domain.placement.PlacementEvent.NoShowReported;
import nl.stagepact.domain.placement.PlacementEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementResumed;
import nl.stagepact.domain.placement.PlacementEvent.SupervisorReplaced;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What came between in a placement, in plain words; never why. */
final class CourseSentences {

    private CourseSentences() {}

    static Sentence of(IncidentEvent event) {
        return switch (event) {
            case PlacementInterrupted e ->
                new Sentence(
                        "De stage is onderbroken vanaf %s%s."
                                .formatted(
                                        Words.dutch(e.fromDate()),
                                        e.expectedUntilDate()
                                                .map(day -> ", naar verwachting tot en met " + Words.dutch(day))
                                                .orElse("")),
                        "The placement was interrupted from %s%s."
                                .formatted(
                                        Words.english(e.fromDate()),
                                        e.expectedUntilDate()
                                                .map(day -> ", expectedly until " + Words.english(day))
                                                .orElse("")));
            case PlacementResumed e ->
                new Sentence(
                        "De stage is hervat op %s.".formatted(Words.dutch(e.resumedDate())),
                        "The placement resumed on %s.".formatted(Words.english(e.resumedDate())));
            case NoShowReported e ->
                new Sentence(
                        "Het leerbedrijf meldt dat de student op %s niet is verschenen."
                                .formatted(Words.dutch(e.date())),
                        "The employer reports that the student did not come on %s.".formatted(Words.english(e.date())));
            case MentorReplaced _ ->
                new Sentence(
                        "Een andere praktijkopleider heeft de begeleiding overgenomen.",
                        "Another mentor has taken over the supervision.");
            case SupervisorReplaced _ ->
                new Sentence(
                        "Een andere stagebegeleider heeft de begeleiding voor de school overgenomen.",
                        "Another supervisor has taken over the supervision for the school.");
        };
    }
}
