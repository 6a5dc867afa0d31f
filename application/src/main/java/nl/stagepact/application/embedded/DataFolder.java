package nl.stagepact.application.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;
import nl.stagepact.application.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that lasts between embedded starts. It belongs to one running Stagepact at a time; the operating system
 * takes the lock back when that one dies, however it dies.
 */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** @throws CannotStart when another Stagepact uses the folder, or it can't be written */
    static DataFolder open(Path configured) {
        var folder = configured.toAbsolutePath().normalize();
        try {
            create(folder);
            var lockFile =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new CannotStart(
                        "De gegevensmap %s is in gebruik door een andere Stagepact: stop die, of kies een andere map met stagepact.data-dir."
                                .formatted(folder),
                        "The data folder %s is in use by another Stagepact: stop that one, or choose another folder with stagepact.data-dir."
                                .formatted(folder));
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException e) {
            throw new CannotStart(
                    "In de gegevensmap %s kan niet geschreven worden.".formatted(folder),
                    "The data folder %s cannot be written.".formatted(folder));
        }
    }

    /** For its owner alone: the views in it are readable. One that is there already keeps its rights. */
    private static void create(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static boolean isPosix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // the other one runs in this very process
            return null;
        }
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /**
     * The content of a small secret file, made once by {@code secret} if it isn't there yet; only its owner can read it.
     * It appears whole or not at all.
     */
    public byte[] secretFile(String name, Supplier<byte[]> secret) {
        var file = resolve(name);
        try {
            if (Files.notExists(file)) {
                var half = resolve(name + ".new");
                Files.deleteIfExists(half);
                try (var channel = createPrivate(half)) {
                    channel.write(ByteBuffer.wrap(secret.get()));
                    channel.force(true);
                }
                Files.move(half, file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel createPrivate(Path file) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return isPosix(folder)
                ? FileChannel.open(
                        file,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(file, options);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
