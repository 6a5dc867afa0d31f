package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;
import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.shared.*;
import org.junit.jupiter.api.Test;

/** Nobody is withdrawn unheard (Awb 4:8). */
class RecognitionHearingTest extends EmployerExamples {

    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    private static final RecognitionHearingInvited INVITED =
            new RecognitionHearingInvited(BAKERY, List.of(BAKER), NEXT_WEEK, REASON);
    private static final RecognitionHearingHeld HELD = new RecognitionHearingHeld(BAKERY, List.of(BAKER), TODAY, SAID);
    private static final RecognitionHearingWaived WAIVED =
            new RecognitionHearingWaived(BAKERY, List.of(BAKER), "Het bedrijf ziet ervan af.");

    private static WithdrawRecognition withdraw(Crebo... crebos) {
        return new WithdrawRecognition(BAKERY, Set.of(crebos), TODAY, TODAY, REASON, Optional.empty());
    }

    @Test
    void who_may_lose_a_recognition_is_invited() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), new InviteToRecognitionHearing(BAKERY, ALL, NEXT_WEEK, REASON))
                .thenAllowedBy(
                        ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED,
                        new RecognitionHearingInvited(BAKERY, List.of(BAKER), NEXT_WEEK, REASON))
                .concerning(BAKERY)
                .andAgainNothing();
    }

    @Test
    void who_has_nothing_to_lose_is_not_invited() {
        given(theBakery())
                .when(sbb(), new InviteToRecognitionHearing(BAKERY, ALL, NEXT_WEEK, REASON))
                .thenRefusedWith(ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED);
    }

    @Test
    void what_was_said_stands_under_the_key_of_who_speaks_for_the_employer() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(INVITED))
                .when(sbb(), new RecordRecognitionHearing(BAKERY, TODAY, told(MENTOR, said())))
                .thenAllowedBy(
                        ONLY_AN_INVITED_EMPLOYER_IS_HEARD,
                        new RecognitionHearingHeld(BAKERY, List.of(BAKER), TODAY, SAID))
                .andAgainNothing();
    }

    private static String said() {
        return SAID.known().orElseThrow();
    }

    @Test
    void who_was_not_invited_is_not_heard() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), new RecordRecognitionHearing(BAKERY, TODAY, SAID))
                .thenRefusedWith(ONLY_AN_INVITED_EMPLOYER_IS_HEARD);
    }

    @Test
    void a_hearing_of_today_has_been_held() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(INVITED))
                .when(sbb(), new RecordRecognitionHearing(BAKERY, TODAY, SAID))
                .thenAllowedBy(A_HEARING_LIES_IN_THE_PAST, HELD);
    }

    @Test
    void a_hearing_of_tomorrow_has_not() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(INVITED))
                .when(sbb(), new RecordRecognitionHearing(BAKERY, TODAY.plusDays(1), SAID))
                .thenRefusedWith(A_HEARING_LIES_IN_THE_PAST);
    }

    @Test
    void an_employer_may_do_without() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(INVITED))
                .when(sbb(), new WaiveRecognitionHearing(BAKERY, WAIVED.reason()))
                .then(new RecognitionHearingWaived(BAKERY, List.of(BAKER), "Het bedrijf ziet ervan af."))
                .andAgainNothing();
    }

    @Test
    void only_who_was_invited_does_without() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), new WaiveRecognitionHearing(BAKERY, WAIVED.reason()))
                .thenRefusedWith(ONLY_AN_INVITED_EMPLOYER_IS_HEARD);
    }

    @Test
    void a_withdrawal_follows_a_hearing() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), heard(BAKER))
                .when(sbb(), withdraw(BAKER))
                .thenAllowedBy(A_WITHDRAWAL_FOLLOWS_A_HEARING, withdrawn(BAKER, TODAY.toString(), TODAY.toString()));
    }

    @Test
    void or_a_hearing_that_the_employer_did_without() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(INVITED, WAIVED))
                .when(sbb(), withdraw(BAKER))
                .then(withdrawn(BAKER, TODAY.toString(), TODAY.toString()));
    }

    @Test
    void nobody_is_withdrawn_who_was_only_invited() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(INVITED))
                .when(sbb(), withdraw(BAKER))
                .thenRefusedWith(A_WITHDRAWAL_FOLLOWS_A_HEARING);
    }

    @Test
    void a_hearing_about_one_qualification_is_none_about_another() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER, MECHANIC), heard(BAKER))
                .when(sbb(), withdraw(BAKER, MECHANIC))
                .thenRefusedWith(A_WITHDRAWAL_FOLLOWS_A_HEARING);
    }

    @Test
    void a_hearing_is_used_up_by_the_withdrawal_that_it_led_to() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        heard(BAKER),
                        withdrawnFrom("2026-06-01"),
                        List.of(new RecognitionRestored(
                                BAKERY,
                                BAKER,
                                day("2026-07-01"),
                                REASON,
                                Optional.empty(),
                                Optional.empty(),
                                GRANTED,
                                Optional.empty())))
                .when(sbb(), withdraw(BAKER))
                .thenRefusedWith(A_WITHDRAWAL_FOLLOWS_A_HEARING);
    }

    @Test
    void a_withdrawal_says_why() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), heard(BAKER))
                .when(sbb(), withdraw(BAKER))
                .thenAllowedBy(A_WITHDRAWAL_SAYS_WHY, withdrawn(BAKER, TODAY.toString(), TODAY.toString()));
    }

    @Test
    void without_a_word_nothing_is_withdrawn() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), heard(BAKER))
                .when(sbb(), new WithdrawRecognition(BAKERY, Set.of(BAKER), TODAY, TODAY, " ", Optional.empty()))
                .thenRefusedWith(A_WITHDRAWAL_SAYS_WHY);
    }
}
