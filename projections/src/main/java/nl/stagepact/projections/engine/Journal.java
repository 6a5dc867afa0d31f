package nl.stagepact.projections.engine;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents that are written once and never change.
 *
 * @param <R> the entry
 */
public final class Journal<R extends Record> extends Documents<R> {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    Journal(MongoCollection<R> collection, List<IndexModel> indexes) {
        super(collection, indexes);
    }

    /** Adds an entry when the batch of events ends, unless one with the same id is there already. */
    public void add(R entry) {
        Batch.changesOf(this, Additions::new).entries.add(entry);
    }

    private final class Additions implements Batch.Changes {

        private final List<R> entries = new ArrayList<>();

        @Override
        public void write() {
            try {
                collection.insertMany(entries, UNORDERED);
            } catch (MongoBulkWriteException e) {
                if (!onlyRepeats(e)) {
                    throw e;
                }
            }
        }

        /** An entry never changes: it holds nothing personal. */
        @Override
        public int writeAnew() {
            return 0;
        }

        /** The entries that lacked were added, the others were there already. */
        private static boolean onlyRepeats(MongoBulkWriteException e) {
            return e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        }
    }
}
