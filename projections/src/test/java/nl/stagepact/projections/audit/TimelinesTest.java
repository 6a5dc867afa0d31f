package nl.stagepact.projections.audit;

import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.aMentorOfAnotherStudent;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.theSupervisor;
import static nl.stagepact.projections.kit.Cast.uuid;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.Timelines.FindCandidacyTimeline;
import nl.stagepact.projections.audit.Timelines.FindPlacementTimeline;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelinesTest {

    private final World world = new World();
    private final Timelines timelines = world.answering(Timelines.class);

    @BeforeEach
    void a_placement_from_its_offer_to_its_end() {
        world.tell(Happening.region());
        world.story().by(theEmployer());
        world.tell(offered(2));
        world.story().by(theCoordinator());
        world.tell(Happening.sannesPlacement());
    }

    @AfterEach
    void close() {
        world.close();
    }

    static List<Actor> thoseConcerned() {
        return List.of(
                theCoordinator(), theSupervisor(), theEmployer(), theMentor(), theStudent(SANNE), theInvestigator());
    }

    @ParameterizedTest
    @MethodSource("thoseConcerned")
    void a_placement_tells_its_whole_life_to_whom_it_concerns(Actor actor) {
        assertThat(timelines
                        .answer(new FindPlacementTimeline(SANNES_PLACEMENT), actor)
                        .entries())
                .extracting(Entry::type)
                .startsWith(
                        "CandidateProposed",
                        "CandidateAccepted",
                        "CandidateConfirmed",
                        "PlacementConfirmed",
                        "AgreementDrawnUp")
                .endsWith("EmployerJudged", "SchoolDecided", "PlacementCompleted")
                .hasSize(17);
    }

    static List<Actor> strangers() {
        return List.of(anotherSchool(), anotherEmployer(), aMentorOfAnotherStudent(), theStudent(JAMILA));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void and_nothing_to_anybody_else(Actor stranger) {
        assertThat(timelines
                        .answer(new FindPlacementTimeline(SANNES_PLACEMENT), stranger)
                        .entries())
                .isEmpty();
        assertThat(timelines
                        .answer(new FindCandidacyTimeline(OFFER, SANNES_CANDIDACY), stranger)
                        .entries())
                .isEmpty();
    }

    @Test
    void of_an_offer_with_many_candidates_each_sees_only_their_own_line() {
        var others = IntStream.range(0, 150)
                .mapToObj(i -> new StudentId(uuid("student " + i)))
                .toList();
        others.forEach(student -> world.tell(registered(student, NORTH, "Somebody"), proposed(student)));
        world.tell(accepted(others.getLast()));
        var last = Happening.candidacyOf(others.getLast());

        assertThat(timelines
                        .answer(new FindCandidacyTimeline(OFFER, last), theStudent(others.getLast()))
                        .entries())
                .extracting(Entry::type)
                .containsExactly("CandidateProposed", "CandidateAccepted");
        assertThat(timelines
                        .answer(new FindCandidacyTimeline(OFFER, last), theStudent(SANNE))
                        .entries())
                .isEmpty();
    }

    @Test
    void a_thing_that_does_not_exist_has_no_life() {
        var unknown = Happening.candidacyOf(JAMILA);

        assertThat(timelines
                        .answer(new FindCandidacyTimeline(OFFER, unknown), theInvestigator())
                        .entries())
                .isEmpty();
        world.tell(proposed(JAMILA), new CandidateInvited(OFFER, unknown, Optional.empty()));
        assertThat(timelines
                        .answer(new FindCandidacyTimeline(OFFER, unknown), theInvestigator())
                        .entries())
                .hasSize(2);
    }
}
