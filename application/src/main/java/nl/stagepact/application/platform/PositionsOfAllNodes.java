package nl.stagepact.application.platform;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.engine.Progress;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far a view is, whichever node feeds it: as the positions tell that stand beside the views. */
final class PositionsOfAllNodes implements Progress.Elsewhere {

    private static final Logger log = LoggerFactory.getLogger(PositionsOfAllNodes.class);

    private final MongoDatabase views;
    private final JdbcTemplate jdbc;
    private final Serializer serializer;

    PositionsOfAllNodes(MongoDatabase views, JdbcTemplate jdbc, Serializer serializer) {
        this.views = views;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public boolean hasReached(Class<?> projection, Id stream, long version) {
        try {
            return haveReached(tokens(projection.getSimpleName()), stream, version);
        } catch (MongoException e) {
            // whoever waits has given a command that was done: it will be shown when the views are back
            log.debug("The positions of {} cannot be read now", projection.getSimpleName(), WithoutMessages.of(e));
            return false;
        }
    }

    private boolean haveReached(List<@Nullable TrackingToken> tokens, Id stream, long version) {
        return !tokens.isEmpty()
                && indexOf(stream, version).stream()
                        .anyMatch(index -> tokens.stream().allMatch(token -> covers(token, index)));
    }

    private List<Long> indexOf(Id stream, long version) {
        return jdbc.queryForList(
                "select global_index from domain_event_entry where aggregate_identifier = ? and sequence_number = ?",
                Long.class,
                stream.toString(),
                version);
    }

    /** One for each segment. */
    private List<@Nullable TrackingToken> tokens(String processor) {
        return views.getCollection(ViewsBelongToThisHistory.TOKENS)
                .find(Filters.eq("processorName", processor))
                .map(this::token)
                .into(new ArrayList<>());
    }

    private @Nullable TrackingToken token(Document segment) {
        var text = segment.getString("token");
        return text == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(text, String.class, segment.getString("tokenType"), null));
    }

    /** Gaps elsewhere don't matter: they may be commands that were given up. */
    private static boolean covers(@Nullable TrackingToken token, long index) {
        return token != null
                && WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken reached
                && reached.getIndex() >= index
                && !reached.getGaps().contains(index);
    }
}
