package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class RealAddressesTest {

    @TempDir
    Path temp;

    @Test
    void with_real_addresses_nothing_is_brought_along_and_no_folder_is_made() throws Exception {
        var masterKey = Files.writeString(temp.resolve("key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        var mongo = new MongoServer(new MemoryBackend());
        try (var postgres = EmbeddedPostgres.start()) {
            JdbcClient.create(postgres.getPostgresDatabase())
                    .sql("create role \"stagepact run\" login")
                    .update();
            try (var application = new SpringApplicationBuilder(PlatformAlone.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=" + postgres.getJdbcUrl("stagepact run", "postgres"),
                            "--spring.flyway.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "--spring.flyway.user=postgres",
                            "--spring.flyway.password=postgres",
                            "--spring.mongodb.uri=" + mongo.bindAndGetConnectionString() + "/elsewhere",
                            "--spring.mail.host=smtp.school.example",
                            "--stagepact.data-dir=" + temp.resolve("data"),
                            "--stagepact.privacy.master-key-file=" + masterKey)) {
                application.getBean(CommandSender.class).send(new Open("jar", 1), Map.of("actorId", "anna"));

                assertThat(application.getBeanProvider(MailCatcher.class).getIfAvailable())
                        .isNull();
                assertThat(application.getBean(JavaMailSender.class))
                        .isInstanceOfSatisfying(
                                JavaMailSenderImpl.class,
                                real -> assertThat(real.getHost()).isEqualTo("smtp.school.example"));
                assertThat(application.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                        .isEqualTo(postgres.getJdbcUrl("stagepact run", "postgres"));
                assertThat(application
                                .getBean("databaseRoleHealthIndicator", HealthIndicator.class)
                                .health()
                                .getDetails())
                        .containsEntry("canChangeHistory", false);
                assertThat(application.getBean(MongoDatabase.class).getName()).isEqualTo("elsewhere");
            }
        } finally {
            mongo.shutdownNow();
        }
        assertThat(temp.resolve("data")).doesNotExist();
    }
}
