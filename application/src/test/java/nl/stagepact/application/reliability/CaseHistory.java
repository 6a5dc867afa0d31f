package nl.stagepact.application.reliability;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.reliability.Cast.School;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;

/** What few are told of: a case whose measure reaches the recognition, and a setback after the report. */
final class CaseHistory {

    private final Client client;
    private final Cast cast;
    private final UUID sbb = UUID.randomUUID();
    private final Membership investigator = officer();
    private final Membership third = officer();

    CaseHistory(Client client) {
        this.client = client;
        cast = new Cast(client);
    }

    void happens(School school) {
        var employer = cast.employer();
        var student = cast.student(school);
        var candidacy = cast.propose(student, cast.offer(employer, Cast.SPRING, 1));
        var report = client.post(student.self(), "/reports", """
                        {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "candidacyId": "%s",
                         "what": "Ik werd niet uitgenodigd.", "grounds": ["AGE"], "wish": "INVESTIGATE",
                         "shareIdentity": {"sbb": true, "school": true, "employer": false}}""".formatted(employer.id(), candidacy))
                .acknowledged()
                .id();
        client.post(employer.coordinator(), "/candidacies/" + candidacy + "/rejection", """
                        {"reason": "CAPACITY", "explanation": "Wij hebben geen plek."}""")
                .acknowledged();
        isDecided("/reports/" + report);
    }

    /** As it is urgent, nobody is heard before. */
    private void isDecided(String report) {
        client.post(investigator, report + "/acknowledgement", "{}").acknowledged();
        // nobody here knows these officers but by their tokens, so whoever it is takes it on themselves
        client.post(investigator, report + "/assignment", """
                        {"investigatorId": "%s"}""".formatted(Cast.idOf(investigator)))
                .acknowledged();
        client.post(investigator, report + "/findings", """
                        {"findings": [{"ground": "AGE", "presumed": true, "rebutted": false, "explanation": "Een bericht."}]}""").acknowledged();
        client.post(investigator, report + "/decision", """
                        {"outcome": "FOUNDED", "motivation": "Niet weerlegd.",
                         "measure": {"kind": "SUSPENSION", "crebos": [], "urgent": true}}""").acknowledged();
        client.post(third, report + "/decision-approval", "{\"number\": 1}").acknowledged();
    }

    private Membership officer() {
        return new Membership(
                Optional.of(UUID.randomUUID()), OrganisationType.SBB, Optional.of(sbb), Set.of(Role.SBB_INVESTIGATOR));
    }
}
