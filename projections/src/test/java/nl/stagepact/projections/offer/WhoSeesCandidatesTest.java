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
import static nl.stagepact.projections.kit.Happening.how;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.proposedBlindly;
import static nl.stagepact.projections.kit.Happening.terms;
import static nl.stagepact.projections.kit.Happening.unveiled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Cast;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.offer.CandidacyDesk.Applicant;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacies;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacy;
import nl.stagepact.projections.offer.CandidacyDesk.FindLastingCandidacy;
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
        world.tell(Happening.region())
                .tell(offered(OFFER, BAKERY, terms(2, blind)), blind ? proposedBlindly(SANNE) : proposed(SANNE));
    }

    private SeenCandidacy seenBy(Actor actor) {
        return desk.answer(new FindCandidacy(SANNES_CANDIDACY), actor).orElseThrow();
    }

    @Test
    void a_blind_employer_sees_what_the_student_brings_and_not_who_it_is() {
        proposedForABlindOffer();

        var seen = seenBy(theEmployer());

        assertThat(seen.candidacy().blind()).isTrue();
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
        world.tell(accepted(SANNE), unveiled(SANNE));

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
    void a_blind_offer_that_is_opened_afterwards_unveils_nobody() {
        world.tell(Happening.region()).tell(offered(OFFER, BAKERY, terms(2, false)), proposedBlindly(SANNE));

        assertThat(seenBy(theEmployer()).identity()).isEmpty();
    }

    @Test
    void no_key_tells_a_blind_employer_that_it_is_the_student_it_knows_from_elsewhere() {
        proposedForABlindOffer();

        var seen = seenBy(theEmployer());

        assertThat(seen.candidacy().studentId()).isEmpty();
        assertThat(seen.candidacy().attempt()).isEmpty();
        assertThat(seen.possibleDuplicates()).isEmpty();
        assertThat(desk.answer(ofSanne(), theEmployer()).totalItems()).isZero();
        assertThat(desk.answer(ofSanne(), theCoordinator()).totalItems()).isOne();
        world.tell(accepted(SANNE), unveiled(SANNE));
        assertThat(desk.answer(ofSanne(), theEmployer()).totalItems()).isOne();
        assertThat(seenBy(theEmployer()).candidacy().studentId()).contains(SANNE);
    }

    @Test
    void what_the_student_wrote_is_shown_without_their_name_and_they_see_how() {
        proposedForABlindOffer();
        world.tell(new ProfileUpdated(SANNE, profileThatSays("I am Sanne and I love bread")));

        assertThat(motivation(seenBy(theEmployer()).applicant())).isEqualTo("I am […] and I love bread");
        assertThat(motivation(seenBy(theStudent(SANNE)).employerSees())).isEqualTo("I am […] and I love bread");
        assertThat(motivation(seenBy(theStudent(SANNE)).applicant())).isEqualTo("I am Sanne and I love bread");
        world.tell(accepted(SANNE), unveiled(SANNE));
        assertThat(motivation(seenBy(theEmployer()).applicant())).isEqualTo("I am Sanne and I love bread");
        assertThat(seenBy(theStudent(SANNE)).employerSees()).isEmpty();
    }

    @Test
    void a_second_candidacy_at_one_employer_for_the_same_is_shown_to_student_and_school_alone() {
        proposedForABlindOffer();
        var other = new OfferId(Cast.uuid("the same once more"));
        world.tell(
                offered(other, BAKERY, terms(1, true)),
                proposed(other, SANNE, NORTH, BAKERY, how(CandidacyOrigin.STUDENT, true)));

        assertThat(seenBy(theStudent(SANNE)).possibleDuplicates()).containsExactly(CandidacyId.of(other, SANNE, 1));
        assertThat(seenBy(theCoordinator()).possibleDuplicates()).containsExactly(CandidacyId.of(other, SANNE, 1));
        assertThat(seenBy(theEmployer()).possibleDuplicates()).isEmpty();
        world.tell(new CandidateWithdrawn(other, CandidacyId.of(other, SANNE, 1), WithdrawalReason.STUDENT));
        assertThat(seenBy(theCoordinator()).possibleDuplicates()).isEmpty();
    }

    @Test
    void whoever_asks_for_the_lasting_candidacy_of_a_student_finds_it_until_it_ends() {
        proposedForABlindOffer();

        assertThat(desk.answer(new FindLastingCandidacy(OFFER, SANNE), theCoordinator()))
                .isPresent();
        assertThat(desk.answer(new FindLastingCandidacy(OFFER, SANNE), anotherSchool()))
                .isEmpty();
        world.tell(new CandidacyExpired(OFFER, SANNES_CANDIDACY, Party.EMPLOYER));
        assertThat(desk.answer(new FindLastingCandidacy(OFFER, SANNE), theCoordinator()))
                .isEmpty();
    }

    private static String motivation(Optional<Applicant> applicant) {
        return applicant.orElseThrow().profile().orElseThrow().motivation().orElseThrow();
    }

    private static Profile profileThatSays(String motivation) {
        return new Profile(
                Optional.of(2),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Personal.of(SANNE, motivation)),
                Optional.empty());
    }

    private static FindCandidacies ofSanne() {
        return new FindCandidacies(
                Optional.empty(),
                Optional.of(SANNE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Page.first());
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
        proposedFor(false);
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
        proposedFor(false);
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
                .flatMap(seen -> seen.candidacy().studentId().stream())
                .toList();
    }

    private static FindCandidacies everything() {
        return new FindCandidacies(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Page.first());
    }
}
