package nl.stagepact.projections.engine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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

    private final boolean shared;

    /** Whoever folds events shares it; whoever makes documents anew has it alone, so neither overwrites the other's. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    /** @param shared other nodes may write the same documents, see {@link ViewStore} */
    Views(MongoCollection<V> collection, List<IndexModel> indexes, boolean shared) {
        super(collection, indexes);
        this.shared = shared;
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

        @Override
        public void write() {
            writing.readLock().lock();
            try {
                writeAtOnce();
            } finally {
                writing.readLock().unlock();
            }
        }

        /** One read and one write. */
        private void writeAtOnce() {
            var documents = byId(stepsById.keySet());
            var writes = new ArrayList<WriteModel<V>>(stepsById.size());
            int replaced = 0;
            for (var entry : stepsById.entrySet()) {
                var before = documents.get(entry.getKey());
                var after = folded(before, entry.getValue());
                if (after != null && after != before) {
                    writes.add(write(before, after));
                    replaced += before == null ? 0 : 1;
                }
            }
            if (!writes.isEmpty()) {
                int matched = collection.bulkWrite(writes, UNORDERED).getMatchedCount();
                if (matched < replaced) {
                    throw new ConcurrentModificationException("Another node has changed documents of this batch");
                }
            }
        }

        @Override
        public int writeAnew() {
            writing.writeLock().lock();
            try {
                return byId(stepsById.keySet()).values().stream()
                        .filter(view -> !view.isOfSeveralStreams())
                        .mapToInt(this::replace)
                        .sum();
            } finally {
                writing.writeLock().unlock();
            }
        }

        private int replace(V before) {
            var after = anew(before);
            if (after.equals(before)) {
                return 0;
            }
            var filter = Filters.and(Filters.eq("_id", before.id().value()), Filters.eq("version", before.version()));
            if (collection.replaceOne(filter, after).getMatchedCount() == 0) {
                throw new ConcurrentModificationException("Another node has changed a document that is made anew");
            }
            return 1;
        }

        /** From no document to the same version. */
        private V anew(V before) {
            V view = null;
            for (var step : stepsById.get(before.id())) {
                if (before.reflects(step.event())) {
                    view = step.fold().apply(view);
                }
            }
            if (view == null || view.version() != before.version()) {
                throw new IllegalStateException("A document is not made of the stream that it seemed to be made of");
            }
            return view;
        }

        private WriteModel<V> write(@Nullable V before, V after) {
            var id = Filters.eq(after.id().value());
            if (!shared) {
                return new ReplaceOneModel<>(id, after, UPSERT);
            }
            return before == null
                    ? new InsertOneModel<>(after)
                    : new ReplaceOneModel<>(Filters.and(id, Filters.eq("version", before.version())), after);
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
