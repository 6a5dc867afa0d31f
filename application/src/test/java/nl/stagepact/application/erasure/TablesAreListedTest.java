package nl.stagepact.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody adds a place where something of people may be kept without saying what becomes of it at erasure. */
@WholeApplicationTest
class TablesAreListedTest {

    private static final Path LIST = Path.of("src/main/java/nl/stagepact/application/erasure/package-info.java");
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z_]+)}");

    @Autowired
    private JdbcClient database;

    @Autowired
    private MongoDatabase views;

    @Autowired
    private MailCatcher mails;

    @Test
    void every_table_and_every_collection_is_in_the_list_of_what_becomes_of_it() throws IOException {
        var everywhere = new Everywhere(database, views, mails);

        var listed = listed();
        assertThat(everywhere.tables()).hasSizeGreaterThan(40).allMatch(listed::contains, "listed");
        assertThat(everywhere.collections()).hasSizeGreaterThan(10).allMatch(listed::contains, "listed");
    }

    private static Set<String> listed() throws IOException {
        return NAME.matcher(Files.readString(LIST))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
