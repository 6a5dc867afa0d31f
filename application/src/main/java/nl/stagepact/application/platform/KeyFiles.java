package nl.stagepact.application.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stagepact.application.embedded.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

/** Keys that must be the same after a restart and on every node: a configured file, or one in the data folder. */
public final class KeyFiles {

    private final ObjectProvider<DataFolder> dataFolder;
    private final Environment environment;

    public KeyFiles(ObjectProvider<DataFolder> dataFolder, Environment environment) {
        this.dataFolder = dataFolder;
        this.environment = environment;
    }

    /**
     * @param setting that names the file
     * @param file as configured; empty to have one made in the data folder, once
     * @throws CannotStart when it can't be read, or none is configured in production
     */
    public byte[] read(String setting, String file, String nameInDataFolder, Supplier<byte[]> fresh) {
        if (!file.isBlank()) {
            return configured(setting, Path.of(file.strip()));
        }
        if (Production.isMeant(environment)) {
            throw new CannotStart(
                    "Productie start niet met een zelfgemaakte sleutel: laat %s naar een bestand wijzen."
                            .formatted(setting),
                    "Production does not start with a key of its own making: let %s name a file.".formatted(setting));
        }
        return dataFolder.getObject().secretFile(nameInDataFolder, fresh);
    }

    /**
     * One that need not be there.
     *
     * @throws CannotStart when it can't be read
     */
    public Optional<byte[]> readIfSet(String setting, String file) {
        return file.isBlank() ? Optional.empty() : Optional.of(configured(setting, Path.of(file.strip())));
    }

    private static byte[] configured(String setting, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "Het bestand dat %s noemt, is niet te lezen.".formatted(setting),
                    "The file that %s names cannot be read.".formatted(setting));
        }
    }
}
