package nl.stagepact.projections.employer;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.theAnalyst;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.employer.EmployerFile.Employer;
import nl.stagepact.projections.employer.EmployerFile.FindEmployer;
import nl.stagepact.projections.employer.EmployerFile.FindEmployers;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoSeesEmployersTest {

    private final World world = new World();
    private final EmployerFile file = world.the(EmployerFile.class);

    @BeforeEach
    void a_bakery_and_a_garage() {
        world.tell(Happening.region());
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Employer bakerySeenBy(Actor actor) {
        return file.answer(new FindEmployer(BAKERY), actor.reaching(Scope.ANY)).orElseThrow();
    }

    static List<Actor> thoseWhoWorkWithThem() {
        return List.of(theEmployer(), theMentor(), theCoordinator(), theSupervisor(), theInvestigator());
    }

    @ParameterizedTest
    @MethodSource("thoseWhoWorkWithThem")
    void who_works_there_is_for_those_who_work_with_them(Actor actor) {
        assertThat(bakerySeenBy(actor).contact()).isPresent();
        assertThat(bakerySeenBy(actor).mentors())
                .allMatch(mentor -> mentor.details().isPresent());
    }

    static List<Actor> everybodyElse() {
        return List.of(anotherEmployer(), theStudent(SANNE), theAnalyst());
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void everybody_else_sees_an_organisation_without_people(Actor actor) {
        var seen = bakerySeenBy(actor);

        assertThat(seen.name()).isEqualTo("Bakkerij Zonneveld");
        assertThat(seen.decisions()).hasSize(1);
        assertThat(seen.mentors()).hasSize(1);
        assertThat(seen.toString()).doesNotContain("Chris", "Mo,", "work.example", "06-00000001");
        assertThat(file.answer(new FindEmployers(Optional.of("zonneveld"), Page.first()), actor.reaching(Scope.ANY))
                        .toString())
                .doesNotContain("Chris", "work.example");
    }

    @Test
    void a_narrow_right_reaches_only_the_own_employer() {
        assertThat(file.answer(new FindEmployer(BAKERY), theEmployer())).isPresent();
        assertThat(file.answer(new FindEmployer(BAKERY), theMentor())).isPresent();
        assertThat(file.answer(new FindEmployer(BAKERY), anotherEmployer())).isEmpty();
        assertThat(file.answer(new FindEmployers(Optional.empty(), Page.first()), anotherEmployer())
                        .items())
                .extracting(Employer::name)
                .containsExactly("Garage Snel");
    }

    @Test
    void employers_are_found_by_name_place_or_number() {
        assertThat(namesFoundBy("zonne")).containsExactly("Bakkerij Zonneveld");
        assertThat(namesFoundBy("90000002")).containsExactly("Garage Snel");
        assertThat(namesFoundBy("amersfoort")).containsExactly("Bakkerij Zonneveld", "Garage Snel");
        assertThat(namesFoundBy(" ")).hasSize(2);
    }

    private List<String> namesFoundBy(String text) {
        return file.answer(new FindEmployers(Optional.of(text), Page.first()), theInvestigator()).items().stream()
                .map(Employer::name)
                .toList();
    }
}
