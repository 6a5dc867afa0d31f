package nl.stagepact.application.platform;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.stagepact.application.platform.Processors.Kind;
import nl.stagepact.application.platform.Processors.Listener;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far processors are, as it is kept; to be read without claiming anything. */
@Component
final class StoredPositions {

    private final MongoDatabase views;
    private final JdbcClient jdbc;
    private final Serializer serializer;

    StoredPositions(MongoDatabase views, JdbcClient jdbc, Serializer serializer) {
        this.views = views;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** Of the segment that is furthest behind; nothing before it has begun. */
    OptionalLong of(Listener listener) {
        var tokens = listener.kind() == Kind.PROJECTION ? besideTheViews(listener.name()) : inPostgres(listener.name());
        return tokens.stream()
                .mapToLong(token -> token == null ? 0 : token.position().orElse(0))
                .min();
    }

    private List<@Nullable TrackingToken> besideTheViews(String processor) {
        return views.getCollection(ViewsBelongToThisHistory.TOKENS)
                .find(Filters.eq("processorName", processor))
                .map(segment -> token(segment.getString("token"), segment.getString("tokenType")))
                .into(new ArrayList<>());
    }

    private List<@Nullable TrackingToken> inPostgres(String processor) {
        return jdbc.sql("select convert_from(token, 'UTF8'), token_type from token_entry where processor_name = ?")
                .param(processor)
                .query((row, _) -> token(row.getString(1), row.getString(2)))
                .list();
    }

    private @Nullable TrackingToken token(@Nullable String text, @Nullable String type) {
        return text == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(text, String.class, type, null));
    }
}
