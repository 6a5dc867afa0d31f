package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PlatformTest
class ViewsBelongToThisHistoryTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MongoClient mongo;

    @Autowired
    Serializer serializer;

    private MongoDatabase views;

    @BeforeEach
    void some_views() {
        views = mongo.getDatabase("views-" + UUID.randomUUID());
        new ViewsBelongToThisHistory(jdbc, views).ensure();
        views.getCollection("board").insertOne(new Document("_id", "a placement"));
    }

    @AfterEach
    void drop() {
        views.drop();
    }

    @Test
    void views_of_this_history_stay() {
        new ViewsBelongToThisHistory(jdbc, views).ensure();

        assertThat(views.getCollection("board").countDocuments()).isOne();
    }

    @Test
    void views_of_another_database_are_dropped() {
        views.getCollection("view_origin")
                .updateOne(new Document("_id", "history"), new Document("$set", new Document("id", "another")));

        new ViewsBelongToThisHistory(jdbc, views).ensure();

        assertThat(views.getCollection("board").countDocuments()).isZero();
    }

    @Test
    void views_that_know_events_which_a_restored_backup_lacks_are_dropped() {
        for (TrackingToken ahead :
                List.of(at(Long.MAX_VALUE - 1), ReplayToken.createReplayToken(at(Long.MAX_VALUE - 1), at(0)))) {
            some_views();
            views.getCollection("view_tokens")
                    .insertOne(new Document("processorName", "Board")
                            .append("segment", 0)
                            .append(
                                    "token",
                                    serializer.serialize(ahead, String.class).getData()));

            new ViewsBelongToThisHistory(jdbc, views).ensure();

            assertThat(views.getCollection("board").countDocuments()).isZero();
        }
    }

    @Test
    void views_that_lag_behind_or_have_not_begun_stay() {
        views.getCollection("view_tokens")
                .insertMany(List.of(
                        new Document("processorName", "Board")
                                .append("segment", 0)
                                .append(
                                        "token",
                                        serializer
                                                .serialize(at(0), String.class)
                                                .getData()),
                        new Document("processorName", "Desk").append("segment", 0)));

        new ViewsBelongToThisHistory(jdbc, views).ensure();

        assertThat(views.getCollection("board").countDocuments()).isOne();
    }

    private static TrackingToken at(long index) {
        return GapAwareTrackingToken.newInstance(index, Set.of());
    }
}
