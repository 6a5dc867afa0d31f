package nl.stagepact.application.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A provider of others, as schools have one: whoever comes is the person that {@link #comes} names. Can be away, and come back
 * at the same address.
 */
final class OtherProvider implements AutoCloseable {

    private final RSAKey key;
    private final int port;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private HttpServer server;
    private volatile String subject = "nobody";
    private volatile Map<String, Object> claims = Map.of();

    private OtherProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("other").generate();
        start(0);
        port = server.getAddress().getPort();
    }

    static OtherProvider started() {
        try {
            return new OtherProvider();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** Who logs in next, and what the provider says about them. */
    void comes(String who, Map<String, Object> saying) {
        subject = who;
        claims = saying;
    }

    void goesAway() {
        server.stop(0);
    }

    void comesBack() throws IOException {
        start(port);
    }

    /** An access token for the API, of a system of that provider. */
    String token(String system, Map<String, Object> saying) {
        return signed(system, "stagepact-api", new JOSEObjectType("at+jwt"), saying);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void start(int onPort) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, description());
            case "/jwks" -> json(exchange, new JWKSet(key).toString(true));
            case "/authorize" -> leadBack(exchange);
            case "/token" ->
                json(
                        exchange,
                        tokens(parameters(
                                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))));
            case "/userinfo" -> json(exchange, "{\"sub\":\"%s\",\"name\":\"Naam Elders\"}".formatted(subject));
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/logout",
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "response_types_supported":["code"]}""".formatted(issuer());
    }

    private void leadBack(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = "code-" + nonces.size();
        nonces.put(code, asked.get("nonce"));
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private String tokens(Map<String, String> asked) {
        var said = new HashMap<>(claims);
        said.put("nonce", nonces.get(asked.get("code")));
        return "{\"access_token\":\"opaque\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                .formatted(signed(subject, "stagepact-at-other", JOSEObjectType.JWT, said));
    }

    private String signed(String about, String audience, JOSEObjectType type, Map<String, Object> saying) {
        var now = Instant.now();
        var token = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(about)
                .audience(List.of(audience))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        saying.forEach(token::claim);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("other")
                        .type(type)
                        .build(),
                token.build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, _) -> one));
    }
}
