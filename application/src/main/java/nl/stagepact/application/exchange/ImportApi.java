package nl.stagepact.application.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.AskedLanguage;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.application.api.InvalidRequest;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.exchange.ImportOperation.CheckImport;
import nl.stagepact.application.exchange.ImportOperation.DiscardImport;
import nl.stagepact.application.exchange.ImportOperation.ExecuteImport;
import nl.stagepact.application.exchange.ImportOperation.FindImport;
import nl.stagepact.application.exchange.ImportOperation.FindImports;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ImportApi.PATH, produces = "application/json")
@Tag(name = "Imports", description = "Students, employers and offers from CSV: checked first, then done")
class ImportApi {

    static final String PATH = "/api/v1/imports";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Set<ImportState> AT_WORK = Set.of(ImportState.CHECKING, ImportState.RUNNING);

    private final Acts acts;
    private final CommandSender commands;
    private final ImportForms forms;
    private final HttpServletRequest request;

    /** @param request the current one, whichever that is */
    ImportApi(Acts acts, CommandSender commands, ImportForms forms, HttpServletRequest request) {
        this.acts = acts;
        this.commands = commands;
        this.forms = forms;
        this.request = request;
    }

    record Wanted(
            @Parameter(description = "What the lines are; in a form it may be a part of the form instead")
            Optional<ImportKind> kind) {}

    record Execution(
            @Schema(description = "Leave out the lines that have problems, instead of refusing the file for them")
            Optional<Boolean> onlyClean) {}

    @PostMapping(consumes = {"text/csv", "multipart/form-data"})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "checkImport",
            summary = "Send a file to have it checked: all that is wrong with it is told, nothing of it is done",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = "multipart/form-data",
                                        schemaProperties = {
                                            @SchemaProperty(
                                                    name = "file",
                                                    schema = @Schema(type = "string", format = "binary")),
                                            @SchemaProperty(name = "kind", schema = @Schema(type = "string"))
                                        })
                            }))
    ResponseEntity<ImportAnswer> check(@ParameterObject Wanted wanted, @RequestBody UploadedFile file) {
        var kind = wanted.kind().orElseGet(() -> kind(file));
        var id = acts.newId();
        commands.send(new CheckImport(id, kind, file.bytes()), Map.of());
        return ResponseEntity.created(URI.create(path(id)))
                .header(HttpHeaders.CONTENT_LOCATION, path(id))
                .body(onceAtRest(id));
    }

    private static ImportKind kind(UploadedFile file) {
        var said = file.kind().orElseThrow(() -> new InvalidRequest(Uploads.KIND, Flaw.REQUIRED));
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(Uploads.KIND, Flaw.INVALID_FORMAT));
    }

    @GetMapping
    @Operation(operationId = "findImports", summary = "Find imports, the newest first")
    ResponseEntity<PageOf<ImportAnswer>> find(@ParameterObject Paging paging) {
        return acts.list(
                new FindImports(paging.sortedBy(Optional.empty())),
                FoundImport.class,
                found -> ImportAnswer.of(found, language()));
    }

    @GetMapping("/{importId}")
    @Operation(operationId = "showImport", summary = "Show how far an import is, and what is wrong with its lines")
    ResponseEntity<ImportAnswer> show(@PathVariable UUID importId) {
        return ResponseEntity.ok(shown(importId));
    }

    @PostMapping("/{importId}/execution")
    @Operation(operationId = "executeImport", summary = "Do what the lines ask for, each as a whole or not at all")
    ResponseEntity<ImportAnswer> execute(@PathVariable UUID importId, @RequestBody Execution execution) {
        commands.send(new ExecuteImport(importId, execution.onlyClean().orElse(false)), Map.of());
        var answer = onceAtRest(importId);
        var status = AT_WORK.contains(answer.state()) ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return ResponseEntity.status(status)
                .location(URI.create(path(importId)))
                .header(HttpHeaders.CONTENT_LOCATION, path(importId))
                .body(answer);
    }

    @DeleteMapping("/{importId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "discardImport", summary = "Forget a file, and all that was found in it")
    void discard(@PathVariable UUID importId) {
        commands.send(new DiscardImport(importId), Map.of());
    }

    @GetMapping(path = "/templates/{file}", produces = "text/csv")
    @Operation(
            operationId = "showImportTemplate",
            summary = "A file with the names of all columns: students.csv, employers.csv or offers.csv")
    ResponseEntity<String> template(@PathVariable String file) {
        var form = Arrays.stream(ImportKind.values())
                .filter(kind -> kind.fileName().equals(file))
                .findFirst()
                .map(forms::of)
                .orElseThrow(Acts::notFound);
        var names = form.columns().stream()
                .map(column -> language() == Language.NL ? column.dutch() : column.english())
                .toList();
        return ResponseEntity.ok()
                .contentType(CsvLists.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .body(CsvLists.BYTE_ORDER_MARK + line(names));
    }

    private static String line(Iterable<String> cells) {
        var text = new StringWriter();
        try (var file = CsvLists.writer(text)) {
            file.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can always be written", e);
        }
        return text.toString();
    }

    /** Waits a moment for small files, so that most people never have to ask again; unless they said not to. */
    private ImportAnswer onceAtRest(UUID id) {
        var deadline = System.nanoTime() + (acts.wantsNoWaiting() ? 0 : PATIENCE.toNanos());
        var answer = shown(id);
        try {
            while (AT_WORK.contains(answer.state()) && System.nanoTime() < deadline) {
                Thread.sleep(GLANCE);
                answer = shown(id);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    private ImportAnswer shown(UUID id) {
        return ImportAnswer.of(acts.find(new FindImport(id), FoundImport.class), language());
    }

    private Language language() {
        return AskedLanguage.of(request);
    }

    private static String path(UUID id) {
        return PATH + "/" + id;
    }
}
