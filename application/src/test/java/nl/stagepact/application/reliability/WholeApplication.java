package nl.stagepact.application.reliability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.embedded.FreshStores;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Everything, on stores of its own, behind HTTP. Shared between tests, so each brings its own {@link Cast}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Stagepact.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {FreshStores.class, WholeApplication.OurTokens.class})
@interface WholeApplication {

    /** Makes {@link Tokens} and {@link Client} beans. */
    final class OurTokens implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var environment = context.getEnvironment();
            var tokens = Tokens.signedBelow(Path.of(environment.getRequiredProperty("stagepact.data-dir")));
            TestPropertyValues.of(tokens.settings()).applyTo(context);
            var client = new Client(environment.getRequiredProperty("server.port", Integer.class), tokens);
            context.getBeanFactory().registerSingleton("client", client);
        }
    }
}
