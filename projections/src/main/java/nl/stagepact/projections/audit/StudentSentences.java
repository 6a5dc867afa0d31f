package nl.stagepact.projections.audit;

import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened to a student, in plain words that don't tell who it is. */
final class StudentSentences {

    private StudentSentences() {}

    static Sentence of(StudentEvent event) {
        return switch (event) {
            case StudentRegistered e ->
                new Sentence(
                        "De school heeft een student van opleiding %s geregistreerd.".formatted(e.programme()),
                        "The school registered a student of programme %s.".formatted(e.programme()));
            case ProfileUpdated e ->
                e.profile().isComplete()
                        ? new Sentence(
                                "Het profiel van de student is bijgewerkt en compleet.",
                                "The student's profile was updated and is complete.")
                        : new Sentence(
                                "Het profiel van de student is bijgewerkt, maar nog niet compleet.",
                                "The student's profile was updated, but is not yet complete.");
            case SearchStarted e ->
                new Sentence(
                        "De student zoekt een stageplek %s.".formatted(Words.dutch(e.wanted())),
                        "The student looks for a placement %s.".formatted(Words.english(e.wanted())));
        };
    }
}
