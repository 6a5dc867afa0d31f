package nl.stagepact.application.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;

/**
 * One file that is imported.
 *
 * @param organisation whose things the lines are; nobody's where they are employers
 * @param actor in whose name they are done
 * @param linesTotal without the header and without empty ones
 * @param linesClean how many the check found nothing wrong with
 * @param linesAlreadyThere how many of those ask for nothing new
 * @param outcomes how many lines were done, by what became of them
 */
record Import(
        UUID id,
        ImportKind kind,
        Optional<UUID> organisation,
        Actor actor,
        ImportState state,
        boolean onlyClean,
        int linesTotal,
        int linesChecked,
        int linesClean,
        int linesAlreadyThere,
        int problemsTotal,
        int warningsTotal,
        Map<Outcome, Integer> outcomes,
        Instant uploadedAt,
        Optional<Instant> checkedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    int linesDone() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
