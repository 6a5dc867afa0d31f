package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferCommand.ExpireCandidacy;
import nl.stagepact.domain.offer.OfferCommand.RemindOfCandidacy;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.Test;

class TermOfAnAnswerTest {

    private static final CandidacyId CANDIDACY = CandidacyId.of(OFFER, SANNE, 1);

    private final List<Map.Entry<LocalDate, Object>> asked = new ArrayList<>();
    private final WhenAnAnswerIsAskedThenItsTermRuns automation = new WhenAnAnswerIsAskedThenItsTermRuns(
            (day, command) -> asked.add(Map.entry(day, command)), AnswerPolicy.firstEdition());

    @Test
    void whoever_must_answer_is_reminded_twice_before_the_candidacy_expires() {
        automation.react(OfferExamples.proposal(SANNE, 1));

        assertThat(asked)
                .containsExactly(
                        Map.entry(day("2026-11-25"), new RemindOfCandidacy(OFFER, CANDIDACY)),
                        Map.entry(day("2026-12-02"), new RemindOfCandidacy(OFFER, CANDIDACY)),
                        Map.entry(day("2026-12-07"), new ExpireCandidacy(OFFER, CANDIDACY)));
    }

    @Test
    void an_invitation_and_an_acceptance_begin_a_term_of_their_own() {
        automation.react(new CandidateInvited(OFFER, CANDIDACY, OfferExamples.termOf(Party.EMPLOYER)));
        automation.react(new CandidateAccepted(OFFER, CANDIDACY, OfferExamples.termOf(Party.STUDENT)));

        assertThat(asked).hasSize(6);
    }

    @Test
    void what_is_asked_without_a_term_is_asked_for_ever() {
        automation.react(new CandidateAccepted(OFFER, CANDIDACY, Optional.empty()));

        assertThat(asked).isEmpty();
    }
}
