package nl.stagepact.application.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the file of a dossier: the sealed lines of its events, all that proves them, and a signed list of all its files, so
 * that what is not sealed (the readable page, the recipe) can't be changed on the way either, nor anything be left out.
 */
final class DossierPress {

    private static final String MANIFEST = "manifest";

    private final SealBook book;
    private final SignedDocuments documents;

    DossierPress(SealBook book, SignedDocuments documents) {
        this.book = book;
        this.documents = documents;
    }

    /** @param entries what it is about; those that are not sealed up to its last one are left out */
    byte[] zip(Dossier dossier, Collection<Entry> entries) {
        var known = new HashMap<String, Entry>();
        entries.forEach(entry -> known.put(entry.eventId(), entry));
        var lines = book.sealed(known.keySet(), dossier.upToSeal());
        var files = new TreeMap<String, byte[]>();
        var signer = addProof(files, dossier, lines);
        lines.forEach((seal, line) -> files.put(Segment.eventFileName(seal), utf8(line.text())));
        var signed = SignedDocuments.in(lines.values());
        signed.forEach(
                document -> documents.content(document).ifPresent(content -> files.put(document.fileName(), content)));
        files.put("events.csv", utf8("\uFEFF" + csv(lines, known)));
        files.put("index.html", utf8(html(dossier, lines, known, documentRows(signed, files.keySet()))));
        var manifest = manifest(files);
        files.put(MANIFEST + ".sha256", utf8(manifest));
        files.put(MANIFEST + ".sig", book.sign(manifest, signer));
        return zipped(files, dossier.madeAt().toEpochMilli());
    }

    /** As {@code sha256sum} prints it. */
    private static String manifest(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> SealedLine.sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Whom and what the reports among these are about: all of each set together. */
    List<Set<Id>> reportedOn(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::eventId).toList();
        return book.sealed(ids, Long.MAX_VALUE).values().stream()
                .filter(ReportedOn::isIn)
                .map(ReportedOn::of)
                .filter(matter -> !matter.isEmpty())
                .toList();
    }

    /** @return the key that its last checkpoint leaves in force */
    private OpenSealKey addProof(Map<String, byte[]> files, Dossier dossier, Map<Long, SealedLine> lines) {
        var first = book.firstKey();
        var due = first;
        int number = 0;
        for (var more = book.checkpoints(Segment.MOST, 0);
                !more.isEmpty();
                more = book.checkpoints(Segment.MOST, number)) {
            for (var checkpoint : more) {
                number = checkpoint.number();
                // when the key of then is gone, those after it tell a stranger which one has taken over
                if (checkpoint.firstSeal() > dossier.upToSeal() && book.isOurs(due)) {
                    continue;
                }
                var name = checkpoint.fileName();
                files.put(name + ".txt", utf8(checkpoint.text()));
                files.put(name + ".sig", checkpoint.signature());
                if (lines.keySet().stream()
                        .anyMatch(seal -> seal >= checkpoint.firstSeal() && seal <= checkpoint.lastSeal())) {
                    files.put(
                            Segment.fileName(number),
                            utf8(book.segmentOf(checkpoint).text()));
                }
                due = checkpoint.nextKey().orElse(due);
            }
        }
        files.put("seal-public-key.pem", utf8(first.pem()));
        files.put("verify.sh", resource("verify.sh"));
        files.put("README.txt", resource("README.txt"));
        return due;
    }

    private static String csv(Map<Long, SealedLine> lines, Map<String, Entry> entries) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("bestand", "positie", "moment", "feit", "wie", "organisatie", "zin", "sentence");
            lines.forEach((seal, line) -> csv.writeRecord(row(seal, entries.get(line.eventId()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(long seal, Entry entry) {
        return List.of(
                Segment.eventFileName(seal),
                entry.position().map(String::valueOf).orElse(""),
                entry.at().toString(),
                entry.type(),
                // an apostrophe keeps a spreadsheet from calculating whatever a provider calls people
                entry.actor().map(actor -> "'" + actor.id()).orElse(""),
                entry.actor()
                        .flatMap(actor -> actor.organisationId().map(Object::toString))
                        .orElse(""),
                entry.sentence().dutch(),
                entry.sentence().english());
    }

    private static String documentRows(List<SignedDocuments.Signed> signed, Set<String> files) {
        return signed.stream()
                .map(document -> "<li>%s, SHA-256 %s%s</li>%n"
                        .formatted(
                                document.fileName(),
                                document.sha256(),
                                files.contains(document.fileName()) ? "" : " (niet meer te lezen)"))
                .collect(Collectors.joining());
    }

    private static String html(
            Dossier dossier, Map<Long, SealedLine> lines, Map<String, Entry> entries, String documents) {
        var rows = new StringBuilder();
        lines.forEach((seal, line) -> {
            rows.append("<tr>");
            row(seal, entries.get(line.eventId()))
                    .subList(0, 7)
                    .forEach(cell -> rows.append("<td>")
                            .append(HtmlUtils.htmlEscape(cell))
                            .append("</td>"));
            rows.append("</tr>\n");
        });
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <title>Dossier uit het auditspoor van Stagepact</title>
                <style>
                body { font: 1rem/1.5 sans-serif; margin: 2rem; color: #1b1b1b }
                table { border-collapse: collapse }
                th, td { border-bottom: 1px solid #999; padding: .3rem .6rem; text-align: left; vertical-align: top }
                </style>
                </head>
                <body>
                <h1>Dossier uit het auditspoor van Stagepact</h1>
                <dl>
                <dt>Over</dt><dd>%s</dd>
                <dt>Doel</dt><dd>%s</dd>
                <dt>Gevraagd door</dt><dd>%s</dd>
                <dt>Gemaakt</dt><dd>%s (UTC)</dd>
                </dl>
                <p>%d feiten. Hoe u ze zelf controleert, staat in README.txt.</p>
                <table>
                <thead><tr><th scope="col">Bestand</th><th scope="col">Positie</th><th scope="col">Moment (UTC)</th>\
                <th scope="col">Feit</th><th scope="col">Wie</th><th scope="col">Organisatie</th>\
                <th scope="col">Wat er gebeurde</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <h2>Ondertekende overeenkomsten</h2>
                <ul>
                %s</ul>
                </body>
                </html>
                """.formatted(
                        dossier.about().stream()
                                .map(about -> inDutch(about.kind()) + " " + about.id())
                                .collect(Collectors.joining(", ")),
                        HtmlUtils.htmlEscape(dossier.purpose()),
                        HtmlUtils.htmlEscape(dossier.askedBy()),
                        dossier.madeAt(),
                        lines.size(),
                        rows,
                        documents);
    }

    private static String inDutch(Dossier.Kind kind) {
        return switch (kind) {
            case EMPLOYER -> "leerbedrijf";
            case SCHOOL -> "school";
            case STUDENT -> "student";
            case PLACEMENT -> "stage";
            case REPORT -> "melding";
        };
    }

    private static byte[] zipped(Map<String, byte[]> files, long madeAt) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(madeAt);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) {
        try (var in = new ClassPathResource("dossier/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
