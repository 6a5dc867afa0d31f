package nl.stagepact.projections.student;

import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.profile;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Happening.support;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentEvent.SupportRequested;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.student.SupportDesk.FindSupport;
import nl.stagepact.projections.student.SupportDesk.Request;
import nl.stagepact.projections.student.SupportDesk.Support;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupportDeskTest {

    private final World world = new World();
    private final SupportDesk desk = world.the(SupportDesk.class);

    @AfterEach
    void close() {
        world.close();
    }

    private Optional<Support> seenBy(Actor actor) {
        return desk.answer(new FindSupport(SANNE), actor);
    }

    @Test
    void whoever_asked_for_nothing_has_no_requests() {
        world.tell(registered(SANNE, NORTH, "Sanne"), profile(SANNE));

        assertThat(seenBy(theCoordinator()).orElseThrow().requests()).isEmpty();
    }

    @Test
    void requests_are_kept_in_their_order_without_what_was_erased() {
        world.tell(
                registered(SANNE, NORTH, "Sanne"),
                support(SANNE),
                new SupportRequested(SANNE, new Personal.Erased<>(SANNE.value())));

        assertThat(seenBy(theCoordinator()).orElseThrow().requests())
                .extracting(Request::explanation)
                .containsExactly(Optional.of("a jobcoach, please"), Optional.empty());
        assertThat(seenBy(theCoordinator()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void the_school_and_the_student_see_it_and_nobody_else() {
        world.tell(registered(SANNE, NORTH, "Sanne"), support(SANNE));

        assertThat(List.of(theCoordinator(), theStudent(SANNE)))
                .allSatisfy(actor -> assertThat(seenBy(actor)).isPresent());
        assertThat(List.of(anotherSchool(), theStudent(DAAN), theEmployer(), theMentor()))
                .allSatisfy(actor -> assertThat(seenBy(actor)).isEmpty());
    }

    @Test
    void no_other_view_holds_it() {
        world.tell(registered(SANNE, NORTH, "Sanne"), support(SANNE));
        assertThat(world.everything()).anyMatch(document -> document.toJson().contains("jobcoach"));

        desk.reset();
        assertThat(world.everything())
                .isNotEmpty()
                .noneMatch(document -> document.toJson().contains("jobcoach"));
    }

    @Test
    void the_same_events_make_the_same_documents_again() {
        world.tell(registered(SANNE, NORTH, "Sanne"), support(SANNE), support(SANNE));
        var before = world.everything();

        new Feed(world.projections()).feed(world.story());
        assertThat(world.everything()).isEqualTo(before);
        world.projections().forEach(Projection::reset);
        new Feed(world.projections()).inBatchesOf(1).feed(world.story());
        assertThat(world.everything()).isEqualTo(before);
    }
}
