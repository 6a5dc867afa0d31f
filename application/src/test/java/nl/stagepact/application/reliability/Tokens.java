package nl.stagepact.application.reliability;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.domain.shared.Role;

/**
 * Lets any number of people act: Stagepact signs its tokens with a key that it is configured with, and this is that key. Demo
 * clients would do for a few, but a race of fifty students needs fifty.
 */
public final class Tokens {

    /** Longer than any test. */
    private static final Duration LIFE = Duration.ofHours(2);

    private final PrivateKey key;
    private final Path file;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    private Tokens(PrivateKey key, Path file) {
        this.key = key;
        this.file = file;
    }

    public static Tokens signedBelow(Path folder) {
        try {
            var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
            var file = Files.createDirectories(folder).resolve("signing-keys.pem");
            Files.writeString(
                    file,
                    "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                            .formatted(Base64.getMimeEncoder().encodeToString(key.getEncoded())));
            return new Tokens(key, file.toAbsolutePath());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<String, String> settings() {
        return Map.of("stagepact.identity.signing-keys-file", file.toString());
    }

    /** @param issuer the base URL of the Stagepact that is asked */
    String of(Membership who, String issuer) {
        return made.computeIfAbsent(issuer + who, _ -> make(who, issuer));
    }

    private String make(Membership who, String issuer) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(who.personId()
                        .or(who::organisationId)
                        .map(Object::toString)
                        .orElse("system"))
                .audience("stagepact-api")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(LIFE)))
                .claim("organisation_type", who.organisationType().name())
                .claim("roles", who.roles().stream().map(Role::claim).toList());
        who.personId().ifPresent(person -> claims.claim("person_id", person.toString()));
        who.organisationId().ifPresent(organisation -> claims.claim("organisation_id", organisation.toString()));
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .build();
        try {
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
