package nl.stagepact.domain.match;

import static nl.stagepact.domain.kit.Cast.BAKER;
import static nl.stagepact.domain.kit.Cast.SPRING;
import static nl.stagepact.domain.match.Seeking.aBaker;
import static nl.stagepact.domain.match.Seeking.atTheBakery;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stagepact.domain.match.Matching.Suggestion;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import org.junit.jupiter.api.Test;

/** The order of suggestions: programme, period, days, distance, themes, and then the lot of the day. */
class WhatComesFirstTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Matching matching = new Matching(MatchPolicy.firstEdition());

    private List<Opening> inOrder(Wish wish, Opening... openings) {
        var byId = new LinkedHashMap<OfferId, Opening>();
        for (int i = openings.length - 1; i >= 0; i--) {
            byId.put(new OfferId(new UUID(7, i)), openings[i]);
        }
        return matching.forStudent(wish, byId, TODAY).stream()
                .map(suggestion -> suggestion.fit().opening())
                .toList();
    }

    private static Period shifted(int days) {
        return new Period(SPRING.startDate().plusDays(days), SPRING.endDate().plusDays(days));
    }

    @Test
    void the_own_programme_comes_before_another_one_whatever_else_fits() {
        var wish = Seeking.of(EducationLevel.HBO, BAKER);
        var another = Seeking.of(EducationLevel.HBO, new Crebo("99009"), LearningPath.BOL, PlacementType.WORKING);
        var own = new Opening(
                BAKER,
                EducationLevel.HBO,
                LearningPath.BOL,
                PlacementType.WORKING,
                shifted(60),
                1,
                8,
                "Maastricht",
                "Zuid-Limburg",
                Set.of());

        assertThat(inOrder(wish, own, another)).containsExactly(own, another);
    }

    @Test
    void the_better_period_comes_before_fewer_days_or_a_shorter_distance() {
        var exactButFar = Seeking.in("Maastricht", "Zuid-Limburg");
        var aMonthLater = Seeking.in(shifted(30));
        var twoMonthsLater = Seeking.in(shifted(60));

        assertThat(inOrder(aBaker(), exactButFar, aMonthLater, twoMonthsLater))
                .containsExactly(exactButFar, aMonthLater, twoMonthsLater);
    }

    @Test
    void two_weeks_earlier_or_later_is_as_good_as_the_very_day() {
        var far = Seeking.in("Maastricht", "Zuid-Limburg");
        var twoWeeksLater = Seeking.in(shifted(14));

        assertThat(inOrder(aBaker(), twoWeeksLater, far)).containsExactly(twoWeeksLater, far);
    }

    @Test
    void a_start_before_the_student_can_start_counts_against_it() {
        var wish = Seeking.available(new Availability(SPRING.startDate().plusDays(7), 5, 40));
        var inTime = Seeking.in(shifted(10));
        var tooEarly = Seeking.in(SPRING);

        assertThat(inOrder(wish, inTime, tooEarly)).containsExactly(inTime, tooEarly);
    }

    @Test
    void the_right_days_come_before_a_shorter_distance() {
        var fiveDaysFar = Seeking.in("Maastricht", "Zuid-Limburg");
        var fourDays = Seeking.asking(4, 32);
        var twoDays = Seeking.asking(2, 16);

        assertThat(inOrder(aBaker(), fiveDaysFar, fourDays, twoDays)).containsExactly(fiveDaysFar, fourDays, twoDays);
    }

    @Test
    void the_own_municipality_comes_before_the_own_region_and_that_before_elsewhere() {
        var near = Seeking.telling("");
        var region = Seeking.in("Leusden", "Amersfoort");
        var elsewhere = Seeking.in("Maastricht", "Zuid-Limburg");

        assertThat(inOrder(aBaker(), near, region, elsewhere)).containsExactly(near, region, elsewhere);
    }

    @Test
    void more_of_the_students_themes_come_before_fewer() {
        var both = Seeking.telling("Brood, taart en chocoladewerk.");
        var one = Seeking.telling("Brood.");
        var none = Seeking.telling("Taart.");

        assertThat(inOrder(aBaker(), both, one, none)).containsExactly(both, one, none);
    }

    @Test
    void students_are_put_in_order_for_an_offer_by_the_same_measure() {
        var fits = aBaker();
        var fourDays = Seeking.available(new Availability(SPRING.startDate(), 4, 32));
        var otherThemes = Seeking.about("taart");
        var unknown = Seeking.aBakerWithoutAProfile();
        var wishes = Map.of(student(1), unknown, student(2), fourDays, student(3), otherThemes, student(4), fits);

        assertThat(matching.forOffer(atTheBakery(), wishes, TODAY))
                .extracting(suggestion -> suggestion.fit().wish())
                .containsExactly(fits, otherThemes, fourDays, unknown);
    }

    private static StudentId student(int number) {
        return new StudentId(new UUID(3, number));
    }

    @Test
    void among_equals_the_order_is_the_same_all_day_and_for_everybody() {
        var openings = equals();

        assertThat(ids(matching.forStudent(aBaker(), openings, TODAY)))
                .isEqualTo(ids(matching.forStudent(Seeking.about("brood"), new LinkedHashMap<>(openings), TODAY)));
    }

    @Test
    void among_equals_everybody_is_first_some_day() {
        var openings = equals();

        var first = IntStream.range(0, 100)
                .mapToObj(day -> ids(matching.forStudent(aBaker(), openings, TODAY.plusDays(day)))
                        .getFirst())
                .distinct();

        assertThat(first).containsExactlyInAnyOrderElementsOf(openings.keySet());
    }

    private static Map<OfferId, Opening> equals() {
        var openings = new HashMap<OfferId, Opening>();
        IntStream.range(0, 8).forEach(i -> openings.put(new OfferId(new UUID(1, i)), atTheBakery()));
        return openings;
    }

    private static List<OfferId> ids(List<Suggestion<OfferId>> suggestions) {
        return suggestions.stream().map(Suggestion::of).toList();
    }
}
