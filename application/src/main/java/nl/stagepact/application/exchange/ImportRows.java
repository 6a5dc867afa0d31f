package nl.stagepact.application.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports as they stand in their table. */
final class ImportRows {

    /** Each with how many of its lines are done, by outcome. */
    static final String SELECT = """
            select i.*, done.* from csv_import i left join lateral (
                select count(*) filter (where outcome = 'ADDED') as added,
                    count(*) filter (where outcome = 'CHANGED') as changed,
                    count(*) filter (where outcome = 'ALREADY_THERE') as already_there,
                    count(*) filter (where outcome = 'REFUSED') as refused
                from csv_import_line where import_id = i.id) done on true
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ImportRows() {}

    static String json(Actor actor) {
        return JSON.writeValueAsString(actor.toMetaData());
    }

    static Import imported(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class)),
                actor(row.getString("actor")),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("only_clean"),
                row.getInt("lines_total"),
                row.getInt("lines_checked"),
                row.getInt("lines_clean"),
                row.getInt("lines_already_there"),
                row.getInt("problems_total"),
                row.getInt("warnings_total"),
                outcomes(row),
                row.getTimestamp("uploaded_at").toInstant(),
                moment(row.getTimestamp("checked_at")),
                moment(row.getTimestamp("started_at")),
                moment(row.getTimestamp("finished_at")));
    }

    private static Actor actor(String metaData) {
        return Actor.fromMetaData(JSON.readValue(metaData, new TypeReference<Map<String, String>>() {}))
                .orElseThrow();
    }

    private static Optional<Instant> moment(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }

    private static Map<Outcome, Integer> outcomes(ResultSet row) throws SQLException {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, row.getInt(outcome.name().toLowerCase(Locale.ROOT)));
        }
        return outcomes;
    }
}
