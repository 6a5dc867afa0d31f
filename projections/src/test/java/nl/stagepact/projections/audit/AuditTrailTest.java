package nl.stagepact.projections.audit;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.CONTACT;
import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.anotherEmployer;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Cast.uuid;
import static nl.stagepact.projections.kit.Happening.offered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private final World world = new World();
    private final AuditTrail trail = world.the(AuditTrail.class);

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

    @Test
    void an_entry_tells_what_happened_when_by_whom_why_and_whom_it_concerns() {
        var offered = entries(where(Optional.empty(), Optional.of("PlacementOffered")), theInvestigator())
                .getFirst();

        assertThat(offered.id()).isEqualTo(OFFER + "/0");
        assertThat(offered.eventId()).isEqualTo("event-10");
        assertThat(offered.position()).hasValue(10L);
        assertThat(offered.stream()).isEqualTo(OFFER.toString());
        assertThat(offered.streamType()).isEqualTo("offer");
        assertThat(offered.version()).isZero();
        assertThat(offered.revision()).contains("2");
        assertThat(offered.at()).isEqualTo(Story.timeOf(10));
        assertThat(offered.actor().orElseThrow().personId()).contains(CONTACT.value());
        assertThat(offered.actor().orElseThrow().organisationId()).contains(BAKERY.value());
        assertThat(offered.actor().orElseThrow().roles()).containsExactly(Role.EMPLOYER_COORDINATOR);
        assertThat(offered.correlationId()).contains("request-10");
        assertThat(offered.causationId()).contains("command-10");
        assertThat(offered.subjects()).isEqualTo(Subjects.of(OFFER, BAKERY));
        assertThat(offered.sentence().dutch())
                .isEqualTo("Het leerbedrijf biedt 2 stageplekken aan voor kwalificatie 99001,"
                        + " van 1 februari 2027 tot en met 30 juni 2027.");
        assertThat(offered.sentence().english())
                .isEqualTo(
                        "The employer offers 2 places for qualification 99001, from 1 February 2027 to 30 June 2027.");
    }

    @Test
    void what_was_done_by_a_link_in_a_mail_says_so() {
        world.story()
                .by(Actor.byLink(
                        uuid("a link"),
                        MENTOR.value(),
                        Optional.of(BAKERY.value()),
                        OrganisationType.EMPLOYER,
                        Role.MENTOR));
        world.tell(new EmployerJudged(SANNES_PLACEMENT, Judgement.GOOD, Happening.told("Goed gewerkt.")));

        var judged = entries(where(Optional.empty(), Optional.of("EmployerJudged")), theInvestigator())
                .getFirst();

        assertThat(judged.actor().orElseThrow().id()).isEqualTo("stagepact-link|" + uuid("a link"));
        assertThat(judged.sentence().dutch()).endsWith("Dat ging via een link in een e-mail.");
        assertThat(judged.sentence().english()).endsWith("By a link in an e-mail.");
    }

    @Test
    void every_event_has_an_entry_and_the_newest_comes_first() {
        var all = trail.answer(everything(), theInvestigator());

        assertThat(all.totalItems()).isEqualTo(world.story().messages().size());
        assertThat(all.items().getFirst().type()).isEqualTo("PlacementCompleted");
        assertThat(all.items()).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void one_request_answers_all_about_an_employer_between_two_moments() {
        var query = new FindEntries(
                Set.of(BAKERY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Story.timeOf(2)),
                Optional.of(Story.timeOf(12)),
                Page.first());

        assertThat(entries(query, theInvestigator()))
                .extracting(Entry::type)
                .containsExactly("CandidateProposed", "PlacementOffered", "RecognitionGranted");
    }

    @Test
    void one_request_answers_what_a_person_did() {
        assertThat(entries(doneBy(CONTACT.toString()), theInvestigator()))
                .extracting(Entry::type)
                .containsExactly("PlacementOffered");
        assertThat(entries(doneBy(theEmployer().id()), theInvestigator()))
                .extracting(Entry::type)
                .containsExactly("PlacementOffered");
        assertThat(entries(doneBy("nobody"), theInvestigator())).isEmpty();
    }

    @Test
    void the_subjects_narrow_together() {
        var query = new FindEntries(
                Set.of(BAKERY, NORTH, SANNE, SANNES_PLACEMENT, OFFER),
                Optional.empty(),
                Optional.of("PlacementConfirmed"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Page.first());

        assertThat(entries(query, theInvestigator())).hasSize(1);
    }

    @Test
    void whoever_is_no_investigator_finds_what_concerns_them() {
        assertThat(typesSeenBy(theEmployer()))
                .contains("PlacementOffered", "SchoolDecided")
                .doesNotContain("StudentRegistered");
        assertThat(typesSeenBy(theCoordinator()))
                .contains("StudentRegistered", "CandidateProposed")
                .doesNotContain("PlacementOffered");
        assertThat(typesSeenBy(theStudent(SANNE)))
                .contains("StudentRegistered", "CandidateAccepted")
                .doesNotContain("RecognitionGranted");
        assertThat(typesSeenBy(anotherEmployer())).containsOnly("EmployerRegistered");
        assertThat(typesSeenBy(theStudent(JAMILA))).isEmpty();
    }

    private List<String> typesSeenBy(Actor actor) {
        return entries(everything(), actor).stream().map(Entry::type).distinct().toList();
    }

    private List<Entry> entries(FindEntries query, Actor actor) {
        return trail.answer(query, actor).items();
    }

    private static FindEntries everything() {
        return where(Optional.empty(), Optional.empty());
    }

    private static FindEntries doneBy(String actor) {
        return new FindEntries(
                Set.of(),
                Optional.of(actor),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Page.first());
    }

    private static FindEntries where(Optional<EmployerId> employer, Optional<String> eventType) {
        return new FindEntries(
                employer.<Set<Id>>map(Set::of).orElseGet(Set::of),
                Optional.empty(),
                eventType,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Page(1, 100, ""));
    }
}
