package nl.stagepact.application.platform;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Views are made of one history. When PostgreSQL holds another one (a new database, or a backup put back), what the views
 * show never happened there and their positions lie in its future: they are dropped, and make themselves again.
 */
final class ViewsBelongToThisHistory {

    static final String TOKENS = "view_tokens";
    private static final String ORIGIN = "view_origin";
    private static final Logger log = LoggerFactory.getLogger(ViewsBelongToThisHistory.class);

    private final JdbcTemplate jdbc;
    private final MongoDatabase views;

    ViewsBelongToThisHistory(JdbcTemplate jdbc, MongoDatabase views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    /** Once before the views are used; again when somebody has thrown them away meanwhile. */
    void ensure() {
        var history = Objects.requireNonNull(jdbc.queryForObject("select id::text from history", String.class));
        var origin =
                views.getCollection(ORIGIN).find(new Document("_id", "history")).first();
        boolean other = origin != null && !history.equals(origin.getString("id"));
        if (other || areAhead()) {
            log.warn("The views belong to another history than the events: they are dropped and made again");
            views.drop();
        }
        views.getCollection(ORIGIN)
                .replaceOne(
                        new Document("_id", "history"),
                        new Document("_id", "history").append("id", history),
                        new ReplaceOptions().upsert(true));
        // two nodes must never hold the same position; Axon's store makes this index only at its own start
        views.getCollection(TOKENS)
                .createIndex(Indexes.ascending("processorName", "segment"), new IndexOptions().unique(true));
    }

    private boolean areAhead() {
        // positions first: events are never deleted, so what another node commits and shows meanwhile can't look ahead
        var positions = new ArrayList<Long>();
        views.getCollection(TOKENS).find().forEach(token -> positions.add(position(token.getString("token"))));
        var head = Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(global_index), 0) from domain_event_entry", Long.class));
        return positions.stream().anyMatch(position -> position > head);
    }

    /** The furthest one in a token as it is stored; a token that replays holds two. */
    private static long position(@Nullable String token) {
        return token == null ? 0 : furthest(Document.parse(token));
    }

    private static long furthest(Document token) {
        return token.entrySet().stream()
                .mapToLong(entry -> switch (entry.getValue()) {
                    case Document nested -> furthest(nested);
                    case Number index when entry.getKey().equals("index") -> index.longValue();
                    case null, default -> 0;
                })
                .max()
                .orElse(0);
    }
}
