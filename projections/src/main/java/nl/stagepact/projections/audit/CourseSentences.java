package nl.stagepact.projections.audit;

import nl.stagepact.domain.placement.CorrectionEvent;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.RealisedHoursCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.SchoolDecisionCorrected;
import nl.stagepact.domain.placement.IncidentEvent;
import nl.stagepact.domain.placement.IncidentEvent.MentorReplaced;
import nl.stagepact.domain.placement.IncidentEvent.NoShowReported;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;
import nl.stagepact.domain.placement.ResultEvent;
import nl.stagepact.domain.placement.ResultEvent.HoursRecorded;
import nl.stagepact.domain.placement.ResultEvent.OutflowRecorded;
import nl.stagepact.domain.placement.ResultEvent.StudentReviewed;
import nl.stagepact.domain.shared.Party;
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

    static Sentence of(ReplacementEvent event) {
        return switch (event) {
            case ReplacementRequired e ->
                new Sentence(
                        "De school zoekt uit waar de student verdergaat, uiterlijk %s."
                                .formatted(Words.dutch(e.dueDate())),
                        "The school finds out where the student goes on, by %s.".formatted(Words.english(e.dueDate())));
            case ReplacementOverdue e ->
                new Sentence(
                        "Waar de student verdergaat, was op %s nog niet bekend.".formatted(Words.dutch(e.dueDate())),
                        "Where the student goes on was not known yet on %s.".formatted(Words.english(e.dueDate())));
            case ReplacementSolved e ->
                switch (e.outcome()) {
                    case CONTINUE_UNTIL ->
                        new Sentence(
                                "In overleg gaat de stage door%s."
                                        .formatted(e.untilDate()
                                                .map(day -> " tot en met " + Words.dutch(day))
                                                .orElse("")),
                                "In consultation the placement goes on%s."
                                        .formatted(e.untilDate()
                                                .map(day -> " until " + Words.english(day))
                                                .orElse("")));
                    case TRANSFERRED ->
                        new Sentence(
                                "De student gaat verder op een andere stage.",
                                "The student goes on at another placement.");
                    case TERMINATED ->
                        new Sentence(
                                "De stage is beëindigd; een andere plek is niet nodig.",
                                "The placement has ended; no other place is needed.");
                    case REINSTATED ->
                        new Sentence(
                                "De erkenning is hersteld; de stage gaat door.",
                                "The recognition was reinstated; the placement goes on.");
                };
        };
    }

    static Sentence of(ResultEvent event) {
        return switch (event) {
            case HoursRecorded e ->
                new Sentence(
                        "Voor %s zijn %d uren vastgelegd%s."
                                .formatted(
                                        Words.dutch(e.period()),
                                        e.hours(),
                                        e.by() == Party.EMPLOYER ? " door het leerbedrijf" : ""),
                        "For %s %d hours were recorded%s."
                                .formatted(
                                        Words.english(e.period()),
                                        e.hours(),
                                        e.by() == Party.EMPLOYER ? " by the employer" : ""));
            case StudentReviewed _ ->
                new Sentence("De student heeft de stage beoordeeld.", "The student reviewed the placement.");
            case OutflowRecorded e ->
                switch (e.outflow()) {
                    case STAYED_AS_EMPLOYEE ->
                        new Sentence(
                                "De student is na de stage bij het leerbedrijf gebleven.",
                                "The student stayed with the employer after the placement.");
                    case FURTHER_STUDY ->
                        new Sentence(
                                "De student leert na de stage verder.", "The student studies on after the placement.");
                    case ELSEWHERE ->
                        new Sentence(
                                "De student is na de stage ergens anders heen gegaan.",
                                "The student went elsewhere after the placement.");
                };
        };
    }

    static Sentence of(CorrectionEvent event) {
        return switch (event) {
            case ConversationCorrected e -> PlacementSentences.corrected(e);
            case RealisedHoursCorrected e ->
                new Sentence(
                        "Gecorrigeerd: de student heeft %d uren gewerkt.".formatted(e.realisedHours()),
                        "Corrected: the student worked %d hours.".formatted(e.realisedHours()));
            case SchoolDecisionCorrected e ->
                switch (e.outcome()) {
                    case PASSED ->
                        new Sentence(
                                "Gecorrigeerd: de school heeft besloten dat de stage is behaald.",
                                "Corrected: the school decided that the placement is passed.");
                    case FAILED ->
                        new Sentence(
                                "Gecorrigeerd: de school heeft besloten dat de stage niet is behaald.",
                                "Corrected: the school decided that the placement is failed.");
                };
        };
    }
}
