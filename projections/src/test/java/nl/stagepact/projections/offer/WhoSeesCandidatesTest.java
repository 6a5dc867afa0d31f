package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.SOUTH;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.candidacyOf;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacies;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacy;
import nl.stagepact.projections.offer.CandidacyDesk.SeenCandidacy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoSeesCandidatesTest {

    private final World world = new World();
    private final CandidacyDesk desk = world.the(CandidacyDesk.class);

    @AfterEach
    void close() {
        world.close();
    }

    private void proposedForABlindOffer() {
        proposedFor(true);
    }

    private void proposedFor(boolean blind) {
        world.tell(Happening.region()).tell(offered(OFFER, BAKERY, terms(2, blind)), proposed(SANNE));
    }

    private SeenCandidacy seenBy(Actor actor) {
        return desk.answer(new FindCandidacy(SANNES_CANDIDACY), actor).orElseThrow();
    }

    @Test
    void a_blind_employer_sees_what_the_student_brings_and_not_who_it_is() {
        proposedForABlindOffer();

        var seen = seenBy(theEmployer());

        assertThat(seen.blind()).isTrue();
        assertThat(seen.identity()).isEmpty();
        assertThat(seen.applicant().orElseThrow().profile().orElseThrow().motivation())
                .contains("I love bread");
        assertThat(seen.toString())
                .doesNotContainIgnoringCase("sanne")
                .doesNotContain("2009-03-04", "school.example", "S-");
    }

    @Test
    void the_list_is_as_blind_as_the_single_candidate() {
        proposedForABlindOffer();

        assertThat(desk.answer(everything(), theEmployer()).toString()).doesNotContainIgnoringCase("sanne");
    }

    @Test
    void accepting_unveils_the_student() {
        proposedForABlindOffer();
        world.tell(accepted(SANNE));

        assertThat(seenBy(theEmployer()).identity())
                .map(StudentIdentity::studentNumber)
                .contains("S-Sanne");
    }

    @Test
    void a_candidate_who_withdrew_before_acceptance_is_never_unveiled() {
        proposedForABlindOffer();
        world.tell(new CandidateWithdrawn(OFFER, SANNES_CANDIDACY, WithdrawalReason.PLACED_ELSEWHERE));

        assertThat(seenBy(theEmployer()).identity()).isEmpty();
    }

    @Test
    void an_employer_that_doesnt_choose_blindly_sees_who_it_is() {
        proposedFor(false);

        assertThat(seenBy(theEmployer()).identity()).isPresent();
    }

    @Test
    void as_long_as_nobody_knows_whether_an_offer_is_blind_it_is() {
        proposedFor(false);
        world.the(OfferMarket.class).reset();

        assertThat(seenBy(theEmployer()).blind()).isTrue();
        assertThat(seenBy(theEmployer()).identity()).isEmpty();
    }

    static List<Actor> thoseWhoKnowTheStudent() {
        return List.of(theCoordinator(), theStudent(SANNE), theInvestigator());
    }

    @ParameterizedTest
    @MethodSource("thoseWhoKnowTheStudent")
    void blindness_is_for_the_employer_alone(Actor actor) {
        proposedForABlindOffer();

        assertThat(seenBy(actor).identity()).isPresent();
        assertThat(seenBy(actor).offerTitle()).contains("Leerling-bakker");
        assertThat(seenBy(actor).employerName()).contains("Bakkerij Zonneveld");
        assertThat(seenBy(actor).schoolName()).contains("Noorderlyceum");
    }

    static List<Actor> strangers() {
        return List.of(anotherEmployer(), anotherSchool(), theStudent(JAMILA), theMentor());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void to_a_stranger_it_doesnt_exist(Actor stranger) {
        proposedForABlindOffer();

        assertThat(desk.answer(new FindCandidacy(SANNES_CANDIDACY), stranger)).isEmpty();
        assertThat(desk.answer(everything(), stranger).totalItems()).isZero();
    }

    @Test
    void everyone_sees_only_their_own_of_several() {
        proposedForABlindOffer();
        world.tell(
                Happening.registered(JAMILA, NORTH, "Jamila"),
                Happening.registered(DAAN, SOUTH, "Daan"),
                proposed(JAMILA),
                proposed(OFFER, DAAN, SOUTH, BAKERY));

        assertThat(studentsSeenBy(theEmployer())).containsExactlyInAnyOrder(SANNE, JAMILA, DAAN);
        assertThat(studentsSeenBy(theCoordinator())).containsExactlyInAnyOrder(SANNE, JAMILA);
        assertThat(studentsSeenBy(anotherSchool())).containsExactly(DAAN);
        assertThat(studentsSeenBy(theStudent(JAMILA))).containsExactly(JAMILA);
    }

    @Test
    void the_filters_narrow() {
        proposedForABlindOffer();
        world.tell(Happening.registered(JAMILA, NORTH, "Jamila"), proposed(JAMILA), accepted(JAMILA));

        var accepted = new FindCandidacies(
                Optional.of(OFFER),
                Optional.empty(),
                Optional.of(BAKERY),
                Optional.of(NORTH),
                Optional.of(CandidacyStatus.ACCEPTED),
                Page.first());
        var sannes = new FindCandidacies(
                Optional.empty(),
                Optional.of(SANNE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Page.first());

        assertThat(desk.answer(accepted, theEmployer()).items())
                .extracting(seen -> seen.candidacy().id())
                .containsExactly(candidacyOf(JAMILA));
        assertThat(desk.answer(sannes, theEmployer()).items())
                .extracting(seen -> seen.candidacy().id())
                .containsExactly(SANNES_CANDIDACY);
    }

    private List<StudentId> studentsSeenBy(Actor actor) {
        return desk.answer(everything(), actor).items().stream()
                .map(seen -> seen.candidacy().studentId())
                .toList();
    }

    private static FindCandidacies everything() {
        return new FindCandidacies(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Page.first());
    }
}
