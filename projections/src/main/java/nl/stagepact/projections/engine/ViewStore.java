package nl.stagepact.projections.engine;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import org.bson.UuidRepresentation;
import org.bson.codecs.UuidCodec;
import org.bson.codecs.configuration.CodecRegistries;

/** The database of the views: plain documents, a collection per view, disposable. */
public final class ViewStore {

    private final MongoDatabase database;
    private final boolean shared;

    /**
     * @param shared other nodes may write the same documents. A node that was held up so long that another one took over its
     *     work must then not overwrite what is newer: its batch fails. The embedded server has one writer, and would search
     *     every document for one with that version.
     */
    public ViewStore(MongoDatabase database, boolean shared) {
        this.shared = shared;
        this.database = database.withCodecRegistry(CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new UuidCodec(UuidRepresentation.STANDARD)),
                CodecRegistries.fromProviders(new RecordCodecs()),
                database.getCodecRegistry()));
    }

    /** The documents of one view; whatever indexes are lacking are made. */
    public <V extends Record & View> Views<V> views(String collection, Class<V> type, List<IndexModel> indexes) {
        return new Views<>(database.getCollection(collection, type), indexes, shared);
    }

    /** Documents that are only added; whatever indexes are lacking are made. */
    public <R extends Record> Journal<R> journal(String collection, Class<R> type, List<IndexModel> indexes) {
        return new Journal<>(database.getCollection(collection, type), indexes);
    }
}
