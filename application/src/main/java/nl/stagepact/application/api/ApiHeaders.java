package nl.stagepact.application.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers that every answer of the API carries, whoever gives it (API Design Rules, transport security). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ApiHeaders extends OncePerRequestFilter {

    static final String API_VERSION = "API-Version";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // the page that shows the API is a page like any other, with a page's policy
        return !ApiPaths.isApi(request) || ApiPaths.of(request).startsWith("/api/docs");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response);
        if (ApiPaths.of(request).startsWith(ApiVersion.BASE + "/openapi.")) {
            // whoever builds something with the API may read its description from anywhere
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        chain.doFilter(request, response);
    }

    static void set(HttpServletResponse response) {
        response.setHeader(API_VERSION, ApiVersion.NUMBER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
