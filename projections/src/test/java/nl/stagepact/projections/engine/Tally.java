package nl.stagepact.projections.engine;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import nl.stagepact.domain.shared.SchoolId;
import org.axonframework.eventhandling.EventHandler;

/** A projection as small as can be: counts the events of each stream, and gives each count a name that must be unique. */
final class Tally implements Projection {

    record Counted(SchoolId school) {}

    record Count(SchoolId id, long version, int events, String name) implements View {}

    final Views<Count> counts;

    /** Happens between the reading and the writing of documents. */
    Runnable meanwhile = () -> {};

    Tally(ViewStore store) {
        counts = store.views(
                "tally",
                Count.class,
                List.of(new IndexModel(Indexes.ascending("name"), new IndexOptions().unique(true))));
    }

    @EventHandler
    void on(Counted event, EventContext context) {
        counts.fold(event.school(), context, count -> {
            meanwhile.run();
            return new Count(
                    event.school(),
                    context.version(),
                    count == null ? 1 : count.events() + 1,
                    "count of " + event.school());
        });
    }

    @Override
    public void reset() {
        counts.clear();
    }
}
