package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.stagepact.application.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IdentityTest
class TokenTest {

    private static final String ME = "/api/v1/students/me";

    @Value("${server.port}")
    private int port;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private NaturalKeys naturalKeys;

    @Test
    void a_system_gets_a_token_for_its_secret_and_acts_with_the_rights_of_its_organisation() throws Exception {
        var api = new Api(port);

        var me = api.get(ME, api.token("employer"));

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains(
                        "http://localhost:" + port + "|demo-employer",
                        DemoPeople.EMPLOYER.organisation().id().toString(),
                        "\"actorRoles\":\"EMPLOYER_COORDINATOR\"");
    }

    @Test
    void every_demo_person_has_a_system_of_the_same_rights() throws Exception {
        var api = new Api(port);

        for (var person : DemoPeople.values()) {
            assertThat(api.get(ME, api.token(person.loginName())).body())
                    .contains(
                            person.personId(naturalKeys).toString(),
                            person.organisation().id().toString(),
                            person.role().name());
        }
    }

    @Test
    void nobody_gets_a_token_for_a_wrong_secret_or_in_a_way_that_their_system_may_not() throws Exception {
        var api = new Api(port);

        assertThat(api.askToken("demo-employer", "wrong", "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(401);
        assertThat(api.askToken("nobody", "stagepact", "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(401);
        assertThat(api.askToken(
                                "demo-employer",
                                "stagepact",
                                "grant_type=password&username=employer&password=stagepact")
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.askToken("demo-employer", "stagepact", "grant_type=authorization_code&code=x")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_token_made_as_ours_are_is_accepted() throws Exception {
        assertThat(new Api(port).get(ME, signed(good(), _ -> {})).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void a_token_with_a_flaw_is_refused(Flaw flaw) throws Exception {
        var response = new Api(port).get(ME, flaw.token().make(this));

        assertThat(response.statusCode()).as(flaw.name()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(response.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"status\":401");
    }

    static Stream<Flaw> flawed() {
        return Stream.of(
                new Flaw("no signature", test -> new PlainJWT(test.claims(_ -> {})).serialize()),
                new Flaw("another's key", test -> test.signedWith(newKey(), "test", test.claims(_ -> {}))),
                new Flaw(
                        "our key's name on another's key",
                        test -> test.signedWith(newKey(), test.good().getKeyID(), test.claims(_ -> {}))),
                new Flaw("our public key as a password", TokenTest::signedWithThePublicKey),
                new Flaw(
                        "a changed signature",
                        test -> test.signed(test.good(), _ -> {}).replaceFirst("..$", "AA")),
                new Flaw("expired", test -> test.signed(test.good(), claims -> claims.expirationTime(inSeconds(-120)))),
                new Flaw(
                        "not yet valid",
                        test -> test.signed(test.good(), claims -> claims.notBeforeTime(inSeconds(300)))),
                new Flaw(
                        "another issuer",
                        test -> test.signed(test.good(), claims -> claims.issuer("https://elsewhere.example"))),
                new Flaw("no issuer", test -> test.signed(test.good(), claims -> claims.issuer(null))),
                new Flaw(
                        "for somebody else",
                        test -> test.signed(test.good(), claims -> claims.audience("another-api"))),
                new Flaw("for nobody", test -> test.signed(test.good(), claims -> claims.audience(List.of()))),
                new Flaw("no access token", test -> test.signed(test.good(), JOSEObjectType.JWT, _ -> {})),
                new Flaw("no kind of token", test -> test.signed(test.good(), null, _ -> {})),
                new Flaw("nothing like a token", _ -> "abc"));
    }

    @Test
    void the_proof_of_a_login_is_no_access_token() throws Exception {
        var asOfALogin = signed(good(), JOSEObjectType.JWT, claims -> claims.audience(PagesClient.ID));

        assertThat(new Api(port).get(ME, asOfALogin).statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_login_opens_no_door_of_the_api() throws Exception {
        var browser = new Browser("http://localhost:" + port);
        browser.logIn("/login", "coordinator", "stagepact");

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_no_page() throws Exception {
        var api = new Api(port);

        assertThat(api.get("/problems/me", api.token("coordinator")).body()).isEqualTo("{}");
    }

    @Test
    void without_a_token_the_answer_says_how_to_log_in() throws Exception {
        var response = new Api(port).get(ME);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"/problems/unauthenticated\"");
    }

    @Test
    void what_the_api_does_not_list_does_not_exist_once_it_is_known_who_asks() throws Exception {
        var api = new Api(port);

        var response = api.get("/api/v1/secrets", api.token("admin"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"NOT_FOUND\"");
        assertThat(api.get("/api/v2/schools", api.token("admin")).statusCode()).isEqualTo(404);
        assertThat(api.get("/api/v1/secrets").statusCode()).isEqualTo(401);
    }

    record Flaw(String name, Make token) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface Make {
        String make(TokenTest test) throws Exception;
    }

    private RSAKey good() {
        return keys.first();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("http://localhost:" + port)
                .subject("demo-admin")
                .audience("stagepact-api")
                .notBeforeTime(inSeconds(-1))
                .expirationTime(inSeconds(60))
                .claim("organisation_type", "PLATFORM")
                .claim("roles", List.of("platform-admin"));
        change.accept(claims);
        return claims.build();
    }

    private String signed(RSAKey key, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        return signed(key, new JOSEObjectType("at+jwt"), change);
    }

    private String signed(RSAKey key, JOSEObjectType type, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(type)
                        .build(),
                claims(change));
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private String signedWith(RSAKey key, String keyId, JWTClaimsSet claims) throws Exception {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(keyId)
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static String signedWithThePublicKey(TokenTest test) throws Exception {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(test.good().getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                test.claims(_ -> {}));
        jwt.sign(new MACSigner(test.good().toPublicKey().getEncoded()));
        return jwt.serialize();
    }

    private static RSAKey newKey() throws Exception {
        return new RSAKeyGenerator(2048).keyID("test").generate();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
