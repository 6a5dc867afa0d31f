package nl.stagepact.projections.school;

import static nl.stagepact.projections.kit.Cast.AUTUMN;
import static nl.stagepact.projections.kit.Cast.BAKER;
import static nl.stagepact.projections.kit.Cast.COORDINATOR;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.NORTH_CODE;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SOUTH_CODE;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.SUPERVISOR;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theAnalyst;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.appointed;
import static nl.stagepact.projections.kit.Happening.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.school.PublishedPeriod;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.school.SchoolEvent.PeriodsPublished;
import nl.stagepact.domain.school.SchoolEvent.SchoolCorrected;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SchoolEvent.StaffLeft;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.school.SchoolFile.FindSchool;
import nl.stagepact.projections.school.SchoolFile.FindSchools;
import nl.stagepact.projections.school.SchoolFile.ProgrammePeriods;
import nl.stagepact.projections.school.SchoolFile.School;
import nl.stagepact.projections.school.SchoolFile.StaffMember;
import org.junit.jupiter.api.Test;

class SchoolFileTest {

    private static School after(Object... events) {
        return new Story()
                .tell(registered(NORTH_CODE, "Noorderlyceum"))
                .tell(events)
                .folded(School.class, SchoolEvent.class, SchoolFile::on)
                .orElseThrow();
    }

    @Test
    void a_person_with_two_roles_is_listed_twice() {
        var school = after(
                appointed(SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, "Sven"),
                appointed(SUPERVISOR, StaffRole.CONFIDANT, "Sven"),
                appointed(COORDINATOR, StaffRole.COORDINATOR, "Coby"));

        assertThat(school.staff())
                .extracting(StaffMember::role)
                .containsExactly(StaffRole.SCHOOL_SUPERVISOR, StaffRole.CONFIDANT, StaffRole.COORDINATOR);
        assertThat(school.version()).isEqualTo(3);
    }

    @Test
    void a_second_appointment_to_the_same_role_renews_the_details() {
        var school = after(
                appointed(SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, "Sven"),
                appointed(SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, "Svenja"));

        assertThat(school.staff())
                .singleElement()
                .extracting(member -> member.details().map(ContactDetails::name))
                .isEqualTo(Optional.of("Svenja"));
    }

    @Test
    void what_is_published_replaces_the_periods_of_that_programme_only() {
        var school = after(
                new PeriodsPublished(NORTH, MECHANIC, List.of(new PublishedPeriod("voorjaar", SPRING))),
                new PeriodsPublished(NORTH, BAKER, List.of(new PublishedPeriod("voorjaar", SPRING))),
                new PeriodsPublished(NORTH, MECHANIC, List.of(new PublishedPeriod("najaar", AUTUMN))));

        assertThat(school.periods())
                .containsExactly(
                        new ProgrammePeriods(BAKER, List.of(new PublishedPeriod("voorjaar", SPRING))),
                        new ProgrammePeriods(MECHANIC, List.of(new PublishedPeriod("najaar", AUTUMN))));
    }

    @Test
    void who_left_stays_in_the_file_with_the_last_day() {
        var school = after(
                appointed(SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, "Sven"),
                appointed(SUPERVISOR, StaffRole.CONFIDANT, "Sven"),
                new StaffLeft(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, day("2026-11-20")));

        assertThat(school.staff())
                .extracting(StaffMember::role, StaffMember::leftDate)
                .containsExactly(
                        tuple(StaffRole.SCHOOL_SUPERVISOR, Optional.of(day("2026-11-20"))),
                        tuple(StaffRole.CONFIDANT, Optional.empty()));
        assertThat(school.staff().getFirst().details()).isPresent();
    }

    @Test
    void a_corrected_school_shows_its_right_name_and_what_was_wrong() {
        var school = after(new SchoolCorrected(NORTH, "Noorderschool", "Schrijffout."));

        assertThat(school.name()).isEqualTo("Noorderschool");
        assertThat(school.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.nameBefore()).isEqualTo("Noorderlyceum");
            assertThat(correction.reason()).isEqualTo("Schrijffout.");
        });
    }

    @Test
    void the_coordinator_signs_until_the_school_chooses() {
        var chosen = new SigningPolicy(2, true, Set.of(StaffRole.SCHOOL_SUPERVISOR));

        assertThat(after().signingPolicy()).isEqualTo(SigningPolicy.firstEdition());
        assertThat(after(new SigningPolicySet(NORTH, chosen)).signingPolicy()).isEqualTo(chosen);
    }

    @Test
    void the_staff_is_for_the_school_its_students_and_sbb() {
        try (var world = aSchoolWithAConfidant()) {
            assertThat(confidantSeenBy(theCoordinator(), world)).isPresent();
            assertThat(confidantSeenBy(theStudent(SANNE), world)).isPresent();
            assertThat(confidantSeenBy(theInvestigator(), world)).isPresent();
            assertThat(confidantSeenBy(anotherSchool(), world)).isEmpty();
            assertThat(confidantSeenBy(theEmployer(), world)).isEmpty();
            assertThat(confidantSeenBy(theAnalyst(), world)).isEmpty();
        }
    }

    private static World aSchoolWithAConfidant() {
        return new World()
                .tell(
                        registered(NORTH_CODE, "Noorderlyceum"),
                        appointed(SUPERVISOR, StaffRole.CONFIDANT, "Sven"),
                        registered(SOUTH_CODE, "Zuidercollege"));
    }

    private static Optional<ContactDetails> confidantSeenBy(Actor actor, World world) {
        return world.the(SchoolFile.class)
                .answer(new FindSchool(NORTH), actor.reaching(Scope.ANY))
                .orElseThrow()
                .staff()
                .getFirst()
                .details();
    }

    @Test
    void schools_are_listed_by_name_and_found_by_name_or_code() {
        try (var world = aSchoolWithAConfidant()) {
            assertThat(namesFound(Optional.empty(), world)).containsExactly("Noorderlyceum", "Zuidercollege");
            assertThat(namesFound(Optional.of("zuid"), world)).containsExactly("Zuidercollege");
            assertThat(namesFound(Optional.of("99n1"), world)).containsExactly("Noorderlyceum");
        }
    }

    private static List<String> namesFound(Optional<String> text, World world) {
        return world
                .the(SchoolFile.class)
                .answer(new FindSchools(text, Page.first()), theInvestigator())
                .items()
                .stream()
                .map(School::name)
                .toList();
    }
}
