package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.OpenCandidacies.OpenCandidacy;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** When a candidate is confirmed, then other candidacies are withdrawn. */
class PlacedElsewhereTest {

    private static final OpenCandidacy AT_THE_GARAGE = open("at the garage");
    private static final OpenCandidacy AT_THE_MILL = open("at the mill");

    private final List<Object> sent = new ArrayList<>();

    @Test
    void every_other_open_candidacy_in_the_period_is_withdrawn() {
        new WhenACandidateIsConfirmedThenOtherCandidaciesAreWithdrawn(
                        (student, period) -> student.equals(SANNE) && period.equals(SPRING)
                                ? List.of(AT_THE_GARAGE, AT_THE_MILL)
                                : List.of(),
                        sent::add)
                .react(OfferExamples.confirmation(SANNE, seats(1)));

        assertThat(sent).containsExactly(withdrawal(AT_THE_GARAGE), withdrawal(AT_THE_MILL));
    }

    @Test
    void a_candidacy_that_ended_meanwhile_does_not_stop_the_others_from_being_withdrawn() {
        reactWhenTheGarageRefusesWith(new Refusal(OfferRule.ONLY_AN_OPEN_CANDIDACY_CHANGES));

        assertThat(sent).containsExactly(withdrawal(AT_THE_MILL));
    }

    @Test
    void any_other_refusal_is_told_so_that_nothing_is_skipped() {
        var refusal = new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);

        assertThatThrownBy(() -> reactWhenTheGarageRefusesWith(refusal)).isSameAs(refusal);
    }

    private void reactWhenTheGarageRefusesWith(Refusal refusal) {
        new WhenACandidateIsConfirmedThenOtherCandidaciesAreWithdrawn(
                        (_, _) -> List.of(AT_THE_GARAGE, AT_THE_MILL), command -> {
                            if (command.equals(withdrawal(AT_THE_GARAGE))) {
                                throw refusal;
                            }
                            sent.add(command);
                        })
                .react(OfferExamples.confirmation(SANNE, seats(1)));
    }

    private static WithdrawCandidate withdrawal(OpenCandidacy other) {
        return new WithdrawCandidate(other.offerId(), other.candidacyId(), WithdrawalReason.PLACED_ELSEWHERE);
    }

    private static OpenCandidacy open(String where) {
        var offer = new OfferId(uuid(where));
        return new OpenCandidacy(offer, CandidacyId.of(offer, SANNE, 1));
    }
}
