package nl.stagepact.projections.placement;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PrivateAnswer;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/**
 * What students said in private with their conversations. It stands here and nowhere else: no other view is made from it, and
 * it knows of no employer, so that nobody at an employer can be found among its readers.
 */
public final class PrivateAnswers implements Projection {

    private static final List<IndexModel> INDEXES = List.of(new IndexModel(Indexes.ascending("schoolId")));

    private final Views<Answers> answers;

    public PrivateAnswers(ViewStore store) {
        answers = store.views("private_answers", Answers.class, INDEXES);
    }

    /**
     * Of one placement.
     *
     * @param id the placement's
     * @param given all that was ever said, the oldest first; the last with a conversation is what holds
     */
    public record Answers(
            PlacementId id,
            long version,
            StudentId studentId,
            SchoolId schoolId,
            Optional<PersonId> schoolSupervisorId,
            List<Given> given)
            implements View {}

    /** @param answer nothing once it was erased */
    public record Given(Conversation conversation, Optional<PrivateAnswer> answer, Instant givenAt) {}

    /** Of one placement. Answered with {@code Optional<Answers>}. */
    public record FindPrivateAnswers(PlacementId id) {}

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        answers.fold(event.placementId(), context, before -> PrivateAnswerFold.on(before, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        answers.clear();
    }

    @QueryHandler
    Optional<Answers> answer(FindPrivateAnswers query, Actor actor) {
        return answers.first(Criteria.visibleTo(actor, List.of("schoolId"), List.of("studentId", "schoolSupervisorId"))
                .where("_id", query.id())
                .toBson());
    }
}
