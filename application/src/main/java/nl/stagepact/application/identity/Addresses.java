package nl.stagepact.application.identity;

import java.net.URI;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * Where Stagepact is.
 *
 * @param base as browsers and other systems reach it, without a slash at the end; also the issuer of our own tokens
 * @param internal as this process reaches itself: behind a proxy or a port mapping the public address may lead nowhere
 */
record Addresses(String base, String internal) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    Addresses {
        base = withoutSlash(base);
        internal = withoutSlash(internal);
    }

    static Addresses of(Environment environment) {
        var port = environment.getProperty("server.port", "8080");
        return new Addresses(
                environment.getProperty("stagepact.base-url", "http://localhost:" + port),
                environment.getProperty("stagepact.internal-url", "http://127.0.0.1:" + port));
    }

    /** Whether only this machine can reach it. */
    boolean isLoopback() {
        return isLoopback(URI.create(base).getHost());
    }

    boolean isSecure() {
        return base.startsWith("https://");
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
