package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Domain page: complete means year, type, themes, region, availability and motivation. */
class ProfileTest {

    private static final Optional<Integer> YEAR = Optional.of(2);
    private static final Optional<PlacementType> TYPE = Optional.of(PlacementType.WORKING);
    private static final Set<String> THEMES = Set.of("brood");
    private static final Optional<String> REGION = Optional.of("Amersfoort");
    private static final Optional<Availability> AVAILABLE = Optional.of(new Availability(day("2027-02-01"), 4, 32));
    private static final Optional<Personal<String>> MOTIVATION = Optional.of(told(SANNE, "Ik wil leren bakken."));
    private static final Optional<Personal<SkillsCard>> NO_CARD = Optional.empty();

    @Test
    void a_profile_without_a_skills_card_is_complete() {
        var profile = new Profile(YEAR, TYPE, THEMES, REGION, AVAILABLE, MOTIVATION, NO_CARD);

        assertThat(profile.missing()).isEmpty();
        assertThat(profile.isComplete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("profilesThatLackOneThing")
    void a_profile_that_lacks_one_thing_names_it(String field, Profile profile) {
        assertThat(profile.missing()).containsExactly(field);
        assertThat(profile.isComplete()).isFalse();
    }

    static Stream<Arguments> profilesThatLackOneThing() {
        return Stream.of(
                Arguments.of(
                        "year", new Profile(Optional.empty(), TYPE, THEMES, REGION, AVAILABLE, MOTIVATION, NO_CARD)),
                Arguments.of(
                        "type", new Profile(YEAR, Optional.empty(), THEMES, REGION, AVAILABLE, MOTIVATION, NO_CARD)),
                Arguments.of("themes", new Profile(YEAR, TYPE, Set.of(), REGION, AVAILABLE, MOTIVATION, NO_CARD)),
                Arguments.of(
                        "region", new Profile(YEAR, TYPE, THEMES, Optional.empty(), AVAILABLE, MOTIVATION, NO_CARD)),
                Arguments.of(
                        "availability", new Profile(YEAR, TYPE, THEMES, REGION, Optional.empty(), MOTIVATION, NO_CARD)),
                Arguments.of(
                        "motivation", new Profile(YEAR, TYPE, THEMES, REGION, AVAILABLE, Optional.empty(), NO_CARD)));
    }

    @Test
    void an_empty_profile_names_all_that_it_lacks() {
        assertThat(Profile.EMPTY.missing())
                .isEqualTo(List.of("year", "type", "themes", "region", "availability", "motivation"));
    }
}
