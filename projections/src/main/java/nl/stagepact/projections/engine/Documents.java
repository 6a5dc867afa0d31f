package nl.stagepact.projections.engine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A collection of documents of one kind, and the questions that are asked of it.
 *
 * @param <R> the record whose components are the fields; {@code id} is stored as {@code _id}
 */
public abstract sealed class Documents<R extends Record> permits Views, Journal {

    final MongoCollection<R> collection;
    private final List<IndexModel> indexes;

    Documents(MongoCollection<R> collection, List<IndexModel> indexes) {
        this.collection = collection;
        this.indexes = List.copyOf(indexes);
        declareIndexes();
    }

    private void declareIndexes() {
        if (!indexes.isEmpty()) {
            collection.createIndexes(indexes);
        }
    }

    /** Forgets every document, before all events are handled again. */
    public void clear() {
        collection.drop();
        declareIndexes();
    }

    public Optional<R> first(Bson filter) {
        return Optional.ofNullable(collection.find(filter).first());
    }

    public List<R> all(Bson filter) {
        return collection.find(filter).into(new ArrayList<>());
    }

    /** No more than so many of those that match, the first ones in this order. */
    public List<R> some(Bson filter, Bson order, int limit) {
        return collection
                .find(filter)
                .sort(oneAfterTheOther(order, Sorts.ascending("_id")))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /**
     * One page of those that match.
     *
     * @param sortFields for each sort key that a reader may name the field that it stands for
     * @param ownOrder when the reader names none
     * @throws IllegalArgumentException for a sort key that isn't among them
     */
    public PageOf<R> page(Bson filter, Page page, Map<String, String> sortFields, Bson ownOrder) {
        var items = collection
                .find(filter)
                .sort(oneAfterTheOther(page.order(sortFields, ownOrder), ownOrder, Sorts.ascending("_id")))
                .skip(page.skipped())
                .limit(page.pageSize())
                .into(new ArrayList<>());
        return new PageOf<>(items, page.page(), page.pageSize(), collection.countDocuments(filter));
    }

    /**
     * One page of what a pipeline makes of the documents, such as one item for each element of a list.
     *
     * @param item a record with components named as the fields of what comes out of the pipeline
     * @param ownOrder leaves no two items equal
     */
    public <I extends Record> PageOf<I> page(
            List<? extends Bson> pipeline, Class<I> item, Page page, Map<String, String> sortFields, Bson ownOrder) {
        var part = new ArrayList<Bson>(pipeline);
        part.add(Aggregates.sort(oneAfterTheOther(page.order(sortFields, ownOrder), ownOrder)));
        part.add(Aggregates.skip(page.skipped()));
        part.add(Aggregates.limit(page.pageSize()));
        var items = collection.aggregate(part, item).into(new ArrayList<>());
        var count = new ArrayList<Bson>(pipeline);
        count.add(Aggregates.group(null, Accumulators.sum("count", 1L)));
        var counted = collection.aggregate(count, Document.class).first();
        return new PageOf<>(
                items,
                page.page(),
                page.pageSize(),
                counted == null ? 0 : counted.get("count", Number.class).longValue());
    }

    /**
     * All that a pipeline makes of the documents; for sums, which are few.
     *
     * @param item a record with components named as the fields of what comes out of the pipeline
     */
    public <I extends Record> List<I> made(List<? extends Bson> pipeline, Class<I> item) {
        return collection.aggregate(pipeline, item).into(new ArrayList<>());
    }

    /** What an earlier order says about a field holds, whatever a later one says of it. */
    private static Bson oneAfterTheOther(Bson... orders) {
        var all = new BsonDocument();
        for (var order : orders) {
            order.toBsonDocument().forEach(all::putIfAbsent);
        }
        return all;
    }
}
