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
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.platform.Signals;

/** A key for each person. Once destroyed it is gone for good, on every node, and no new one is ever made. */
public final class SubjectKeys implements Erased {

    private static final String ERASED = "subject_erased";

    private final KeyTable table;
    private final MasterKey master;
    private final Signals signals;

    /** Bounded in time too, should a signal get lost: another node forgets an erased key at the latest after this. */
    private final Cache<UUID, Key> keys = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** Also of people who have no key; as long as {@link #keys}. */
    private final Cache<UUID, Boolean> erased = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    private sealed interface Key {

        record Usable(Aead aead) implements Key {}

        record Destroyed() implements Key {}
    }

    SubjectKeys(KeyTable table, MasterKey master, Signals signals) {
        this.table = table;
        this.master = master;
        this.signals = signals;
        signals.on(ERASED, subject -> forget(UUID.fromString(subject)), () -> {
            keys.invalidateAll();
            erased.invalidateAll();
        });
    }

    private void forget(UUID subject) {
        keys.invalidate(subject);
        erased.invalidate(subject);
    }

    @Override
    public boolean holds(UUID subject) {
        return erased.get(
                subject,
                asked -> find(asked).filter(Key.Destroyed.class::isInstance).isPresent());
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

    /** Makes the keys that these people don't have yet, all at once: for many at a time far faster than one by one. */
    public void make(Collection<UUID> subjects) {
        var without = subjects.stream()
                .filter(subject -> keys.getIfPresent(subject) == null)
                .toList();
        var fresh = new HashMap<UUID, byte[]>();
        without.forEach(subject -> fresh.put(subject, wrappedFresh(subject)));
        if (!fresh.isEmpty()) {
            // another node may have been first with some of them
            table.addAll(fresh, master.id()).forEach((subject, row) -> keys.put(subject, keyIn(subject, row)));
        }
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
        table.destroy(subject, master.id());
        forget(subject);
        signals.send(ERASED, subject.toString());
    }

    private Key loadOrMake(UUID subject) {
        return find(subject).orElseGet(() -> {
            table.add(subject, wrappedFresh(subject), master.id());
            // another node may have been first
            return load(subject);
        });
    }

    private byte[] wrappedFresh(UUID subject) {
        return call(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(MasterKey.AES_256_GCM), master.aead(), associated(subject)));
    }

    private Key load(UUID subject) {
        return find(subject)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of a person is missing, not erased: is the key table older than the events?"));
    }

    private Optional<Key> find(UUID subject) {
        return table.find(subject).map(row -> keyIn(subject, row));
    }

    private Key keyIn(UUID subject, KeyTable.Row row) {
        return row.wrapped().<Key>map(wrapped -> unwrapped(subject, wrapped)).orElseGet(Key.Destroyed::new);
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
