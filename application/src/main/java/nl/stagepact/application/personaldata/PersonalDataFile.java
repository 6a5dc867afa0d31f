package nl.stagepact.application.personaldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip: once for another system, once to be read, and the documents themselves. */
final class PersonalDataFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("whatHappened", "Wat er met u gebeurde"),
            Map.entry("whatYouDid", "Wat u deed"),
            Map.entry("asStagepactShowsIt", "Zoals Stagepact het laat zien"),
            Map.entry("mails", "E-mail aan u"),
            Map.entry("links", "Links in e-mail aan u"),
            Map.entry("calendarFeeds", "Link naar uw agenda"),
            Map.entry("access", "Uw toegang"),
            Map.entry("readBy", "Wie uw gevoelige gegevens las"),
            Map.entry("reports", "Uw meldingen van discriminatie"),
            Map.entry("recipients", "Welke organisaties uw gegevens kregen"),
            Map.entry("documents", "Documenten in dit bestand"));

    private PersonalDataFile() {}

    static byte[] zip(PersonalData data) {
        var files = new TreeMap<String, byte[]>(data.documents());
        files.put("persoonsgegevens.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(data.json()));
        files.put("index.html", html(data).getBytes(StandardCharsets.UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(data.madeAt().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String html(PersonalData data) {
        var sections = new StringBuilder();
        data.json().properties().forEach(section -> {
            if (HEADINGS.containsKey(section.getKey())) {
                sections.append("<section>\n<h2>")
                        .append(HEADINGS.get(section.getKey()))
                        .append("</h2>\n");
                append(sections, section.getValue());
                sections.append("</section>\n");
            }
        });
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Wat Stagepact van u bewaart</title>
                <style>
                body { font: 1rem/1.5 sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 50rem; color: #1b1b1b }
                ul, dd { margin: 0 0 .5rem 1rem; padding: 0 }
                dt { font-weight: 600 }
                li { border-top: 1px solid #999; list-style: none; padding: .5rem 0; overflow-wrap: anywhere }
                </style>
                </head>
                <body>
                <h1>Wat Stagepact van u bewaart</h1>
                <p>Gemaakt op %s (UTC). Hetzelfde staat in persoonsgegevens.json, zodat een ander systeem het kan lezen. Van andere \
                mensen staat hier niets in. Van een melding die u met uw eigen account deed staan hier uw eigen woorden; wat anderen \
                daarin zeiden niet, en van een melding zonder account niets. Hoe lang alles \
                bewaard wordt, en wat u kunt vragen, staat op de bladzijde Privacy van Stagepact.</p>
                %s</body>
                </html>
                """.formatted(data.madeAt(), sections);
    }

    private static void append(StringBuilder html, JsonNode node) {
        if (node.isArray()) {
            html.append(node.isEmpty() ? "<p>Niets.</p>\n" : "<ul>\n");
            node.forEach(one -> {
                html.append("<li>");
                append(html, one);
                html.append("</li>\n");
            });
            html.append(node.isEmpty() ? "" : "</ul>\n");
        } else if (node.isObject()) {
            html.append(node.isEmpty() ? "<p>Niets.</p>\n" : "<dl>\n");
            node.properties().forEach(field -> {
                html.append("<dt>").append(HtmlUtils.htmlEscape(field.getKey())).append("</dt><dd>");
                append(html, field.getValue());
                html.append("</dd>\n");
            });
            html.append(node.isEmpty() ? "" : "</dl>\n");
        } else {
            html.append(HtmlUtils.htmlEscape(node.asString("")));
        }
    }
}
