package nl.stagepact.projections.match;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.DAAN;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SOUTH;
import static nl.stagepact.projections.kit.Cast.SPRING;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.uuid;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.confirmed;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.profile;
import static nl.stagepact.projections.kit.Happening.proposed;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Happening.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.match.Reason;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Profile;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Cast;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.match.Suggestions.FindSuggestionsForOffer;
import nl.stagepact.projections.match.Suggestions.FindSuggestionsForStudent;
import nl.stagepact.projections.match.Suggestions.SuggestedOffer;
import nl.stagepact.projections.match.Suggestions.SuggestedStudent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final LocalDate TODAY = day("2026-11-23");

    private final World world = new World();
    private final Suggestions suggestions = world.answering(Suggestions.class);

    @BeforeEach
    void sanne_looks_for_a_place_and_the_bakery_has_one() {
        world.tell(Happening.registered(Cast.BAKERY_KVK, "Bakkerij Zonneveld"), Happening.recognised("2025-01-01"));
        world.tell(registered(SANNE, NORTH, "Sanne"), profile(SANNE), search(SANNE, SPRING));
        world.tell(offered(1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<OfferId> offersFor(StudentId student, Actor actor) {
        return suggestedOffers(student, actor, Page.first()).stream()
                .map(suggested -> suggested.offer().offer().id())
                .toList();
    }

    private List<SuggestedOffer> suggestedOffers(StudentId student, Actor actor, Page page) {
        return suggestions
                .answer(new FindSuggestionsForStudent(student, Optional.empty(), TODAY, page), actor)
                .orElseThrow()
                .page()
                .items();
    }

    private List<StudentId> studentsFor(OfferId offer, Actor actor) {
        return suggestions
                .answer(new FindSuggestionsForOffer(offer, TODAY, Page.first()), actor)
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(suggested -> suggested.student().id())
                .toList();
    }

    private static PlacementOffered another(String id, Period period) {
        return Happening.offered(new OfferId(uuid(id)), BAKERY, in(period));
    }

    private static OfferTerms in(Period period) {
        return in(period, "Amersfoort");
    }

    private static OfferTerms in(Period period, String municipality) {
        var terms = Happening.terms(1, true);
        return new OfferTerms(
                terms.title(),
                terms.assignment(),
                terms.tasks(),
                terms.department(),
                new Location(terms.location().postcode(), municipality, "Amersfoort"),
                terms.crebo(),
                terms.level(),
                terms.learningPath(),
                terms.type(),
                period,
                terms.daysPerWeek(),
                terms.hoursPerWeek(),
                terms.seats(),
                terms.mentorId(),
                terms.expensesReimbursed(),
                terms.allowancePerDay(),
                terms.characteristics(),
                terms.language(),
                terms.blind());
    }

    @Test
    void a_place_that_fits_is_suggested_with_its_employer_and_its_reasons() {
        var suggested = suggestedOffers(SANNE, theCoordinator(), Page.first()).getFirst();

        assertThat(suggested.offer().offer().id()).isEqualTo(OFFER);
        assertThat(suggested.offer().employerName()).contains("Bakkerij Zonneveld");
        assertThat(suggested.reasons())
                .filteredOn(Reason::fits)
                .extracting(Reason::dutch)
                .contains(
                        "De gezochte periode: 1 februari 2027 t/m 30 juni 2027.",
                        "In de gezochte arbeidsmarktregio: Amersfoort.",
                        "Gaat over: banket, brood.");
    }

    @Test
    void the_student_and_the_own_school_see_them_and_nobody_else_does() {
        var question = new FindSuggestionsForStudent(SANNE, Optional.empty(), TODAY, Page.first());

        assertThat(offersFor(SANNE, theCoordinator())).containsExactly(OFFER);
        assertThat(offersFor(SANNE, theStudent(SANNE))).containsExactly(OFFER);
        assertThat(suggestions.answer(question, anotherSchool())).isEmpty();
        assertThat(suggestions.answer(question, theStudent(JAMILA))).isEmpty();
        assertThat(suggestions.answer(question, theEmployer())).isEmpty();
    }

    @Test
    void who_does_not_look_for_a_place_gets_none_suggested() {
        world.tell(registered(JAMILA, NORTH, "Jamila"), profile(JAMILA));

        assertThat(offersFor(JAMILA, theCoordinator())).isEmpty();
    }

    @Test
    void who_is_placed_gets_none_suggested_and_is_suggested_to_nobody() {
        world.tell(another("another", SPRING));
        world.tell(proposed(SANNE), accepted(SANNE), confirmed(SANNE));

        assertThat(offersFor(SANNE, theCoordinator())).isEmpty();
        assertThat(studentsFor(new OfferId(uuid("another")), theCoordinator())).isEmpty();
    }

    @Test
    void an_offer_is_suggested_once_and_never_again_whatever_came_of_it() {
        world.tell(proposed(SANNE));
        assertThat(offersFor(SANNE, theCoordinator())).isEmpty();
        assertThat(studentsFor(OFFER, theCoordinator())).isEmpty();

        world.tell(new CandidateRejected(
                OFFER, Cast.SANNES_CANDIDACY, RejectionReason.CAPACITY, Optional.empty(), Happening.told("full")));
        assertThat(offersFor(SANNE, theCoordinator())).isEmpty();
        assertThat(studentsFor(OFFER, theCoordinator())).isEmpty();
    }

    @Test
    void an_offer_without_a_free_seat_is_not_suggested() {
        world.tell(registered(JAMILA, NORTH, "Jamila"), profile(JAMILA), search(JAMILA, SPRING));
        world.tell(proposed(JAMILA), accepted(JAMILA));

        assertThat(offersFor(SANNE, theCoordinator())).isEmpty();
        assertThat(studentsFor(OFFER, theCoordinator())).isEmpty();
    }

    @Test
    void an_offer_that_is_gone_is_not_suggested() {
        world.tell(new OfferWithdrawn(OFFER, "moved"));

        assertThat(offersFor(SANNE, theCoordinator())).isEmpty();
        assertThat(suggestions.answer(new FindSuggestionsForOffer(OFFER, TODAY, Page.first()), theCoordinator()))
                .isEmpty();
    }

    @Test
    void an_employer_who_may_not_train_now_or_then_is_not_suggested() {
        world.tell(new RecognitionSuspended(
                BAKERY,
                Cast.BAKER,
                day("2027-01-15"),
                Optional.of(day("2027-02-15")),
                "inspected",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

        assertThat(offersFor(SANNE, theCoordinator())).isEmpty();
        assertThat(studentsFor(OFFER, theCoordinator())).isEmpty();
    }

    @Test
    void an_offer_whose_period_has_begun_is_not_suggested() {
        var firstDay = SPRING.startDate();
        world.tell(
                new OfferReconfirmed(OFFER, new Freshness(1, day("2027-01-10"), day("2027-02-21"), day("2027-03-07"))));

        assertThat(offersOn(firstDay.minusDays(1))).containsExactly(OFFER);
        assertThat(studentsOn(firstDay.minusDays(1))).containsExactly(SANNE);
        assertThat(offersOn(firstDay)).isEmpty();
        assertThat(studentsOn(firstDay)).isEmpty();
    }

    @Test
    void an_offer_that_went_stale_is_not_suggested_even_before_it_has_expired() {
        var gone = Happening.FRESH.untilDate();

        assertThat(offersOn(gone.minusDays(1))).containsExactly(OFFER);
        assertThat(offersOn(gone)).isEmpty();
        assertThat(studentsOn(gone)).isEmpty();
    }

    private List<OfferId> offersOn(LocalDate day) {
        return suggestions
                .answer(new FindSuggestionsForStudent(SANNE, Optional.empty(), day, Page.first()), theCoordinator())
                .orElseThrow()
                .page()
                .map(suggested -> suggested.offer().offer().id())
                .items();
    }

    private List<StudentId> studentsOn(LocalDate day) {
        return suggestions
                .answer(new FindSuggestionsForOffer(OFFER, day, Page.first()), theCoordinator())
                .orElseThrow()
                .page()
                .map(suggested -> suggested.student().id())
                .items();
    }

    @Test
    void the_better_period_comes_first_and_pages_follow_each_other() {
        world.tell(another("later", new Period(SPRING.startDate().plusWeeks(5), SPRING.endDate())));
        world.tell(another("much later", new Period(SPRING.startDate().plusWeeks(10), SPRING.endDate())));

        assertThat(offersFor(SANNE, theCoordinator()))
                .containsExactly(OFFER, new OfferId(uuid("later")), new OfferId(uuid("much later")));
        assertThat(suggestedOffers(SANNE, theCoordinator(), new Page(2, 2, "")))
                .extracting(suggested -> suggested.offer().offer().id())
                .containsExactly(new OfferId(uuid("much later")));
    }

    @Test
    void of_equally_good_offers_those_in_the_municipality_that_is_asked_for_come_first() {
        IntStream.range(0, 5).forEach(i -> world.tell(another("equal " + i, SPRING)));
        var inLeusden = new OfferId(uuid("in Leusden"));
        world.tell(Happening.offered(inLeusden, BAKERY, in(SPRING, "Leusden")));

        var first = suggestions
                .answer(
                        new FindSuggestionsForStudent(SANNE, Optional.of("Leusden"), TODAY, Page.first()),
                        theCoordinator())
                .orElseThrow()
                .page()
                .items()
                .getFirst();

        assertThat(first.offer().offer().id()).isEqualTo(inLeusden);
        assertThat(first.reasons()).extracting(Reason::dutch).contains("In de gezochte gemeente: Leusden.");
    }

    @Test
    void a_school_sees_its_own_students_only() {
        world.tell(registered(DAAN, SOUTH, "Daan"), profile(DAAN), search(DAAN, SPRING));

        assertThat(studentsFor(OFFER, theCoordinator())).containsExactly(SANNE);
        assertThat(studentsFor(OFFER, anotherSchool())).containsExactly(DAAN);
    }

    @Test
    void an_employer_is_shown_no_student_not_even_of_its_own_offer() {
        assertThat(suggestions.answer(new FindSuggestionsForOffer(OFFER, TODAY, Page.first()), theEmployer()))
                .isEmpty();
    }

    @Test
    void a_suggested_student_comes_with_reasons_and_what_lacks_before_they_can_be_proposed() {
        world.tell(registered(JAMILA, NORTH, "Jamila"), search(JAMILA, SPRING));

        var found = suggestions
                .answer(new FindSuggestionsForOffer(OFFER, TODAY, Page.first()), theCoordinator())
                .orElseThrow()
                .page()
                .items();

        assertThat(found).extracting(suggested -> suggested.student().id()).containsExactly(SANNE, JAMILA);
        assertThat(found)
                .extracting(suggested -> suggested.student().missingInProfile().isEmpty())
                .containsExactly(true, false);
        assertThat(found)
                .extracting(SuggestedStudent::reasons)
                .allSatisfy(reasons -> assertThat(reasons).isNotEmpty());
    }

    @Test
    void two_students_who_differ_in_all_but_their_wish_get_the_same_list() {
        IntStream.range(0, 12).forEach(i -> world.tell(another("equal " + i, SPRING)));
        var other = new StudentId(uuid("somebody else altogether"));
        world.tell(
                new StudentRegistered(
                        other,
                        NORTH,
                        Personal.of(
                                other,
                                new StudentIdentity(
                                        "77-Z",
                                        new ContactDetails(
                                                "Fatima-Żaneta O'Neil van den Ålesund",
                                                "f@elsewhere.example",
                                                Optional.of("06-00009999"),
                                                Language.EN),
                                        Optional.of(day("1971-12-31")))),
                        Cast.BAKER,
                        EducationLevel.MBO_2,
                        LearningPath.BOL,
                        3),
                profileOf(other),
                search(other, SPRING));

        assertThat(offersFor(other, theCoordinator())).hasSize(13).isEqualTo(offersFor(SANNE, theCoordinator()));
        assertThat(suggestedOffers(other, theCoordinator(), Page.first()))
                .extracting(SuggestedOffer::reasons)
                .isEqualTo(suggestedOffers(SANNE, theCoordinator(), Page.first()).stream()
                        .map(SuggestedOffer::reasons)
                        .toList());
    }

    /** With the wish of Sanne, and all else that a profile can hold different. */
    private static ProfileUpdated profileOf(StudentId student) {
        var sannes = profile(SANNE).profile();
        return new ProfileUpdated(
                student,
                new Profile(
                        Optional.of(4),
                        sannes.type(),
                        sannes.themes(),
                        sannes.region(),
                        sannes.availability(),
                        Optional.of(Personal.of(student, "Ik heb een jobcoach en astma.")),
                        Optional.empty()));
    }

    @Test
    void of_many_offers_a_bounded_number_is_compared() {
        IntStream.range(0, Draw.AT_MOST + 50).forEach(i -> world.story().tell(another("one of many " + i, SPRING)));
        world.tell();

        var page = suggestions
                .answer(
                        new FindSuggestionsForStudent(SANNE, Optional.empty(), TODAY, new Page(1, 100, "")),
                        theCoordinator())
                .orElseThrow()
                .page();

        assertThat(page.items()).hasSize(100);
        assertThat(page.totalItems()).isEqualTo(Draw.AT_MOST);
    }
}
