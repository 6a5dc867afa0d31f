package nl.stagepact.application.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.stagepact.application.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void a_second_stagepact_on_the_same_folder_is_refused_and_may_come_when_the_first_has_gone() throws Exception {
        var first = DataFolder.open(temp);

        assertThatThrownBy(() -> DataFolder.open(temp))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(temp.toString())
                .hasMessageContaining("in use by another Stagepact");

        first.close();
        try (var second = DataFolder.open(temp)) {
            assertThat(second.resolve("postgres")).isEqualTo(temp.resolve("postgres"));
        }
    }

    @Test
    void a_new_folder_is_closed_to_others() throws Exception {
        try (var folder = DataFolder.open(temp.resolve("new"))) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve(".").normalize())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_secret_is_made_once_and_only_its_owner_can_read_it() throws Exception {
        try (var folder = DataFolder.open(temp)) {
            var made = folder.secretFile("secret", () -> DataFolder.ascii("first"));
            var read = folder.secretFile("secret", () -> DataFolder.ascii("second"));

            assertThat(made).isEqualTo(read).isEqualTo(DataFolder.ascii("first"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("secret"))))
                    .isEqualTo("rw-------");
        }
    }
}
