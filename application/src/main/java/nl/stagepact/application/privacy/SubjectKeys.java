package nl.stagepact.application.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.platform.Signals;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key for each person. Once destroyed it is gone for good, on every node, and no new one is ever made. */
public final class SubjectKeys {

    private static final String ERASED = "subject_erased";

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Signals signals;

    /** Bounded in time too, should a signal get lost: another node forgets an erased key at the latest after this. */
    private final Cache<UUID, Key> keys = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private sealed interface Key {

        record Usable(Aead aead) implements Key {}

        record Destroyed() implements Key {}
    }

    /** @param jdbc on a pool of its own, with each statement committed by itself */
    SubjectKeys(JdbcClient jdbc, MasterKey master, Signals signals) {
        this.jdbc = jdbc;
        this.master = master;
        this.signals = signals;
        signals.on(ERASED, subject -> keys.invalidate(UUID.fromString(subject)), keys::invalidateAll);
    }

    /**
     * Makes the person's key if there is none yet.
     *
     * @throws SubjectErased when the person was erased: nothing about them may be stored any more
     */
    public byte[] encrypt(UUID subject, byte[] plain) {
        return switch (keys.get(subject, this::loadOrMake)) {
            case Key.Usable(Aead aead) -> call(() -> aead.encrypt(plain, associated(subject)));
            case Key.Destroyed _ -> throw new SubjectErased();
        };
    }

    /** @return nothing when the person was erased */
    public Optional<byte[]> decrypt(UUID subject, byte[] encrypted) {
        return switch (keys.get(subject, this::load)) {
            case Key.Usable(Aead aead) -> Optional.of(call(() -> aead.decrypt(encrypted, associated(subject))));
            case Key.Destroyed _ -> Optional.empty();
        };
    }

    /** Destroys the key. What other copies hold in clear (views, mails waiting) is their keepers' to erase. */
    public void erase(UUID subject) {
        jdbc.sql("""
                        insert into subject_key (subject_id, wrapped_key, master_key_id, created_at, erased_at)
                        values (?, null, ?, now(), now())
                        on conflict (subject_id) do update
                        set wrapped_key = null, erased_at = coalesce(subject_key.erased_at, now())""").params(subject, master.id()).update();
        keys.invalidate(subject);
        signals.send(ERASED, subject.toString());
    }

    private Key loadOrMake(UUID subject) {
        return find(subject).orElseGet(() -> {
            var wrapped = call(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(MasterKey.AES_256_GCM), master.aead(), associated(subject)));
            jdbc.sql("""
                            insert into subject_key (subject_id, wrapped_key, master_key_id, created_at)
                            values (?, ?, ?, now()) on conflict do nothing""").params(subject, wrapped, master.id()).update();
            // another node may have been first
            return load(subject);
        });
    }

    private Key load(UUID subject) {
        return find(subject)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of a person is missing, not erased: is the key table older than the events?"));
    }

    private Optional<Key> find(UUID subject) {
        return jdbc.sql("select wrapped_key from subject_key where subject_id = ?")
                .params(subject)
                .query((row, _) -> {
                    var wrapped = row.getBytes(1);
                    return wrapped == null ? new Key.Destroyed() : unwrapped(subject, wrapped);
                })
                .optional();
    }

    private Key unwrapped(UUID subject, byte[] wrapped) {
        return new Key.Usable(
                call(() -> TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), associated(subject))
                        .getPrimitive(RegistryConfiguration.get(), Aead.class)));
    }

    private static byte[] associated(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @FunctionalInterface
    private interface Cryptography<T> {

        T run() throws GeneralSecurityException;
    }

    private static <T> T call(Cryptography<T> work) {
        try {
            return work.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This is not under the key that it names, or the master key is another", e);
        }
    }
}
