package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Style sheets, fonts and pictures: small on the line, kept by browsers, and never an outdated one. */
@SpringBootTest(classes = PagesAlone.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServedFilesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|images|vendor|webjars)/[^\"]+)\"");
    private static final Pattern NAMES_ITS_CONTENT =
            Pattern.compile(".+-[0-9a-f]{32}\\.(css|svg|woff2|txt)|/webjars/[^/]+/[0-9.]+/.+");

    @LocalServerPort
    int port;

    @AfterAll
    static void stop() {
        CLIENT.close();
    }

    @Test
    void every_file_of_a_page_is_there_under_a_name_for_its_content_and_kept_for_a_year() throws Exception {
        List<String> files = FILE.matcher(get("/").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThan(12).allMatch(NAMES_ITS_CONTENT.asMatchPredicate());
        for (String file : files) {
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(file)
                    .contains("max-age=31536000");
        }
    }

    @Test
    void the_font_that_a_page_announces_is_the_one_that_its_style_sheet_asks_for() throws Exception {
        String page = get("/").body();
        String font = found("href=\"(/vendor/fonts/[^\"]+)\"", page);
        String styles = get(found("href=\"(/css/theme-[^\"]+)\"", page)).body();

        assertThat(styles).contains(font.substring("/vendor/fonts/".length()));
    }

    @Test
    void style_sheets_travel_compressed() throws Exception {
        String file = found("href=\"(/vendor/utrecht/[^\"]+)\"", get("/").body());

        var answer = CLIENT.send(
                HttpRequest.newBuilder(at(file))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).hasSizeLessThan(60_000);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + text))
                .group(1);
    }
}
