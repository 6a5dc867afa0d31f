package nl.stagepact.domain.match;

import static nl.stagepact.domain.kit.Cast.BAKER;
import static nl.stagepact.domain.kit.Cast.SPRING;
import static nl.stagepact.domain.match.Seeking.aBaker;
import static nl.stagepact.domain.match.Seeking.aBakerWithoutAProfile;
import static nl.stagepact.domain.match.Seeking.atTheBakery;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is never suggested, however well the rest fits. */
class WhatMustHoldTest {

    private static final Crebo ANOTHER = new Crebo("99009");

    private final Matching matching = new Matching(MatchPolicy.firstEdition());

    @Test
    void a_place_that_fits_in_everything_is_suggested() {
        assertThat(matching.fits(aBaker(), atTheBakery())).isTrue();
        assertThat(matching.fits(aBakerWithoutAProfile(), atTheBakery())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void another_qualification_only_fits_where_no_recognition_is_needed(EducationLevel level) {
        var place = Seeking.of(level, ANOTHER, LearningPath.BOL, PlacementType.WORKING);

        assertThat(matching.fits(Seeking.of(level, BAKER), place)).isEqualTo(!level.needsRecognition());
        assertThat(matching.fits(Seeking.of(level, ANOTHER), place)).isTrue();
    }

    @Test
    void another_level_never_fits() {
        var higher = Seeking.of(EducationLevel.MBO_3, BAKER, LearningPath.BOL, PlacementType.WORKING);

        assertThat(matching.fits(aBaker(), higher)).isFalse();
    }

    @Test
    void another_learning_path_never_fits() {
        var mostlyAtWork = Seeking.of(EducationLevel.MBO_2, BAKER, LearningPath.BBL, PlacementType.WORKING);

        assertThat(matching.fits(aBaker(), mostlyAtWork)).isFalse();
    }

    @Test
    void another_kind_of_placement_never_fits_who_has_said_which() {
        var graduation = Seeking.of(EducationLevel.MBO_2, BAKER, LearningPath.BOL, PlacementType.GRADUATION);

        assertThat(matching.fits(aBaker(), graduation)).isFalse();
        assertThat(matching.fits(aBakerWithoutAProfile(), graduation)).isTrue();
    }

    @Test
    void half_of_the_longer_period_must_be_in_both() {
        var spring = SPRING.days();
        var half = new Period(SPRING.startDate(), SPRING.startDate().plusDays(spring / 2 - 1));
        var lessThanHalf = new Period(SPRING.startDate(), SPRING.startDate().plusDays(spring / 2 - 2));
        var twice = new Period(SPRING.startDate(), SPRING.startDate().plusDays(2 * spring - 1));
        var moreThanTwice = new Period(SPRING.startDate(), SPRING.startDate().plusDays(2 * spring + 2));
        var after = new Period(SPRING.endDate().plusDays(1), SPRING.endDate().plusDays(spring));

        assertThat(matching.fits(aBaker(), Seeking.in(half))).isTrue();
        assertThat(matching.fits(aBaker(), Seeking.in(lessThanHalf))).isFalse();
        assertThat(matching.fits(aBaker(), Seeking.in(twice))).isTrue();
        assertThat(matching.fits(aBaker(), Seeking.in(moreThanTwice))).isFalse();
        assertThat(matching.fits(aBaker(), Seeking.in(after))).isFalse();
    }

    @Test
    void how_much_must_be_in_common_is_policy() {
        var half = new Period(SPRING.startDate(), SPRING.startDate().plusDays(SPRING.days() / 2 - 1));
        var stricter = new Matching(new MatchPolicy(2, 80, 90, 14, 1, 4));

        assertThat(stricter.fits(aBaker(), Seeking.in(half))).isFalse();
        assertThat(stricter.fits(aBaker(), atTheBakery())).isTrue();
    }

    @Test
    void days_distance_and_themes_never_keep_a_place_from_being_suggested() {
        assertThat(matching.fits(aBaker(), Seeking.asking(1, 8))).isTrue();
        assertThat(matching.fits(aBaker(), Seeking.in("Maastricht", "Zuid-Limburg")))
                .isTrue();
        assertThat(matching.fits(aBaker(), Seeking.telling(""))).isTrue();
    }
}
