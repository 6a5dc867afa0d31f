package nl.stagepact.projections.kit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A store in memory that speaks MongoDB's protocol, for one test. */
public final class Embedded implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client;

    public Embedded() {
        var address = server.bind();
        client = MongoClients.create("mongodb://%s:%d".formatted(address.getHostString(), address.getPort()));
    }

    public MongoDatabase database() {
        return client.getDatabase("views");
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
