package nl.stagepact.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.student.Availability;
import org.junit.jupiter.api.Test;

/** Nobody is ranked by who they are: what the ranking gets can't tell it. */
class WhatTheRankingKnowsTest {

    /** Whoever adds one answers the question why no one can be told apart by it. */
    private static final Set<String> OF_A_STUDENT = Set.of(
            "programme", "level", "learningPath", "type", "period", "availability", "municipality", "region", "themes");

    private static final Set<String> OF_AN_OFFER = Set.of(
            "crebo",
            "level",
            "learningPath",
            "type",
            "period",
            "daysPerWeek",
            "hoursPerWeek",
            "municipality",
            "region",
            "words");

    @Test
    void of_a_student_it_gets_what_they_look_for_and_nothing_else() {
        assertThat(componentsOf(Wish.class)).isEqualTo(new TreeSet<>(OF_A_STUDENT));
    }

    @Test
    void of_an_offer_it_gets_what_is_asked_and_nothing_else() {
        assertThat(componentsOf(Opening.class)).isEqualTo(new TreeSet<>(OF_AN_OFFER));
    }

    @Test
    void what_it_gets_is_made_of_plain_values_in_which_no_person_can_hide() {
        assertThat(madeOf(Wish.class))
                .containsOnly(
                        Wish.class,
                        Crebo.class,
                        EducationLevel.class,
                        LearningPath.class,
                        PlacementType.class,
                        Period.class,
                        Availability.class)
                .noneMatch(Personal.class::isAssignableFrom);
        assertThat(componentsOf(Availability.class)).containsExactly("daysPerWeek", "fromDate", "hoursPerWeek");
    }

    @Test
    void the_order_comes_from_the_wish_the_openings_and_the_day_alone() {
        var inputs = Arrays.stream(Matching.class.getDeclaredMethods())
                .filter(method -> Set.of("forStudent", "forOffer", "fits").contains(method.getName()))
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .map(Type::getTypeName)
                .map(name -> name.replaceAll("[a-z.]+\\.", ""))
                .collect(Collectors.toSet());

        assertThat(inputs)
                .containsExactlyInAnyOrder(
                        "Wish", "Opening", "LocalDate", "Map<OfferId, Opening>", "Map<StudentId, Wish>");
    }

    private static Set<String> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of Stagepact in it, however deep. */
    private static Set<Class<?>> madeOf(Class<?> type) {
        var found = new HashSet<Class<?>>();
        visit(type, found);
        return found;
    }

    private static void visit(Type type, Set<Class<?>> found) {
        switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> visit(argument, found));
            case GenericArrayType array -> visit(array.getGenericComponentType(), found);
            case Class<?> named
            when named.getName().startsWith("nl.stagepact") && found.add(named) -> {
                if (named.isRecord()) {
                    Arrays.stream(named.getRecordComponents())
                            .forEach(component -> visit(component.getGenericType(), found));
                }
            }
            default -> {
                // a value of the platform
            }
        }
    }
}
