package nl.stagepact.application.reliability;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * Every document of every collection as it is stored, its fields sorted: their order depends on whether it was written at
 * once or added to. Of the positions beside the views only the place in the log is kept:
 * which node held them, and when, is no content.
 */
final class ViewDump {

    static final String POSITIONS = "view_tokens";

    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final Pattern PLACE = Pattern.compile("\"index\"\\s*:\\s*(\\d+)");

    private ViewDump() {}

    /** By collection and id. */
    static Map<String, Map<String, String>> of(MongoDatabase views) {
        var dump = new TreeMap<String, Map<String, String>>();
        views.listCollectionNames().forEach(name -> dump.put(name, collection(views, name)));
        return dump;
    }

    /** Each document that lacks, is too many, or is another one. */
    static List<String> differences(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        var all = new TreeSet<String>();
        before.forEach((name, documents) -> documents.keySet().forEach(id -> all.add(name + "\t" + id)));
        after.forEach((name, documents) -> documents.keySet().forEach(id -> all.add(name + "\t" + id)));
        return all.stream()
                .map(document -> document.split("\t"))
                .filter(at -> !find(before, at).equals(find(after, at)))
                .map(at -> at[0] + "\n  was " + find(before, at) + "\n  is  " + find(after, at))
                .toList();
    }

    private static String find(Map<String, Map<String, String>> dump, String[] at) {
        return dump.getOrDefault(at[0], Map.of()).getOrDefault(at[1], "absent");
    }

    private static Map<String, String> collection(MongoDatabase views, String name) {
        var documents = new TreeMap<String, String>();
        views.getCollection(name, BsonDocument.class).find().forEach(document -> {
            if (name.equals(POSITIONS)) {
                documents.put(
                        document.getString("processorName").getValue() + " " + document.get("segment"),
                        Long.toString(placeIn(document)));
            } else {
                documents.put(document.get("_id").toString(), sorted(document).toJson(EXACT));
            }
        });
        return documents;
    }

    private static BsonDocument sorted(BsonDocument document) {
        var fields = new BsonDocument();
        document.keySet().stream().sorted().forEach(field -> fields.put(field, sorted(document.get(field))));
        return fields;
    }

    /** A list keeps its order: that is content. */
    private static BsonValue sorted(BsonValue value) {
        return switch (value) {
            case BsonDocument document -> sorted(document);
            case BsonArray array ->
                new BsonArray(array.stream().map(ViewDump::sorted).toList());
            default -> value;
        };
    }

    private static long placeIn(BsonDocument position) {
        return position.isString("token") ? placeIn(position.getString("token").getValue()) : 0;
    }

    /** The place in the log that a position has reached; while it replays, the one that the replay has reached. */
    static long placeIn(String token) {
        return PLACE.matcher(token)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .min()
                .orElse(0);
    }
}
