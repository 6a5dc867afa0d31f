package nl.stagepact.application.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.projections.engine.PageOf;

/** The header that leads from one page of a list to the others (RFC 8288), with the same filters. */
final class Links {

    private Links() {}

    static String of(HttpServletRequest request, PageOf<?> page) {
        int last = Math.max(1, (int) Math.ceilDiv(page.totalItems(), (long) page.pageSize()));
        var links = new ArrayList<String>();
        links.add(link(request, 1, "first"));
        if (page.page() > 1) {
            links.add(link(request, Math.min(page.page() - 1, last), "prev"));
        }
        if (page.page() < last) {
            links.add(link(request, page.page() + 1, "next"));
        }
        links.add(link(request, last, "last"));
        return String.join(", ", links);
    }

    private static String link(HttpServletRequest request, int page, String relation) {
        var others = Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("page="));
        var query = Stream.concat(Stream.of("page=" + page), others).collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"%s\"".formatted(ApiPaths.of(request), query, relation);
    }
}
