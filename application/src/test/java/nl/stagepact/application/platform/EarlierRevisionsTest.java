package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.Signatory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** Events are kept for ever, so what was written by an earlier revision is read by this one. */
class EarlierRevisionsTest {

    private static final String PLACEMENT = "\"4d9d6a48-9e7c-5c2a-8b7e-111111111111\"";

    private final ObjectMapper json = PlainEventJson.mapper();

    @Test
    void an_agreement_that_was_drawn_up_before_anybody_could_choose_asks_three_signatures() {
        var event = json.readValue("""
                {"placementId": %s, "version": 1, "content": {
                  "period": {"startDate": "2026-09-01", "endDate": "2027-01-29"}, "totalHours": 640,
                  "hoursPerStudyYear": {"2": 640}, "supervision": "Elke week", "qualificationPart": "B1-K1",
                  "assessment": "Proeve", "earlyDissolution": "Zie wet",
                  "mentorId": "7b1f7b5e-0000-4000-8000-000000000001",
                  "schoolSupervisorId": "7b1f7b5e-0000-4000-8000-000000000002",
                  "hoursPerWeek": 32, "daysPerWeek": 4}}""".formatted(PLACEMENT), AgreementDrawnUp.class);

        assertThat(event.formalities()).isEmpty();
        assertThat(event.asked().signatories())
                .containsExactlyInAnyOrder(Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER);
        assertThat(event.content().totalHours()).contains(640);
        assertThat(event.content().learningGoals()).isEmpty();
        assertThat(event.content().costs()).isEmpty();
        assertThat(event.content().fourthParty()).isEmpty();
        assertThat(event.content().workplace()).isEmpty();
    }

    @Test
    void what_was_concluded_before_amendments_existed_amended_nothing() {
        var event =
                json.readValue("{\"placementId\": %s, \"version\": 2}".formatted(PLACEMENT), AgreementConcluded.class);

        assertThat(event.version()).isEqualTo(2);
        assertThat(event.amended()).isEmpty();
    }
}
