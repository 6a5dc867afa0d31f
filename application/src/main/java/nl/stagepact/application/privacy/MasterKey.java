package nl.stagepact.application.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import nl.stagepact.application.platform.CannotStart;

/**
 * Wraps the keys of all people. Its file holds 32 random bytes in base64: {@code openssl rand -base64 32}.
 *
 * @param id says which master key wrapped a key, without telling anything about it
 */
record MasterKey(String id, Aead aead) {

    private static final int BYTES = 32;

    static final AesGcmParameters AES_256_GCM;

    static {
        try {
            AeadConfig.register();
            AES_256_GCM = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The content of a new file. */
    static byte[] fresh() {
        var random = SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encode(random);
    }

    /** @throws CannotStart when the file doesn't hold a key */
    static MasterKey of(byte[] file) {
        try {
            var bytes = Base64.getDecoder().decode(new String(file, StandardCharsets.US_ASCII).strip());
            var key = AesGcmKey.builder()
                    .setParameters(AES_256_GCM)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            var handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                    .build();
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new MasterKey(
                    HexFormat.of().formatHex(digest, 0, 4),
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Het bestand van de hoofdsleutel bevat geen 32 bytes in base64.",
                    "The file of the master key does not hold 32 bytes in base64.");
        }
    }
}
