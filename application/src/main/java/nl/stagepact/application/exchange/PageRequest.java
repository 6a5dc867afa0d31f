package nl.stagepact.application.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The same question to a list, for one of its pages and as JSON; which page the client asked for says nothing here. */
final class PageRequest extends HttpServletRequestWrapper {

    private final String query;

    PageRequest(HttpServletRequest request, int page, int pageSize) {
        super(request);
        var filters = Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(all -> Arrays.stream(all.split("&")))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("page=") && !pair.startsWith("pageSize="));
        query = Stream.concat(filters, Stream.of("page=" + page, "pageSize=" + pageSize))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.ACCEPT)) {
            return MediaType.APPLICATION_JSON_VALUE;
        }
        return name.startsWith("If-") ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
                ? Collections.enumeration(List.of(MediaType.APPLICATION_JSON_VALUE))
                : super.getHeaders(name);
    }
}
