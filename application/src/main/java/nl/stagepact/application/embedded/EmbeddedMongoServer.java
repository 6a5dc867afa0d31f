package nl.stagepact.application.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks MongoDB's protocol over one file of the data folder. The views in it lag the disk by {@value #DELAY} ms and can be
 * lost: they are made again from the events, together with the positions that stand beside them.
 */
final class EmbeddedMongoServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongoServer.class);
    private static final int DELAY = 50;

    private final MongoServer server;

    private EmbeddedMongoServer(MongoServer server) {
        this.server = server;
    }

    static EmbeddedMongoServer start(DataFolder folder) {
        var server = new MongoServer(open(folder.resolve("mongo")));
        server.bind("127.0.0.1", 0);
        return new EmbeddedMongoServer(server);
    }

    private static H2Backend open(Path file) {
        try {
            return openOnce(file);
        } catch (MVStoreException | IllegalStateException | IllegalArgumentException e) {
            log.warn("The views' file {} cannot be read ({}); the views are made again", file, e.getMessage());
            delete(file);
            return openOnce(file);
        }
    }

    private static H2Backend openOnce(Path file) {
        var store = new MVStore.Builder().fileName(file.toString()).open();
        try {
            store.setAutoCommitDelay(DELAY);
            return new H2Backend(store);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:%d/stagepact"
                .formatted(server.getLocalAddress().getPort());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
