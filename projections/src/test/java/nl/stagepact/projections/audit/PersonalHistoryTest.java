package nl.stagepact.projections.audit;

import static nl.stagepact.projections.kit.Cast.CONTACT;
import static nl.stagepact.projections.kit.Cast.MENTOR;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Happening.offered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.PersonalHistory.FindLastMoments;
import nl.stagepact.projections.audit.PersonalHistory.FindPersonalHistory;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalHistoryTest {

    private final World world = new World();
    private final PersonalHistory history = world.answering(PersonalHistory.class);

    @BeforeEach
    void a_placement_in_which_something_was_said_in_private() {
        world.tell(Happening.region());
        world.story().by(theEmployer());
        world.tell(offered(2));
        world.tell(Happening.sannesPlacement());
        world.tell(new PrivateAnswerGiven(
                SANNES_PLACEMENT,
                Conversation.START_GESPREK,
                Personal.of(SANNE, new PrivateAnswer(4, Optional.of("Het gaat.")))));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void it_tells_a_student_all_that_happened_to_them() {
        assertThat(typesOf(SANNE))
                .contains(
                        "StudentRegistered",
                        "CandidateProposed",
                        "AgreementDrawnUp",
                        "PlacementCompleted",
                        "PrivateAnswerGiven");
    }

    @Test
    void a_mentor_does_not_learn_that_something_was_said_in_private() {
        assertThat(typesOf(MENTOR))
                .contains("PlacementCompleted")
                .doesNotContain("StudentRegistered", "PrivateAnswerGiven");
    }

    @Test
    void it_tells_what_somebody_did_as_well() {
        assertThat(typesOf(CONTACT)).contains("PlacementOffered");
    }

    @Test
    void nothing_ever_happened_to_whom_nobody_knows() {
        var unknown = UUID.randomUUID();

        assertThat(history.answer(new FindPersonalHistory(unknown), Actor.application())
                        .entries())
                .isEmpty();
        assertThat(history.answer(new FindLastMoments(List.of(SANNE.value(), unknown)), Actor.application())
                        .byPerson())
                .containsOnlyKeys(SANNE.value())
                .containsValue(
                        history.answer(new FindPersonalHistory(SANNE.value()), Actor.application()).entries().stream()
                                .filter(entry -> entry.subjects().ids().contains(SANNE))
                                .map(Entry::at)
                                .max(Instant::compareTo)
                                .orElseThrow());
    }

    @Test
    void it_is_told_to_nobody_whom_it_does_not_concern() {
        assertThat(history.answer(new FindPersonalHistory(SANNE.value()), anotherSchool())
                        .entries())
                .isEmpty();
        assertThat(history.answer(new FindLastMoments(List.of(SANNE.value())), anotherSchool())
                        .byPerson())
                .isEmpty();
    }

    private List<String> typesOf(Id person) {
        return history.answer(new FindPersonalHistory(person.value()), Actor.application()).entries().stream()
                .map(Entry::type)
                .toList();
    }
}
