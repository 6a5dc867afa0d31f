package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told when a candidacy ends otherwise than in a placement, and who is named in it. */
class MailsOfCandidaciesTest {

    private static final String[] OF_A_CANDIDACY = {"contact", "coordinator", "student"};
    private final MailBench bench = new MailBench();

    @BeforeEach
    void the_people_are_known() {
        bench.happened(people().toArray());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void an_invitation_is_told_to_student_school_and_employer() {
        bench.happened(offered(false), proposed());

        assertThat(lastMailsOf(new CandidateInvited(OFFER, CANDIDACY, termOf(Party.EMPLOYER))))
                .extracting(Received::reader)
                .containsExactlyInAnyOrder(OF_A_CANDIDACY);
    }

    @ParameterizedTest
    @EnumSource
    void a_rejection_tells_the_reason_in_words_and_leaves_the_explanation_on_the_page(RejectionReason reason) {
        bench.happened(offered(false), proposed());

        var mails = lastMailsOf(new CandidateRejected(OFFER, CANDIDACY, reason, Optional.of(CANARY), secret()));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(OF_A_CANDIDACY);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.text()).contains("De reden: ").doesNotContain(reason.name());
            assertThat(mail.says(CANARY)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawal_is_told_to_student_school_and_employer(WithdrawalReason reason) {
        bench.happened(offered(false), proposed());

        assertThat(lastMailsOf(new CandidateWithdrawn(OFFER, CANDIDACY, reason)))
                .extracting(Received::reader)
                .containsExactlyInAnyOrder(OF_A_CANDIDACY);
    }

    @Test
    void who_is_placed_elsewhere_is_named_without_the_other_employer() {
        var elsewhere = AnotherEmployer.of("Restaurant Elders");
        bench.happened(elsewhere.registered(), offered(false), proposed());
        bench.happened(elsewhere.offered(), elsewhere.proposed(STUDENT), elsewhere.confirmed(STUDENT));

        var mails = lastMailsOf(new CandidateWithdrawn(OFFER, CANDIDACY, WithdrawalReason.PLACED_ELSEWHERE));

        assertThat(mails).extracting(Received::reader).containsExactlyInAnyOrder(OF_A_CANDIDACY);
        assertThat(mails).noneMatch(mail -> mail.says("Elders"));
        assertThat(mails).anyMatch(mail -> mail.says("heeft een andere plek"));
    }

    @Test
    void an_employer_learns_the_name_of_a_blind_candidate_only_after_accepting() {
        var invited = new CandidateInvited(OFFER, CANDIDACY, termOf(Party.EMPLOYER));

        bench.happened(offered(true), proposedBlindly(), invited);
        bench.deliver();
        var before = toTheEmployer();
        bench.happened(accepted());
        bench.deliver();
        var after = toTheEmployer();

        assertThat(before).hasSize(3).noneMatch(mail -> mail.says("Noa")).noneMatch(mail -> mail.says("Vries"));
        assertThat(before.getLast().text()).contains("Naam zichtbaar zodra u de kandidaat aanneemt");
        assertThat(after).hasSize(1).allMatch(mail -> mail.says("Noa de Vries"));
    }

    @Test
    void a_blind_candidate_who_is_rejected_stays_nameless_to_the_employer() {
        bench.happened(
                offered(true),
                proposedBlindly(),
                new CandidateRejected(OFFER, CANDIDACY, RejectionReason.CAPACITY, Optional.empty(), secret()));
        bench.deliver();

        assertThat(toTheEmployer()).hasSize(3).noneMatch(mail -> mail.says("Noa"));
    }

    @Test
    void a_withdrawn_offer_is_told_to_the_employer() {
        bench.happened(offered(false));

        assertThat(lastMailsOf(new OfferWithdrawn(OFFER, CANARY)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.reader()).isEqualTo("contact"))
                .satisfies(mail -> assertThat(mail.says(CANARY)).isFalse());
    }

    @Test
    void full_or_free_again_is_no_news_of_its_own() {
        bench.happened(offered(false), proposed());

        assertThat(lastMailsOf(new OfferFilled(OFFER))).isEmpty();
        assertThat(lastMailsOf(new SeatReleased(OFFER, CANDIDACY))).isEmpty();
    }

    /** Of that event only, not of what happened before. */
    private List<Received> lastMailsOf(Object event) {
        bench.deliver();
        bench.inbox();
        return bench.mailsOf(event);
    }

    private List<Received> toTheEmployer() {
        return bench.inbox().stream()
                .filter(mail -> mail.reader().equals("contact"))
                .toList();
    }
}
