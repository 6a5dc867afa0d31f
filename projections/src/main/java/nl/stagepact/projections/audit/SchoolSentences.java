package nl.stagepact.projections.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.PeriodsPublished;
import nl.stagepact.domain.school.SchoolEvent.SchoolCorrected;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.SchoolEvent.StaffLeft;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
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
            case StaffLeft e ->
                switch (e.role()) {
                    case COORDINATOR ->
                        new Sentence("Een stagecoördinator is vertrokken.", "A placement coordinator left.");
                    case SCHOOL_SUPERVISOR ->
                        new Sentence("Een stagebegeleider is vertrokken.", "A school supervisor left.");
                    case CONFIDANT -> new Sentence("Een vertrouwenspersoon is vertrokken.", "A confidant left.");
                };
            case SchoolCorrected _ ->
                new Sentence("Gecorrigeerd: de naam van de school.", "Corrected: the name of the school.");
            case PeriodsPublished e ->
                new Sentence(
                        "De stageperiodes voor opleiding %s zijn gepubliceerd: %d."
                                .formatted(e.programme(), e.periods().size()),
                        "The placement periods of programme %s were published: %d."
                                .formatted(e.programme(), e.periods().size()));
            case SigningPolicySet e ->
                new Sentence(
                        "De school koos wie haar overeenkomsten tekent (versie %d): %s%s."
                                .formatted(
                                        e.policy().version(),
                                        signers(e.policy(), "stagecoördinator", "stagebegeleider", " of "),
                                        e.policy().guardianSignsForMinors()
                                                ? ", en voor wie minderjarig is ook een ouder of voogd"
                                                : ""),
                        "The school chose who signs its agreements (version %d): %s%s."
                                .formatted(
                                        e.policy().version(),
                                        signers(e.policy(), "placement coordinator", "school supervisor", " or "),
                                        e.policy().guardianSignsForMinors() ? ", and for a minor a guardian too" : ""));
        };
    }

    private static String signers(SigningPolicy policy, String coordinator, String supervisor, String or) {
        return Stream.of(StaffRole.COORDINATOR, StaffRole.SCHOOL_SUPERVISOR)
                .filter(policy.signers()::contains)
                .map(role -> role == StaffRole.COORDINATOR ? coordinator : supervisor)
                .collect(Collectors.joining(or));
    }
}
