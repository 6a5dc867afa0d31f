package nl.stagepact.application.erasure;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stagepact.application.embedded.MailCatcher;
import org.bson.RawBsonDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is stored: every column of every table, bytes read as text, every document of every collection, every mail. */
public record Everywhere(JdbcClient database, MongoDatabase views, MailCatcher mails) {

    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-f]{2,})");

    /** The tables, collections or mails in which one of these stands, each with the start of what it says. */
    public List<String> placesOf(List<String> strings) {
        var places = new ArrayList<>(tablesWith(strings));
        places.addAll(collectionsWith(strings));
        if (isInMails(strings)) {
            places.add("mails");
        }
        return places;
    }

    boolean isInMails(List<String> strings) {
        return mails.list().stream()
                .anyMatch(mail -> has(new String(mail.source(), StandardCharsets.UTF_8), strings)
                        || has(mail.toString(), strings));
    }

    List<String> tablesWith(List<String> strings) {
        return tables().stream()
                .filter(table ->
                        database.sql("select t::text from \"" + table + "\" t").query(String.class).list().stream()
                                .anyMatch(row -> has(readable(row), strings)))
                .toList();
    }

    /** Of our schema, with the parts of long values that PostgreSQL keeps elsewhere: a row brings them along. */
    List<String> tables() {
        return database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""").query(String.class).list();
    }

    public List<String> collectionsWith(List<String> strings) {
        return collections().stream()
                .filter(collection -> {
                    for (var document : views.getCollection(collection, RawBsonDocument.class)
                            .find()) {
                        if (has(document.toJson(), strings)) {
                            return true;
                        }
                    }
                    return false;
                })
                .toList();
    }

    List<String> collections() {
        return views.listCollectionNames().into(new ArrayList<>());
    }

    private static String readable(String row) {
        return BYTES.matcher(row)
                .replaceAll(match -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(even(match.group(1))), StandardCharsets.ISO_8859_1)));
    }

    private static String even(String digits) {
        return digits.substring(0, digits.length() - digits.length() % 2);
    }

    public static boolean has(String text, List<String> strings) {
        var lower = text.toLowerCase(Locale.ROOT);
        return strings.stream().anyMatch(lower::contains);
    }
}
