package nl.stagepact.domain.shared;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectsTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void subjects_travel_as_one_sorted_text() {
        assertThat(Subjects.of(new SchoolId(TWO), new EmployerId(ONE)).toMetaData())
                .containsEntry("subjects", "employer=" + ONE + ",school=" + TWO)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void subjects_arrive_the_same(Subjects subjects) {
        assertThat(Subjects.fromMetaData(subjects.toMetaData())).isEqualTo(subjects);
    }

    static Stream<Subjects> subjects() {
        return Stream.of(
                Subjects.of(),
                Subjects.of(SANNE),
                Subjects.of(
                        SANNE,
                        JAMILA,
                        MENTOR,
                        BAKERY,
                        NORTH,
                        OFFER,
                        CandidacyId.of(OFFER, SANNE, 1),
                        PlacementId.of(CandidacyId.of(OFFER, SANNE, 1))));
    }

    @Test
    void metadata_without_subjects_concerns_nobody() {
        assertThat(Subjects.fromMetaData(Map.of())).isEqualTo(Subjects.of());
    }

    @Test
    void an_unknown_kind_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subjects.fromMetaData(Map.of("subjects", "planet=" + ONE)));
    }

    @Test
    void adding_subjects_makes_another_set_without_doubles() {
        var sanne = Subjects.of(SANNE);

        assertThat(sanne.and(SANNE, NORTH)).isEqualTo(Subjects.of(NORTH, SANNE));
        assertThat(sanne).isEqualTo(Subjects.of(SANNE));
    }

    @Test
    void the_one_of_a_kind_is_told_only_when_there_is_exactly_one() {
        var subjects = Subjects.of(SANNE, JAMILA, NORTH);

        assertThat(subjects.only(SchoolId.class)).contains(NORTH);
        assertThat(subjects.only(StudentId.class)).isEmpty();
        assertThat(subjects.only(EmployerId.class)).isEmpty();
    }
}
