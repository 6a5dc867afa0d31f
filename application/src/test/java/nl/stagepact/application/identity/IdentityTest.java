package nl.stagepact.application.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A test on {@link IdentityAlone}, listening, with keys of its own and limits that a quick test doesn't reach. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = IdentityAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "stagepact.identity.limits.logins.count=5000",
            "stagepact.identity.limits.tokens.count=5000",
            "stagepact.identity.limits.refused.count=5000"
        })
@ContextConfiguration(initializers = IdentityTest.Keys.class)
@interface IdentityTest {

    /** Key files that no repository holds. */
    final class Keys implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var folder = Files.createTempDirectory("stagepact-keys");
                TestPropertyValues.of(
                                "stagepact.identity.natural-keys-file=" + write(folder, "natural-keys", new byte[32]),
                                "stagepact.identity.signing-keys-file="
                                        + write(folder, "signing-keys", SigningKeys.fresh()))
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path write(Path folder, String name, byte[] content) throws IOException {
            var file = Files.write(folder.resolve(name), content);
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return file;
        }
    }
}
