package nl.stagepact.projections.engine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.stagepact.domain.shared.Id;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one view, made by folding events into them.
 *
 * @param <V> the view
 */
public final class Views<V extends Record & View> extends Documents<V> {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    Views(MongoCollection<V> collection, List<IndexModel> indexes) {
        super(collection, indexes);
    }

    /**
     * Folds an event into the document with this id, when the batch of events ends. Nothing happens if the document has
     * seen the event already, so handling it twice is harmless.
     *
     * @param step from the document as it is, or null when there is none, to the document as it becomes
     */
    public void fold(Id id, EventContext event, UnaryOperator<@Nullable V> step) {
        Batch.changesOf(this, Folds::new).add(id, new Step<>(event, step));
    }

    /** Those that exist, in one question. */
    public Map<Id, V> byId(Collection<? extends Id> ids) {
        var found = new HashMap<Id, V>();
        if (!ids.isEmpty()) {
            collection
                    .find(Filters.in(
                            "_id", ids.stream().map(Id::value).distinct().toList()))
                    .forEach(view -> found.put(view.id(), view));
        }
        return found;
    }

    private record Step<V>(EventContext event, UnaryOperator<@Nullable V> fold) {}

    private final class Folds implements Batch.Changes {

        private final Map<Id, List<Step<V>>> stepsById = new LinkedHashMap<>();

        void add(Id id, Step<V> step) {
            stepsById.computeIfAbsent(id, _ -> new ArrayList<>()).add(step);
        }

        /** One read and one write. */
        @Override
        public void write() {
            var documents = byId(stepsById.keySet());
            var writes = new ArrayList<WriteModel<V>>(stepsById.size());
            stepsById.forEach((id, steps) -> {
                var before = documents.get(id);
                var after = folded(before, steps);
                if (after != before) {
                    writes.add(new ReplaceOneModel<>(Filters.eq(id.value()), after, UPSERT));
                }
            });
            if (!writes.isEmpty()) {
                collection.bulkWrite(writes, UNORDERED);
            }
        }

        private @Nullable V folded(@Nullable V before, List<Step<V>> steps) {
            var view = before;
            for (var step : steps) {
                if (view == null || !view.reflects(step.event())) {
                    view = step.fold().apply(view);
                }
            }
            return view;
        }
    }
}
