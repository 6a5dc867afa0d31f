package nl.stagepact.projections.audit;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.invited;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposedBlindly;
import static nl.stagepact.projections.kit.Happening.terms;
import static nl.stagepact.projections.kit.Happening.unveiled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.Timelines.FindCandidacyTimeline;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VeiledTest {

    private final World world = new World();
    private final Timelines timelines = world.answering(Timelines.class);

    @BeforeEach
    void a_student_applies_to_an_employer_that_chooses_blindly() {
        world.tell(Happening.region()).tell(offered(OFFER, BAKERY, terms(1, true)));
        world.story().by(theStudent(SANNE));
        world.tell(proposedBlindly(SANNE));
        world.story().by(theEmployer());
        world.tell(invited(SANNE));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void before_it_accepts_the_employer_reads_what_happened_and_not_to_whom() {
        assertThat(entriesFor(theEmployer()))
                .extracting(entry -> entry.sentence().english())
                .containsExactly("A candidate was proposed.", "The employer invited the candidate.");
        assertThat(entriesFor(theEmployer())).allSatisfy(entry -> {
            assertThat(entry.subjects().only(StudentId.class)).isEmpty();
            assertThat(entry.correlationId()).isEmpty();
            assertThat(entry.causationId()).isEmpty();
            assertThat(entry.toString()).doesNotContain(SANNE.toString());
        });
        assertThat(entriesFor(theEmployer()).getFirst().actor()).isEmpty();
        assertThat(entriesFor(theEmployer()).getLast().actor()).isPresent();
    }

    @Test
    void student_and_school_read_all_of_it() {
        assertThat(entriesFor(theStudent(SANNE))).isEqualTo(entriesFor(theCoordinator()));
        assertThat(entriesFor(theCoordinator()).getFirst().actor())
                .isPresent()
                .get()
                .extracting(by -> by.personId().orElseThrow())
                .isEqualTo(SANNE.value());
    }

    @Test
    void what_expires_stays_veiled_for_ever() {
        world.tell(new CandidacyExpired(OFFER, SANNES_CANDIDACY, Party.EMPLOYER));

        assertThat(entriesFor(theEmployer()).toString()).doesNotContain(SANNE.toString());
    }

    @Test
    void from_its_acceptance_on_the_employer_reads_all_of_it() {
        world.tell(accepted(SANNE), unveiled(SANNE));

        assertThat(entriesFor(theEmployer())).hasSize(4).isEqualTo(entriesFor(theCoordinator()));
    }

    private List<Entry> entriesFor(Actor actor) {
        return timelines
                .answer(new FindCandidacyTimeline(OFFER, SANNES_CANDIDACY), actor)
                .entries();
    }
}
