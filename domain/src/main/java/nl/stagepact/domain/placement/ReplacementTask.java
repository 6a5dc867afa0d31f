package nl.stagepact.domain.placement;

import java.util.Optional;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;

/** The task to find out where the student goes on; the last one, when there were several. */
record ReplacementTask(Optional<ReplacementRequired> required, boolean overdue, Optional<ReplacementSolved> solved) {

    static final ReplacementTask NONE = new ReplacementTask(Optional.empty(), false, Optional.empty());

    ReplacementTask after(ReplacementEvent event) {
        return switch (event) {
            case ReplacementRequired e -> new ReplacementTask(Optional.of(e), false, Optional.empty());
            case ReplacementOverdue _ -> new ReplacementTask(required, true, solved);
            case ReplacementSolved e -> new ReplacementTask(required, overdue, Optional.of(e));
        };
    }

    boolean isOpen() {
        return required.isPresent() && solved.isEmpty();
    }
}
