package nl.stagepact.domain.placement;

import java.util.List;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Deadlines;

/** What the application registers of this feature. */
public final class PlacementDomain {

    private PlacementDomain() {}

    public static Class<?> aggregate() {
        return Placement.class;
    }

    public static List<Object> automations(
            KeptPlaces places,
            Placements placements,
            Deadlines deadlines,
            Commands commands,
            SupervisionPolicies supervision,
            CoursePolicy course) {
        return List.of(
                new WhenACandidateIsConfirmedThenAPlacementExists(commands),
                new WhenAPlacementIsCancelledThenItsSeatIsFree(commands),
                new WhenAStudentLeavesThenPlacementsEnd(places, commands),
                new WhenAPlaceIsLostThenTheSearchMayEscalate(commands),
                new WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer(placements, deadlines, commands),
                new WhenAPlacementIsOverThenItsRecognitionMayLapse(placements, deadlines),
                new WhenAReplacementIsRequiredThenItIsOverdueAfterItsTerm(deadlines),
                new WhenConversationsArePlannedThenTheirTermsRun(deadlines, supervision),
                new WhenAPlacementResumesThenItIsRemindedOfWhatItOwes(deadlines),
                new WhenTheFirstDayIsKnownThenItsTermsRun(deadlines, course));
    }
}
