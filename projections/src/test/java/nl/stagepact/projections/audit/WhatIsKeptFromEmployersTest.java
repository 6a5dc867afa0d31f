package nl.stagepact.projections.audit;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.audit.Timelines.FindPlacementTimeline;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That another place is needed would tell an employer why the placement ended. */
class WhatIsKeptFromEmployersTest {

    private final World world = new World();

    @BeforeEach
    void a_placement() {
        world.tell(Happening.region()).tell(placed(SANNE), drawnUp(1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_timeline_of_the_employers_people_is_silent_about_it() {
        world.tell(
                required(SANNES_PLACEMENT, "2027-04-05"),
                new ReplacementOverdue(SANNES_PLACEMENT, day("2027-04-05")),
                new ReplacementSolved(
                        SANNES_PLACEMENT, ReplacementOutcome.TERMINATED, Optional.empty(), Optional.empty()));
        var kept = Stream.of(ReplacementEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();

        assertThat(timeline(theCoordinator())).containsAll(kept);
        assertThat(timeline(theStudent(SANNE))).containsAll(kept);
        assertThat(timeline(theEmployer())).isNotEmpty().doesNotContainAnyElementsOf(kept);
        assertThat(timeline(theMentor())).isNotEmpty().doesNotContainAnyElementsOf(kept);
    }

    @Test
    void it_does_not_even_tell_them_that_the_student_spoke_in_private() {
        world.tell(new PrivateAnswerGiven(
                SANNES_PLACEMENT,
                Conversation.START_GESPREK,
                Personal.of(SANNE, new PrivateAnswer(1, Optional.of("Er wordt geschreeuwd.")))));

        assertThat(timeline(theCoordinator())).contains("PrivateAnswerGiven");
        assertThat(timeline(theStudent(SANNE))).contains("PrivateAnswerGiven");
        assertThat(timeline(theEmployer())).isNotEmpty().doesNotContain("PrivateAnswerGiven");
        assertThat(timeline(theMentor())).isNotEmpty().doesNotContain("PrivateAnswerGiven");
    }

    private List<String> timeline(Actor reader) {
        return world
                .answering(Timelines.class)
                .answer(new FindPlacementTimeline(SANNES_PLACEMENT), reader)
                .entries()
                .stream()
                .map(AuditTrail.Entry::type)
                .toList();
    }

    private static ReplacementRequired required(PlacementId placement, String due) {
        return new ReplacementRequired(placement, ReplacementCause.TERMINATION, day("2027-03-15"), day(due), 1);
    }
}
