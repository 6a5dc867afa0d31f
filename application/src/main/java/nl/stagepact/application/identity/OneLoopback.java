package nl.stagepact.application.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever came by another of this machine's own names to the one that logins return to: browsers keep cookies by name,
 * so a login begun at {@code 127.0.0.1} would end at {@code localhost} as nobody's.
 */
final class OneLoopback extends OncePerRequestFilter {

    private final Addresses addresses;
    private final URI base;

    OneLoopback(Addresses addresses) {
        this.addresses = addresses;
        this.base = URI.create(addresses.base());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("GET".equals(request.getMethod()) && isAnotherName(request)) {
            var query = request.getQueryString();
            response.sendRedirect(addresses.base() + request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Only with the same port: behind a port mapping the other name is how the proxy knows us. */
    private boolean isAnotherName(HttpServletRequest request) {
        return addresses.isLoopback()
                && Addresses.isLoopback(request.getServerName())
                && !request.getServerName().equals(base.getHost())
                && request.getServerPort() == base.getPort();
    }
}
