package nl.stagepact.application.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.stagepact.application.embedded.FreshStores;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Runs on {@link PlatformAlone}. The application is shared between tests, so each uses jars of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PlatformAlone.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = FreshStores.class)
@interface PlatformTest {}
