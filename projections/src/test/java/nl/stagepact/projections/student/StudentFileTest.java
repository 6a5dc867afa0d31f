package nl.stagepact.projections.student;

import static nl.stagepact.projections.kit.Cast.AUTUMN;
import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.NORTH_CODE;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SOUTH;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.corrected;
import static nl.stagepact.projections.kit.Happening.escalated;
import static nl.stagepact.projections.kit.Happening.guardian;
import static nl.stagepact.projections.kit.Happening.owned;
import static nl.stagepact.projections.kit.Happening.profile;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Happening.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.SearchEnd;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.SearchEnded;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.WorkingTimeWarning;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.student.StudentFile.Correction;
import nl.stagepact.projections.student.StudentFile.Departure;
import nl.stagepact.projections.student.StudentFile.FindStudent;
import nl.stagepact.projections.student.StudentFile.FindStudents;
import nl.stagepact.projections.student.StudentFile.Student;
import nl.stagepact.projections.student.StudentFile.Urgency;
import org.junit.jupiter.api.Test;

class StudentFileTest {

    private static Student after(Object... events) {
        return new Story()
                .tell(events)
                .folded(Student.class, StudentEvent.class, StudentFold::on)
                .orElseThrow();
    }

    @Test
    void a_new_student_lacks_a_whole_profile() {
        var student = after(registered(SANNE, NORTH, "Sanne"));

        assertThat(student.identity().orElseThrow().contact().name()).isEqualTo("Sanne");
        assertThat(student.year()).isEqualTo(1);
        assertThat(student.profile()).isEmpty();
        assertThat(student.missingInProfile())
                .containsExactly("year", "type", "themes", "region", "availability", "motivation");
        assertThat(student.wanted()).isEmpty();
    }

    @Test
    void a_complete_profile_lacks_nothing_and_renews_the_year() {
        var student = after(registered(SANNE, NORTH, "Sanne"), profile(SANNE));

        assertThat(student.missingInProfile()).isEmpty();
        assertThat(student.year()).isEqualTo(2);
        assertThat(student.profile().orElseThrow().motivation()).contains("I love bread");
        assertThat(student.profile().orElseThrow().skillsCard().orElseThrow().canDo())
                .containsExactly("kneed");
    }

    @Test
    void a_later_profile_replaces_the_earlier_one_as_a_whole() {
        var onlyAThemeLeft = new Profile(
                Optional.empty(),
                Optional.empty(),
                Set.of("brood"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        var student =
                after(registered(SANNE, NORTH, "Sanne"), profile(SANNE), new ProfileUpdated(SANNE, onlyAThemeLeft));

        assertThat(student.profile().orElseThrow().region()).isEmpty();
        assertThat(student.missingInProfile()).doesNotContain("themes").contains("region", "motivation");
        assertThat(student.year()).isEqualTo(2);
    }

    @Test
    void a_search_says_for_when_and_since_when() {
        var student = after(registered(SANNE, NORTH, "Sanne"), search(SANNE, SPRING));

        assertThat(student.wanted()).contains(SPRING);
        assertThat(student.search().orElseThrow().startedAt()).isEqualTo(Story.timeOf(1));
        assertThat(student.version()).isEqualTo(1);
    }

    @Test
    void of_an_erased_student_the_rest_stays() {
        var known = registered(SANNE, NORTH, "Sanne");
        var student = after(new StudentRegistered(
                SANNE,
                NORTH,
                new Personal.Erased<>(SANNE.value()),
                known.programme(),
                known.level(),
                known.learningPath(),
                1));

        assertThat(student.identity()).isEmpty();
        assertThat(student.programme()).isEqualTo(BAKER);
    }

    @Test
    void a_search_that_escalated_presses_until_its_start_has_passed() {
        var inTime = after(registered(SANNE, NORTH, "Sanne"), search(SANNE, SPRING));
        var escalated = after(registered(SANNE, NORTH, "Sanne"), search(SANNE, SPRING), escalated(SANNE), owned(SANNE));
        var search = escalated.search().orElseThrow();

        assertThat(inTime.search().orElseThrow().urgency(day("2027-02-01"))).isEqualTo(Urgency.IN_TIME);
        assertThat(search.escalatedAt()).contains(Story.timeOf(2));
        assertThat(search.ownerId()).contains(SUPERVISOR);
        assertThat(search.daysUntilStart(day("2027-01-25"))).isEqualTo(7);
        assertThat(search.urgency(day("2027-02-01"))).isEqualTo(Urgency.ESCALATED);
        assertThat(search.urgency(day("2027-02-02"))).isEqualTo(Urgency.START_PASSED);
        assertThat(search.daysUntilStart(day("2027-02-02"))).isEqualTo(-1);
    }

    @Test
    void a_search_ends_when_it_is_given_up_and_when_the_student_leaves() {
        assertThat(after(
                                registered(SANNE, NORTH, "Sanne"),
                                search(SANNE, SPRING),
                                new SearchEnded(SANNE, SearchEnd.WITHDRAWN))
                        .search())
                .isEmpty();
        var gone = after(
                registered(SANNE, NORTH, "Sanne"),
                search(SANNE, SPRING),
                new StudentLeft(SANNE, day("2026-12-01"), Personal.of(SANNE, LeavingReason.MOVED)));

        assertThat(gone.search()).isEmpty();
        assertThat(gone.departure()).contains(new Departure(day("2026-12-01"), Optional.of(LeavingReason.MOVED)));
    }

    @Test
    void a_correction_is_shown_as_one_with_what_it_put_right() {
        var student =
                after(registered(SANNE, NORTH, "Sanne"), corrected(SANNE, MECHANIC, 1), corrected(SANNE, MECHANIC, 2));

        assertThat(student.programme()).isEqualTo(MECHANIC);
        assertThat(student.year()).isEqualTo(2);
        assertThat(student.identity().orElseThrow().contact().name()).isEqualTo("Sanna");
        assertThat(student.identity().orElseThrow().studentNumber()).isEqualTo("S-Sanne");
        assertThat(student.corrections())
                .containsExactly(
                        new Correction(
                                Story.timeOf(1),
                                List.of("contact", "birthDate", "programme"),
                                Optional.of("copied wrongly")),
                        new Correction(Story.timeOf(2), List.of("year"), Optional.of("copied wrongly")));
    }

    @Test
    void who_was_erased_is_not_known_again_by_a_correction() {
        var known = registered(SANNE, NORTH, "Sanne");
        var student = after(
                new StudentRegistered(
                        SANNE,
                        NORTH,
                        new Personal.Erased<>(SANNE.value()),
                        known.programme(),
                        known.level(),
                        known.learningPath(),
                        1),
                corrected(SANNE, MECHANIC, 1));

        assertThat(student.identity()).isEmpty();
        assertThat(student.programme()).isEqualTo(MECHANIC);
    }

    @Test
    void a_guardian_is_known_until_another_is_named() {
        var student = after(registered(SANNE, NORTH, "Sanne"), guardian(SANNE, "Kim"), guardian(SANNE, "Bo"));

        assertThat(student.guardian().orElseThrow().contact().orElseThrow().name())
                .isEqualTo("Bo");
    }

    @Test
    void a_minor_is_warned_about_hours_in_the_period_that_is_wanted() {
        // Sanne turns 18 on 4 March 2027
        var minor = after(registered(SANNE, NORTH, "Sanne"), profile(SANNE), search(SANNE, SPRING));
        var ofAge = after(registered(SANNE, NORTH, "Sanne"), profile(SANNE), search(SANNE, AUTUMN));

        assertThat(minor.workingTimes()).containsExactly(WorkingTimeWarning.NO_NIGHT_WORK);
        assertThat(minor.workingTimes(SPRING, 4, 37)).hasSize(3);
        assertThat(ofAge.workingTimes()).isEmpty();
        assertThat(after(registered(SANNE, NORTH, "Sanne")).workingTimes()).isEmpty();
    }

    private static World threeStudents() {
        return new World()
                .tell(
                        registered(NORTH_CODE, "Noorderlyceum"),
                        registered(SANNE, NORTH, "Sanne"),
                        registered(JAMILA, NORTH, "Jamila"),
                        registered(DAAN, SOUTH, "Daan"));
    }

    @Test
    void a_school_sees_its_own_students_by_name_a_student_themselves_and_an_employer_none() {
        try (var world = threeStudents()) {
            assertThat(seenBy(theCoordinator(), Optional.empty(), world)).containsExactly(JAMILA, SANNE);
            assertThat(seenBy(anotherSchool(), Optional.empty(), world)).containsExactly(DAAN);
            assertThat(seenBy(theStudent(SANNE), Optional.empty(), world)).containsExactly(SANNE);
            assertThat(seenBy(theEmployer(), Optional.empty(), world)).isEmpty();
            assertThat(seenBy(theMentor(), Optional.empty(), world)).isEmpty();
        }
    }

    @Test
    void students_of_one_programme_are_found() {
        try (var world = threeStudents()) {
            assertThat(seenBy(theCoordinator(), Optional.of(BAKER), world)).hasSize(2);
            assertThat(seenBy(theCoordinator(), Optional.of(MECHANIC), world)).isEmpty();
        }
    }

    @Test
    void one_student_comes_with_the_name_of_the_school_and_only_to_whom_it_concerns() {
        try (var world = threeStudents()) {
            var file = world.the(StudentFile.class);

            assertThat(file.answer(new FindStudent(SANNE), theCoordinator())
                            .orElseThrow()
                            .schoolName())
                    .contains("Noorderlyceum");
            assertThat(file.answer(new FindStudent(SANNE), theStudent(JAMILA))).isEmpty();
            assertThat(file.answer(new FindStudent(SANNE), anotherSchool())).isEmpty();
            assertThat(file.answer(new FindStudent(SANNE), theEmployer())).isEmpty();
        }
    }

    private static List<StudentId> seenBy(Actor actor, Optional<Crebo> programme, World world) {
        return world
                .the(StudentFile.class)
                .answer(new FindStudents(Optional.empty(), programme, Page.first()), actor)
                .items()
                .stream()
                .map(seen -> seen.student().id())
                .toList();
    }

    @Test
    void other_views_look_up_names_by_id() {
        try (var world = threeStudents()) {
            assertThat(world.the(StudentFile.class).names(List.of(SANNE, DAAN)))
                    .containsEntry(SANNE, "Sanne")
                    .containsEntry(DAAN, "Daan")
                    .hasSize(2);
        }
    }
}
