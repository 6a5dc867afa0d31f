package nl.stagepact.projections.erasure;

import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Happening.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.erasure.ErasureGround;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.erasure.ErasureRegister.Erased;
import nl.stagepact.projections.erasure.ErasureRegister.FindErasure;
import nl.stagepact.projections.erasure.ErasureRegister.FindErasures;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureRegisterTest {

    private final World world = new World();
    private final ErasureRegister register = world.the(ErasureRegister.class);

    @BeforeEach
    void a_student_and_a_mentor_are_erased() {
        world.tell(registered(SANNE, NORTH, "Sanne"))
                .tell(new SubjectErased(
                        ErasureId.of(SANNE), Optional.of(SANNE), Optional.empty(), ErasureGround.ON_REQUEST, 1))
                .tell(new SubjectErased(
                        ErasureId.of(MENTOR), Optional.empty(), Optional.of(MENTOR), ErasureGround.RETENTION_OVER, 1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void it_says_who_was_erased_and_why() {
        assertThat(register.answer(new FindErasure(ErasureId.of(SANNE)), theCoordinator()))
                .hasValueSatisfying(erased -> {
                    assertThat(erased.studentId()).contains(SANNE);
                    assertThat(erased.schoolId()).contains(NORTH);
                    assertThat(erased.ground()).isEqualTo(ErasureGround.ON_REQUEST);
                });
    }

    @Test
    void a_school_sees_its_own_students_and_whoever_may_see_all_sees_all_the_newest_first() {
        assertThat(register.answer(new FindErasures(Page.first()), theCoordinator())
                        .items())
                .extracting(Erased::studentId)
                .containsExactly(Optional.of(SANNE));
        assertThat(register.answer(new FindErasures(Page.first()), anotherSchool())
                        .items())
                .isEmpty();
        assertThat(register.answer(new FindErasures(Page.first()), theInvestigator())
                        .items())
                .extracting(Erased::id)
                .containsExactly(ErasureId.of(MENTOR), ErasureId.of(SANNE));
    }

    @Test
    void a_replay_makes_the_same() {
        var before = world.everything();

        world.projections().forEach(Projection::reset);
        new Feed(List.copyOf(world.projections())).feed(world.story());

        assertThat(world.everything()).isEqualTo(before);
    }
}
