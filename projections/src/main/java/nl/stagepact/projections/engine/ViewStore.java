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

    public ViewStore(MongoDatabase database) {
        this.database = database.withCodecRegistry(CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new UuidCodec(UuidRepresentation.STANDARD)),
                CodecRegistries.fromProviders(new RecordCodecs()),
                database.getCodecRegistry()));
    }

    /** The documents of one view; whatever indexes are lacking are made. */
    public <V extends Record & View> Views<V> views(String collection, Class<V> type, List<IndexModel> indexes) {
        return new Views<>(database.getCollection(collection, type), indexes);
    }

    /** Documents that are only added; whatever indexes are lacking are made. */
    public <R extends Record> Journal<R> journal(String collection, Class<R> type, List<IndexModel> indexes) {
        return new Journal<>(database.getCollection(collection, type), indexes);
    }
}
