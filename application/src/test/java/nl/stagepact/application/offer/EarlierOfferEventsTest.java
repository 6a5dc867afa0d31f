package nl.stagepact.application.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Events are kept for ever: what was written as an earlier revision is read for ever. */
class EarlierOfferEventsTest {

    private static final OfferId OFFER = new OfferId(new UUID(0, 1));
    private static final CandidacyId CANDIDACY = new CandidacyId(new UUID(0, 2));
    private static final AnswerTerm TERM =
            new AnswerTerm(Party.EMPLOYER, LocalDate.of(2026, 11, 22), LocalDate.of(2026, 12, 6), 1);

    private final JsonMapper json = PlainEventJson.mapper();

    @Test
    void a_proposal_of_revision_1_knows_neither_its_origin_nor_a_term() {
        var read = json.readValue("""
                {"offerId":"00000000-0000-0000-0000-000000000001","candidacyId":"00000000-0000-0000-0000-000000000002",
                 "studentId":"00000000-0000-0000-0000-000000000003","schoolId":"00000000-0000-0000-0000-000000000004",
                 "employerId":"00000000-0000-0000-0000-000000000005","attempt":1,
                 "period":{"startDate":"2027-02-01","endDate":"2027-06-30"}}""", CandidateProposed.class);

        assertThat(read).isEqualTo(proposed(Optional.empty()));
    }

    @Test
    void an_invitation_and_an_acceptance_of_revision_1_have_no_term() {
        var written = """
                {"offerId":"00000000-0000-0000-0000-000000000001","candidacyId":"00000000-0000-0000-0000-000000000002"}""";

        assertThat(json.readValue(written, CandidateInvited.class))
                .isEqualTo(new CandidateInvited(OFFER, CANDIDACY, Optional.empty()));
        assertThat(json.readValue(written, CandidateAccepted.class))
                .isEqualTo(new CandidateAccepted(OFFER, CANDIDACY, Optional.empty()));
    }

    @Test
    void a_proposal_of_revision_2_is_written_as_approved() {
        var proposed = proposed(Optional.of(new Proposal(CandidacyOrigin.STUDENT, true, TERM)));

        var written = json.writeValueAsString(proposed);

        assertThat(json.readTree(written)).isEqualTo(json.readTree("""
                {"offerId":"00000000-0000-0000-0000-000000000001","candidacyId":"00000000-0000-0000-0000-000000000002",
                 "studentId":"00000000-0000-0000-0000-000000000003","schoolId":"00000000-0000-0000-0000-000000000004",
                 "employerId":"00000000-0000-0000-0000-000000000005","attempt":1,
                 "period":{"startDate":"2027-02-01","endDate":"2027-06-30"},
                 "proposal":{"origin":"STUDENT","blind":true,"term":{"party":"EMPLOYER","askedDate":"2026-11-22",
                  "untilDate":"2026-12-06","policyVersion":1}}}"""));
        assertThat(json.readValue(written, CandidateProposed.class)).isEqualTo(proposed);
    }

    private static CandidateProposed proposed(Optional<Proposal> proposal) {
        return new CandidateProposed(
                OFFER,
                CANDIDACY,
                new StudentId(new UUID(0, 3)),
                new SchoolId(new UUID(0, 4)),
                new EmployerId(new UUID(0, 5)),
                1,
                new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30)),
                proposal);
    }
}
