package nl.stagepact.projections.kit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of one test, on a server in memory that speaks MongoDB's protocol. */
public final class Embedded implements AutoCloseable {

    private static final MongoClient CLIENT = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MongoDatabase database = CLIENT.getDatabase("views" + COUNT.incrementAndGet());

    /** One for all tests of this process, and gone with it. */
    private static MongoClient start() {
        var address = new MongoServer(new MemoryBackend()).bind();
        return MongoClients.create(
                "mongodb://%s:%d/?uuidRepresentation=standard".formatted(address.getHostString(), address.getPort()));
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
    }
}
