package nl.stagepact.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law says what an agreement may not lack (WEB 7.2.9); the API names what does, field by field. */
class AgreementContentTest {

    private static final AgreementContent COMPLETE = PlacementExamples.CONTENT;

    private static final Set<String> NOT_ASKED_BY_THE_LAW =
            Set.of("learningGoals", "costs", "fourthParty", "workplace");

    @Test
    void an_agreement_that_says_all_lacks_nothing() {
        assertThat(COMPLETE.missing()).isEmpty();
    }

    @Test
    void the_law_asks_for_these_parts() {
        assertThat(parts())
                .containsExactly(
                        "period",
                        "totalHours",
                        "hoursPerStudyYear",
                        "supervision",
                        "qualificationPart",
                        "assessment",
                        "earlyDissolution",
                        "mentorId",
                        "schoolSupervisorId",
                        "hoursPerWeek",
                        "daysPerWeek");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void an_agreement_without_one_part_lacks_that_part(String part) throws ReflectiveOperationException {
        assertThat(with(part, Optional.empty(), Map.of()).missing()).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervision", "qualificationPart", "assessment", "earlyDissolution"})
    void a_part_of_blanks_only_says_nothing(String part) throws ReflectiveOperationException {
        assertThat(with(part, Optional.of(" \n"), Map.of()).missing()).containsExactly(part);
    }

    @Test
    void an_empty_agreement_lacks_all_parts_in_their_order() {
        var none = Optional.<String>empty();

        assertThat(new AgreementContent(
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(),
                                none,
                                none,
                                none,
                                none,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .missing())
                .isEqualTo(parts().toList());
    }

    @Test
    void hours_that_do_not_add_up_lack_a_distribution() throws ReflectiveOperationException {
        assertThat(with("hoursPerStudyYear", Optional.empty(), Map.of(1, 300, 2, 499))
                        .missing())
                .containsExactly("hoursPerStudyYear");
    }

    static Stream<String> parts() {
        return Arrays.stream(AgreementContent.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(part -> !NOT_ASKED_BY_THE_LAW.contains(part));
    }

    /** A copy in which one part is replaced. */
    private static AgreementContent with(String part, Optional<?> value, Map<?, ?> distribution)
            throws ReflectiveOperationException {
        var components = List.of(AgreementContent.class.getRecordComponents());
        var values = components.stream()
                .map(component -> component.getName().equals(part)
                        ? component.getType() == Map.class ? distribution : value
                        : valueOf(component))
                .toArray();
        var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        return AgreementContent.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object valueOf(RecordComponent component) {
        try {
            return component.getAccessor().invoke(COMPLETE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
