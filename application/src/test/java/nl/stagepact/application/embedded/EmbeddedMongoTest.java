package nl.stagepact.application.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void views_are_there_after_a_restart() {
        try (var server = EmbeddedMongoServer.start(folder)) {
            write(server, "board");
        }

        try (var server = EmbeddedMongoServer.start(folder)) {
            assertThat(count(server)).isOne();
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_thrown_away_for_views_can_be_made_again() throws Exception {
        Files.write(temp.resolve("mongo"), "not at all a database".repeat(1_000).getBytes(StandardCharsets.UTF_8));

        try (var server = EmbeddedMongoServer.start(folder)) {
            write(server, "board");
            assertThat(count(server)).isOne();
        }
    }

    @Test
    void a_file_with_its_end_missing_still_starts() throws Exception {
        try (var server = EmbeddedMongoServer.start(folder)) {
            for (int i = 0; i < 200; i++) {
                write(server, "view-" + i);
            }
        }
        var bytes = Files.readAllBytes(temp.resolve("mongo"));
        Files.write(temp.resolve("mongo"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        try (var server = EmbeddedMongoServer.start(folder)) {
            write(server, "board");
            assertThat(count(server)).isPositive();
        }
    }

    private static void write(EmbeddedMongoServer server, String id) {
        try (var client = MongoClients.create(server.uri())) {
            client.getDatabase("stagepact").getCollection("views").insertOne(new Document("_id", id));
        }
    }

    private static long count(EmbeddedMongoServer server) {
        try (var client = MongoClients.create(server.uri())) {
            return client.getDatabase("stagepact").getCollection("views").countDocuments();
        }
    }
}
