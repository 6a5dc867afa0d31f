package nl.stagepact.application.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.UUID;
import nl.stagepact.application.platform.CannotStart;

/** The keys with which our own provider signs: the first one signs, all are accepted, so a key can be replaced. */
record SigningKeys(JWKSet keys) {

    static final String SETTING = "stagepact.identity.signing-keys-file";

    private static final int BITS = 2048;

    /** @throws CannotStart when it is no key set, or its first key can't sign */
    static SigningKeys read(byte[] file) {
        try {
            var keys = JWKSet.parse(new String(file, StandardCharsets.UTF_8));
            if (!keys.isEmpty() && keys.getKeys().getFirst() instanceof RSAKey first && first.isPrivate()) {
                return new SigningKeys(keys);
            }
        } catch (ParseException e) {
            throw unusable();
        }
        throw unusable();
    }

    /** A new key set as text, for {@link #read}. */
    static byte[] fresh() {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new JWKSet(key).toString(false).getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
    }

    private static CannotStart unusable() {
        return new CannotStart(
                "Het bestand van %s is geen JSON Web Key Set met als eerste een RSA-sleutel om mee te tekenen."
                        .formatted(SETTING),
                "The file of %s is no JSON Web Key Set that begins with an RSA key to sign with.".formatted(SETTING));
    }
}
