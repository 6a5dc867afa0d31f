package nl.stagepact.application.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * Commands that are only tried: decided by the same rules on what is there now, with nothing kept. Whoever tries them rolls
 * their transaction back; their events never get as far as the log. Written and rolled back they would leave gaps in its
 * numbers, for which every processor then looks out for minutes, and keys for people who may never come.
 */
public final class OnlyTried {

    /** By stream. */
    private static final ScopedValue<Map<String, List<DomainEventMessage<?>>>> EVENTS = ScopedValue.newInstance();

    private OnlyTried() {}

    /** What is tried within sees what was tried before it within. */
    public static <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(EVENTS, new HashMap<>()).call(work);
    }

    static boolean isGoingOn() {
        return EVENTS.isBound();
    }

    static void add(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            var ofStream = (DomainEventMessage<?>) event;
            EVENTS.get()
                    .computeIfAbsent(ofStream.getAggregateIdentifier(), _ -> new ArrayList<>())
                    .add(ofStream);
        }
    }

    static List<DomainEventMessage<?>> of(String stream) {
        return EVENTS.get().getOrDefault(stream, List.of());
    }
}
