package nl.stagepact.application.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every list of the API as CSV, for whoever accepts {@code text/csv} rather than JSON: all its pages in one file, as Dutch
 * Excel opens it (UTF-8 with a byte order mark, semicolons, decimals with a comma). Rows are written page by page as they are
 * read; when one can't be read any more the connection breaks off, so that half a list never looks like a whole one.
 */
@Component
// the last before the controllers, so within the login
@Order(10)
final class CsvLists extends OncePerRequestFilter {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectProvider<RequestMappingHandlerMapping> operations;
    private final ObjectProvider<DispatcherServlet> controllers;

    CsvLists(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> operations,
            ObjectProvider<DispatcherServlet> controllers) {
        this.operations = operations;
        this.controllers = controllers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !prefersCsv(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = shownBy(request);
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var first = page(request, response, 1);
        if (first.status() != HttpServletResponse.SC_OK) {
            first.passOn(response);
            return;
        }
        response.setContentType(CSV.toString());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(lastPart(request)));
        write(CsvColumns.of(shown.get()), JSON.readTree(first.body()), request, response);
    }

    private void write(CsvColumns columns, JsonNode first, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var file = writer(text);
        file.writeRecord(columns.names());
        int number = 1;
        for (var page = first; ; page = next(request, response, ++number)) {
            page.path("items").forEach(item -> file.writeRecord(columns.row(item)));
            file.flush();
            if ((long) number * Page.MAXIMUM_SIZE >= page.path("totalItems").asLong()) {
                return;
            }
        }
    }

    static CsvWriter writer(java.io.Writer text) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    private JsonNode next(HttpServletRequest request, HttpServletResponse response, int number)
            throws ServletException, IOException {
        var page = page(request, response, number);
        if (page.status() != HttpServletResponse.SC_OK) {
            throw new IOException("Page %d of a list was answered with %d".formatted(number, page.status()));
        }
        return JSON.readTree(page.body());
    }

    private CapturedResponse page(HttpServletRequest request, HttpServletResponse response, int number)
            throws ServletException, IOException {
        var captured = new CapturedResponse(response);
        controllers.getObject().service(new PageRequest(request, number, Page.MAXIMUM_SIZE), captured);
        return captured;
    }

    /** The type of the items, when the path is that of a list. */
    private Optional<Type> shownBy(HttpServletRequest request) {
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return lists().entrySet().stream()
                .filter(list -> list.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Map<PathPattern, Type> lists() {
        var lists = new HashMap<PathPattern, Type>();
        operations
                .getObject()
                .getHandlerMethods()
                .forEach((mapping, method) -> items(method)
                        .ifPresent(type -> patterns(mapping).forEach(pattern -> lists.put(pattern, type))));
        return lists;
    }

    private static Iterable<PathPattern> patterns(RequestMappingInfo mapping) {
        var paths = mapping.getPathPatternsCondition();
        return paths == null ? java.util.List.of() : paths.getPatterns();
    }

    /** Of a method that returns {@code ResponseEntity<PageOf<…>>}. */
    private static Optional<Type> items(HandlerMethod method) {
        return Optional.of(method.getMethod().getGenericReturnType())
                .flatMap(CsvLists::argument)
                .filter(answer -> answer instanceof ParameterizedType page && page.getRawType() == PageOf.class)
                .flatMap(CsvLists::argument);
    }

    private static Optional<Type> argument(Type type) {
        return type instanceof ParameterizedType generic
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static String lastPart(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^a-z-]", "");
    }

    private static boolean prefersCsv(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains(CSV.getSubtype())) {
            return false;
        }
        try {
            return quality(accept, CSV) > quality(accept, MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            // the controllers refuse it in their own words
            return false;
        }
    }

    /** How much that very type is wanted; what is only wanted by a wildcard counts as not asked for. */
    private static double quality(String accept, MediaType type) {
        return MediaType.parseMediaTypes(accept).stream()
                .filter(wanted -> wanted.equalsTypeAndSubtype(type))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
