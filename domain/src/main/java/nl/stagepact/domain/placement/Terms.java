package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.TermEvent.*;

/**
 * Which terms have passed, as was said last.
 *
 * @param conversations how far it came with each that is or was late
 * @param unsigned the first day before which not all had signed
 * @param blocked the first day that came before all had signed
 */
record Terms(Map<Conversation, Reached> conversations, Optional<LocalDate> unsigned, Optional<LocalDate> blocked) {

    static final Terms NONE = new Terms(Map.of(), Optional.empty(), Optional.empty());

    /**
     * @param closesDate of the window it is about
     * @param steps how many were said of that window: due, overdue, and each escalation
     */
    record Reached(LocalDate closesDate, int steps) {}

    Terms {
        conversations = Map.copyOf(conversations);
    }

    Terms after(TermEvent event) {
        return switch (event) {
            case ConversationTermEvent e -> {
                var all = new HashMap<>(conversations);
                all.put(e.conversation(), new Reached(e.closesDate(), steps(e.conversation(), e.closesDate()) + 1));
                yield new Terms(all, unsigned, blocked);
            }
            case SigningOverdue e -> new Terms(conversations, Optional.of(e.startDate()), blocked);
            case StartBlocked e -> new Terms(conversations, unsigned, Optional.of(e.startDate()));
        };
    }

    /** Another window begins anew. */
    int steps(Conversation conversation, LocalDate closesDate) {
        return Optional.ofNullable(conversations.get(conversation))
                .filter(reached -> reached.closesDate().equals(closesDate))
                .map(Reached::steps)
                .orElse(0);
    }
}
