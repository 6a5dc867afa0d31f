package nl.stagepact.application.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.stagepact.application.platform.CannotStart;

/**
 * The keys with which our own provider signs: the first one signs, all are accepted, so a key can be replaced without logging
 * anybody out. Their names are their fingerprints, the same on every node.
 */
record SigningKeys(JWKSet keys) {

    static final String SETTING = "stagepact.identity.signing-keys-file";

    private static final int BITS = 2048;
    private static final String RSA = "RSA";
    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /**
     * @param pem one or more private RSA keys, as {@code openssl genpkey -algorithm RSA} writes them
     * @throws CannotStart when there is none, or one can't be used
     */
    static SigningKeys read(byte[] pem) {
        try {
            var keys = new ArrayList<JWK>();
            var blocks = PRIVATE_KEY.matcher(new String(pem, StandardCharsets.US_ASCII));
            while (blocks.find()) {
                keys.add(key(Base64.getMimeDecoder().decode(blocks.group(1))));
            }
            if (!keys.isEmpty()) {
                return new SigningKeys(new JWKSet(keys));
            }
        } catch (GeneralSecurityException | JOSEException | ClassCastException e) {
            throw unusable();
        }
        throw unusable();
    }

    /** A new key, for {@link #read}. */
    static byte[] fresh() {
        try {
            var generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(BITS);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                    .formatted(Base64.getMimeEncoder().encodeToString(key))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
    }

    RSAKey first() {
        return (RSAKey) keys.getKeys().getFirst();
    }

    private static RSAKey key(byte[] pkcs8) throws GeneralSecurityException, JOSEException {
        var factory = KeyFactory.getInstance(RSA);
        var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var open = (RSAPublicKey)
                factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        return new RSAKey.Builder(open)
                .privateKey(secret)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint()
                .build();
    }

    private static CannotStart unusable() {
        return new CannotStart(
                "Het bestand van %s bevat geen bruikbare RSA-sleutel (PEM, \"BEGIN PRIVATE KEY\").".formatted(SETTING),
                "The file of %s holds no usable RSA key (PEM, \"BEGIN PRIVATE KEY\").".formatted(SETTING));
    }
}
