package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacementAsOf;
import nl.stagepact.projections.placement.PrivateAnswers.Answers;
import nl.stagepact.projections.placement.PrivateAnswers.FindPrivateAnswers;
import nl.stagepact.projections.placement.PrivateAnswers.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrivateAnswersTest {

    private static final PrivateAnswer UNSAFE = new PrivateAnswer(1, Optional.of("Er wordt kanariegeel geschreeuwd."));
    private static final PrivateAnswer BETTER = new PrivateAnswer(4, Optional.empty());

    private final World world = new World();
    private final PrivateAnswers answers = world.the(PrivateAnswers.class);

    @BeforeEach
    void a_placement() {
        world.tell(Happening.region()).tell(placed(SANNE), drawnUp(1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_student_the_coordinator_and_the_supervisor_read_what_was_said() {
        world.tell(given(UNSAFE), given(BETTER));

        for (var reader : List.of(theStudent(SANNE), theCoordinator(), theSupervisor())) {
            assertThat(read(reader))
                    .extracting(Given::answer)
                    .containsExactly(Optional.of(UNSAFE), Optional.of(BETTER));
            assertThat(read(reader)).extracting(Given::conversation).containsOnly(Conversation.START_GESPREK);
        }
    }

    @Test
    void nobody_else_finds_that_there_is_anything() {
        world.tell(given(UNSAFE));

        for (var stranger : List.of(theEmployer(), theMentor(), anotherSchool(), theStudent(JAMILA))) {
            assertThat(answers.answer(new FindPrivateAnswers(SANNES_PLACEMENT), stranger))
                    .isEmpty();
        }
    }

    @Test
    void the_placement_shows_nothing_of_it_and_does_not_seem_to_have_changed() {
        var board = world.the(PlacementBoard.class);
        var before = board.answer(new FindPlacement(SANNES_PLACEMENT), theCoordinator())
                .orElseThrow()
                .placement();
        world.tell(given(UNSAFE));
        var after = board.answer(new FindPlacement(SANNES_PLACEMENT), theCoordinator())
                .orElseThrow()
                .placement();

        assertThat(after).isEqualTo(before);
        assertThat(board.answer(new FindPlacementAsOf(SANNES_PLACEMENT, Story.timeOf(500)), theEmployer())
                        .orElseThrow()
                        .toString())
                .doesNotContain("kanariegeel");
    }

    @Test
    void what_was_erased_is_gone_and_that_it_was_said_remains() {
        world.tell(new PrivateAnswerGiven(
                SANNES_PLACEMENT, Conversation.START_GESPREK, new Personal.Erased<>(SANNE.value())));

        assertThat(read(theCoordinator())).extracting(Given::answer).containsExactly(Optional.empty());
    }

    private List<Given> read(Actor reader) {
        return answers.answer(new FindPrivateAnswers(SANNES_PLACEMENT), reader)
                .map(Answers::given)
                .orElseThrow();
    }

    private static PrivateAnswerGiven given(PrivateAnswer answer) {
        return new PrivateAnswerGiven(SANNES_PLACEMENT, Conversation.START_GESPREK, Personal.of(SANNE, answer));
    }
}
