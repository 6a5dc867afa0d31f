package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;

import java.util.Optional;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.ExpireCandidacy;
import nl.stagepact.domain.offer.OfferCommand.InviteCandidate;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferCommand.RemindOfCandidacy;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidacyReminded;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever must answer has two weeks, is reminded twice, and after that the candidacy is over. */
class AnsweringInTimeTest extends OfferExamples {

    private static final AnswerTerm EMPLOYERS_TERM = termOf(Party.EMPLOYER).orElseThrow();
    private static final AnswerTerm STUDENTS_TERM = termOf(Party.STUDENT).orElseThrow();

    @ParameterizedTest
    @CsvSource({"3, 3", "5, 3", "10, 10", "14, 10"})
    void the_employer_is_reminded_on_the_third_and_on_the_tenth_day(int passed, int day) {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .on(TODAY.plusDays(passed))
                .when(Actor.application(), remind())
                .then(new CandidacyReminded(OFFER, candidacyOf(SANNE), day, EMPLOYERS_TERM))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void a_reminder_that_was_sent_is_not_sent_again() {
        given(anOpenOffer(), proposed(SANNE))
                .on(TODAY.plusDays(3))
                .when(Actor.application(), new RemindOfCandidacy(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void the_second_reminder_comes_after_the_first() {
        given(anOpenOffer(), proposed(SANNE), reminded(SANNE, 3, Party.EMPLOYER))
                .on(TODAY.plusDays(10))
                .when(Actor.application(), remind())
                .then(new CandidacyReminded(OFFER, candidacyOf(SANNE), 10, EMPLOYERS_TERM));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 15, 40})
    void nobody_is_reminded_too_early_or_when_it_is_too_late(int passed) {
        given(anOpenOffer(), proposed(SANNE))
                .on(TODAY.plusDays(passed))
                .when(Actor.application(), remind())
                .thenNothing();
    }

    @Test
    void who_answered_is_not_reminded() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .on(TODAY.plusDays(3))
                .when(Actor.application(), remind())
                .thenNothing();
    }

    @Test
    void without_an_answer_in_two_weeks_the_candidacy_expires() {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN))
                .on(TODAY.plusDays(15))
                .when(Actor.application(), expire())
                .then(new CandidacyExpired(OFFER, candidacyOf(SANNE), Party.EMPLOYER))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void what_expired_does_not_expire_again() {
        given(anOpenOffer(), proposed(SANNE))
                .on(TODAY.plusDays(15))
                .when(Actor.application(), new ExpireCandidacy(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void on_the_fourteenth_day_an_answer_is_still_in_time() {
        given(anOpenOffer(), proposed(SANNE))
                .on(TODAY.plusDays(14))
                .when(Actor.application(), expire())
                .thenNothing();
    }

    @Test
    void an_answer_that_comes_before_anybody_saw_that_it_is_late_counts() {
        given(anOpenOffer(), proposed(SANNE))
                .on(TODAY.plusDays(15))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateAccepted(
                        OFFER,
                        candidacyOf(SANNE),
                        Optional.of(new AnswerTerm(Party.STUDENT, TODAY.plusDays(15), TODAY.plusDays(29), 1))));
    }

    @Test
    void an_invitation_gives_the_employer_time_for_the_meeting() {
        var since = TODAY.plusDays(9);
        given(anOpenOffer(), proposed(SANNE), reminded(SANNE, 3, Party.EMPLOYER))
                .on(since)
                .when(theEmployer(), new InviteCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateInvited(
                        OFFER,
                        candidacyOf(SANNE),
                        Optional.of(new AnswerTerm(Party.EMPLOYER, since, since.plusDays(14), 1))));
    }

    @Test
    void after_the_invitation_the_reminders_begin_anew() {
        given(anOpenOffer(), proposed(SANNE), reminded(SANNE, 10, Party.EMPLOYER), invited(SANNE))
                .on(TODAY.plusDays(3))
                .when(Actor.application(), remind())
                .then(new CandidacyReminded(OFFER, candidacyOf(SANNE), 3, EMPLOYERS_TERM));
    }

    @Test
    void who_was_accepted_is_reminded_to_confirm() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .on(TODAY.plusDays(10))
                .when(Actor.application(), remind())
                .then(new CandidacyReminded(OFFER, candidacyOf(SANNE), 10, STUDENTS_TERM));
    }

    @Test
    void the_place_of_a_student_who_never_confirms_is_not_kept_for_ever() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .on(TODAY.plusDays(15))
                .when(Actor.application(), expire())
                .then(new CandidacyExpired(OFFER, candidacyOf(SANNE), Party.STUDENT));
    }

    @Test
    void who_confirmed_does_not_expire() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .on(TODAY.plusDays(100))
                .when(Actor.application(), expire())
                .thenNothing();
    }

    @Test
    void a_seat_is_free_again_when_an_accepted_candidacy_expires() {
        given(anOpenOffer(seats(1)), proposed(JAMILA), accepted(JAMILA), expired(JAMILA), proposed(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenAllowedBy(
                        NO_MORE_STUDENTS_THAN_SEATS,
                        new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)));
    }

    @Test
    void who_let_it_expire_does_not_confirm_any_more() {
        given(anOpenOffer(seats(1)), proposed(SANNE), accepted(SANNE), expired(SANNE))
                .when(theStudent(SANNE), new ConfirmCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void after_an_expiry_the_next_attempt_is_another_candidacy() {
        given(anOpenOffer(), proposed(SANNE), expired(SANNE))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .then(proposal(SANNE, 2))
                .about(CandidacyId.of(OFFER, SANNE, 2));
    }

    @Test
    void what_began_before_there_were_terms_never_expires() {
        given(anOpenOffer(), java.util.List.of(beforeThereWereTerms()))
                .on(TODAY.plusDays(100))
                .when(Actor.application(), expire())
                .thenNothing();
    }

    private static CandidateProposed beforeThereWereTerms() {
        return new CandidateProposed(OFFER, candidacyOf(SANNE), SANNE, NORTH, BAKERY, 1, SPRING, Optional.empty());
    }

    private static RemindOfCandidacy remind() {
        return new RemindOfCandidacy(OFFER, candidacyOf(SANNE));
    }

    private static ExpireCandidacy expire() {
        return new ExpireCandidacy(OFFER, candidacyOf(SANNE));
    }
}
