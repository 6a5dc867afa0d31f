package nl.stagepact.projections.audit;

import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.PeriodsPublished;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened to a school, in plain words. */
final class SchoolSentences {

    private SchoolSentences() {}

    static Sentence of(SchoolEvent event) {
        return switch (event) {
            case SchoolRegistered e ->
                new Sentence(
                        "De school met instellingscode %s is geregistreerd.".formatted(e.institutionCode()),
                        "The school with institution code %s was registered.".formatted(e.institutionCode()));
            case StaffAppointed e ->
                switch (e.role()) {
                    case COORDINATOR ->
                        new Sentence("Een stagecoördinator is aangesteld.", "A placement coordinator was appointed.");
                    case SCHOOL_SUPERVISOR ->
                        new Sentence("Een stagebegeleider is aangesteld.", "A school supervisor was appointed.");
                    case CONFIDANT ->
                        new Sentence("Een vertrouwenspersoon is aangesteld.", "A confidant was appointed.");
                };
            case PeriodsPublished e ->
                new Sentence(
                        "De stageperiodes voor opleiding %s zijn gepubliceerd: %d."
                                .formatted(e.programme(), e.periods().size()),
                        "The placement periods of programme %s were published: %d."
                                .formatted(e.programme(), e.periods().size()));
        };
    }
}
