package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.TermCommand.RemindOfSigning;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sanne's placement begins on 1 February 2027: never without all signatures, and never in silence. */
class SigningTermsTest extends PlacementExamples {

    private static final LocalDate START = day("2027-02-01");
    private static final LocalDate A_WEEK_BEFORE = day("2027-01-25");
    private static final LocalDate LATER = day("2027-02-08");

    @ParameterizedTest
    @MethodSource("unsigned")
    void a_week_before_the_first_day_it_is_late_when_not_all_have_signed(List<PlacementEvent> story) {
        given(story)
                .on(A_WEEK_BEFORE)
                .when(Actor.application(), new RemindOfSigning(PLACEMENT, START))
                .then(new SigningOverdue(PLACEMENT, START, 1))
                .andAgainNothing();
    }

    @ParameterizedTest
    @MethodSource("unsigned")
    void on_the_first_day_the_start_is_blocked_when_not_all_have_signed(List<PlacementEvent> story) {
        given(story, List.of(new SigningOverdue(PLACEMENT, START, 1)))
                .on(START)
                .when(Actor.application(), new RemindOfSigning(PLACEMENT, START))
                .then(new StartBlocked(PLACEMENT, START))
                .andAgainNothing();
    }

    static Stream<List<PlacementEvent>> unsigned() {
        return Stream.of(
                aConfirmedPlacement(),
                aPlacementWithAnAgreement(),
                story(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT, Signatory.EMPLOYER)),
                story(aPlacementWithAnAgreement(), signatureRefused(1, Signatory.STUDENT)));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void whatever_took_the_reason_away_silences_both(List<PlacementEvent> story) {
        for (var day : List.of(A_WEEK_BEFORE, START)) {
            given(story)
                    .on(day)
                    .when(Actor.application(), new RemindOfSigning(PLACEMENT, START))
                    .thenNothing();
        }
    }

    static Stream<List<PlacementEvent>> settled() {
        return Stream.of(
                aSignedPlacement(),
                aRunningPlacement(),
                aCancelledPlacement(),
                story(confirmed(), drawnUp(1, beginning(LATER))));
    }

    @Test
    void before_that_nothing_is_said() {
        given(aConfirmedPlacement())
                .on(A_WEEK_BEFORE.minusDays(1))
                .when(Actor.application(), new RemindOfSigning(PLACEMENT, START))
                .thenNothing();
    }

    @Test
    void who_is_confirmed_after_the_first_day_is_blocked_at_once_and_hears_nothing_else() {
        given(aConfirmedPlacement())
                .on(START.plusDays(3))
                .when(Actor.application(), new RemindOfSigning(PLACEMENT, START))
                .then(new StartBlocked(PLACEMENT, START))
                .andAgainNothing();
    }

    @Test
    void another_first_day_is_blocked_anew() {
        given(
                        confirmed(),
                        drawnUp(1, CONTENT),
                        List.of(new StartBlocked(PLACEMENT, START)),
                        drawnUp(2, beginning(LATER)))
                .on(LATER)
                .when(Actor.application(), new RemindOfSigning(PLACEMENT, LATER))
                .then(new StartBlocked(PLACEMENT, LATER))
                .andAgainNothing();
    }

    private static AgreementContent beginning(LocalDate start) {
        return Agreements.on(PLACE).in(new Period(start, SPRING.endDate())).content();
    }
}
