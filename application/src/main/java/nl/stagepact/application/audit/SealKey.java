package nl.stagepact.application.audit;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.stagepact.application.platform.CannotStart;

/**
 * Signs checkpoints. It is a file, never in the database: whoever can change the database can't sign what they made of it. As
 * {@code openssl genpkey -algorithm ed25519} writes it.
 */
record SealKey(PrivateKey secret, OpenSealKey open) {

    static final String SETTING = "stagepact.audit.seal-key-file";

    /** Of the key that takes over: the next checkpoint names it, and those after that are signed with it. */
    static final String NEXT_SETTING = "stagepact.audit.next-seal-key-file";

    private static final String ED25519 = "Ed25519";
    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    /** How X.509 says "an Ed25519 key of 32 bytes follows" (RFC 8410). */
    private static final byte[] OPEN_KEY_FOLLOWS = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws CannotStart when the file holds no such key */
    static SealKey read(byte[] pem) {
        var block = PRIVATE_KEY.matcher(new String(pem, StandardCharsets.US_ASCII));
        if (!block.find()) {
            throw unusable();
        }
        try {
            var keys = KeyFactory.getInstance(ED25519);
            var secret = keys.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(block.group(1))));
            return new SealKey(secret, OpenSealKey.of(openOf(secret)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable();
        }
    }

    /** Java makes no public key from a private one; the file holds only the latter. */
    private static byte[] openOf(PrivateKey secret) throws GeneralSecurityException {
        var seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(() -> new GeneralSecurityException("no seed"));
        var open = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
        var whole = Arrays.copyOf(OPEN_KEY_FOLLOWS, OPEN_KEY_FOLLOWS.length + open.length);
        System.arraycopy(open, 0, whole, OPEN_KEY_FOLLOWS.length, open.length);
        return whole;
    }

    /** The content of a new file. */
    static byte[] fresh() {
        try {
            var key = KeyPairGenerator.getInstance(ED25519).generateKeyPair().getPrivate();
            return pem("PRIVATE KEY", key.getEncoded()).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform makes Ed25519 keys", e);
        }
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key was tried at the start", e);
        }
    }

    boolean signed(String text, byte[] signature) {
        return open.signed(text, signature);
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes));
    }

    private static CannotStart unusable() {
        return new CannotStart(
                "Het bestand van %s bevat geen bruikbare Ed25519-sleutel (PEM, \"BEGIN PRIVATE KEY\")."
                        .formatted(SETTING),
                "The file of %s holds no usable Ed25519 key (PEM, \"BEGIN PRIVATE KEY\").".formatted(SETTING));
    }
}
