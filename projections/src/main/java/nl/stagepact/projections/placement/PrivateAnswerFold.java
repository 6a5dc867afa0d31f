package nl.stagepact.projections.placement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.IncidentEvent.SupervisorReplaced;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.placement.PrivateAnswers.Answers;
import nl.stagepact.projections.placement.PrivateAnswers.Given;
import org.jspecify.annotations.Nullable;

/** How what happens to a placement changes what was said in private, and who may read it. */
final class PrivateAnswerFold {

    private PrivateAnswerFold() {}

    static Answers on(@Nullable Answers before, PlacementEvent event, EventContext context) {
        if (event instanceof PlacementConfirmed first) {
            return new Answers(
                    first.placementId(),
                    context.version(),
                    first.place().studentId(),
                    first.place().schoolId(),
                    Optional.empty(),
                    List.of());
        }
        var was = Objects.requireNonNull(before, "A placement begins with being confirmed");
        return new Answers(
                was.id(),
                context.version(),
                was.studentId(),
                was.schoolId(),
                supervisor(was, event),
                event instanceof PrivateAnswerGiven given ? and(was.given(), given, context) : was.given());
    }

    private static List<Given> and(List<Given> before, PrivateAnswerGiven event, EventContext context) {
        var given = new Given(event.conversation(), event.answer().known(), context.at());
        return Stream.concat(before.stream(), Stream.of(given)).toList();
    }

    /** The school's, as agreed or as somebody took over. */
    private static Optional<PersonId> supervisor(Answers was, PlacementEvent event) {
        return switch (event) {
            case AgreementDrawnUp e -> e.content().schoolSupervisorId();
            case AgreementConcluded e ->
                e.amended().map(now -> now.content().schoolSupervisorId()).orElseGet(was::schoolSupervisorId);
            case SupervisorReplaced e -> Optional.of(e.schoolSupervisorId());
            default -> was.schoolSupervisorId();
        };
    }
}
